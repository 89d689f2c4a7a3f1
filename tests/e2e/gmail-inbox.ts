// What the tests know of the sample inbox, and of places in it.
import { expect, type Page } from '@playwright/test';

import { placedMarks, wrongTimes } from './marked.ts';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/**
 * "Anna Weber | row 0" in a list, "Ravi Iyer | message 2" in a conversation, "Anna Weber | to" in a
 * compose window; "trap", "twin", "summary" and "elsewhere" where no mark may stand.
 */
export const AT = `(mark) => {
  const outside = { '.a3s': 'trap', '.afn, .rapwed': 'twin', '.az9': 'summary' };
  for (const [where, word] of Object.entries(outside)) if (mark.closest(where)) return word;
  const place = (one) => [...one.parentElement.children].indexOf(one);
  const row = mark.closest('tr.zA');
  if (row) {
    const self = ['mika@example.com', 'second@example.com'];
    const first = [...row.querySelectorAll('.yW [email]')]
      .find((one) => !self.includes(one.getAttribute('email')));
    return first.getAttribute('name') + ' | row ' + place(row);
  }
  const item = mark.closest('[role="listitem"]');
  if (mark.closest('.hb')) {
    return mark.previousElementSibling.getAttribute('name') + ' | to, message ' + place(item);
  }
  if (item) {
    return item.querySelector('td.gF [email]').getAttribute('name') + ' | message ' + place(item);
  }
  const field = mark.closest('.anm');
  const chip = mark.closest('[role="option"]') ?? mark.previousElementSibling;
  if (field && chip) return chip.getAttribute('data-name') + ' | ' + field.getAttribute('name');
  return 'elsewhere';
}`;

/** Rows of the sample inbox that name a teammate; Mika's own, strangers and robots are not among them. */
export const ROWS = [
  'Anna Weber | row 0',
  'Grace Kim | row 1',
  'Elena Petrova | row 2',
  'Dina Haddad | row 3',
  'Femi Adeyemi | row 4',
  'Bo Nakamura | row 5',
  'Chidi Okafor | row 6',
  'Anna Weber | row 10',
  'Ravi Iyer | row 11',
];

/** The rows as they stand when `count` mails came in above them. */
export const pushedDown = (rows: readonly string[], count = 1): string[] =>
  rows.map((one) => one.replace(/\d+$/, (row) => String(Number(row) + count)));

/** The first thread: Mika, Anna, Ravi; the last message is open. */
export const LAUNCH_THREAD = ['Anna Weber | message 1', 'Ravi Iyer | message 2'];
/** The same with Mika's own message open: whom it went to has a mark too. */
export const LAUNCH_OPENED = ['Anna Weber | to, message 0', ...LAUNCH_THREAD];

/**
 * Places and sizes, in hundredths of a pixel, of what a mark could push: rows with all their cells,
 * messages, heads, and the host's own words in heads. Not the cells of a head: they share out what
 * room is left, and nothing in them shows where they end.
 */
export async function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const boxes = 'tr.zA, tr.zA > td, tr.zA .xS, table.gJ, [role="listitem"], .a3s p, h2.hP';
    const words = 'table.gJ .gD, table.gJ .go, table.gJ .g3, table.gJ .g2';
    return [...document.querySelectorAll(boxes + ', ' + words)]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const measured = one.matches(words) ? range : one;
        const { x, y, width, height } = measured.getBoundingClientRect();
        const numbers = [x, y, width, height].map((number) => number.toFixed(2));
        return one.tagName + '.' + one.className + ' ' + numbers.join(' ');
      });
  })()`);
}

/**
 * Waits until these marks stand and no others, hidden views included, each with its own person's
 * time, and until that is so two frames later too.
 */
export async function expectMarks(page: Page, places: readonly string[], after: string) {
  const all = async () => {
    const marks = await placedMarks(page, AT);
    const at = marks.map((one) => (one.hidden ? `hidden ${one.at}` : one.at));
    return { at, wrong: wrongTimes(marks) };
  };
  const expected = { at: places, wrong: [] };
  await expect.poll(all, after).toEqual(expected);
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  expect(await all(), `a moment after: ${after}`).toEqual(expected);
}
