// What the tests know of the sample inbox, and of places in it.
import type { Page } from '@playwright/test';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/**
 * "Anna Weber | row 0" in a list, "Ravi Iyer | message 2" in a conversation, "trap" and "twin" where
 * no mark may stand.
 */
export const AT = `(mark) => {
  if (mark.closest('.a3s')) return 'trap';
  if (mark.closest('.afn')) return 'twin';
  const row = mark.closest('tr.zA');
  if (row) {
    const first = [...row.querySelectorAll('.yW [email]')].find((one) => one.textContent !== 'me');
    return first.getAttribute('name') + ' | row ' + [...row.parentElement.children].indexOf(row);
  }
  const item = mark.closest('[role="listitem"]');
  const sender = item.querySelector('td.gF [email]').getAttribute('name');
  return sender + ' | message ' + [...item.parentElement.children].indexOf(item);
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

/** The first thread: Mika, Anna, Ravi; the last message is open. */
export const LAUNCH_THREAD = ['Anna Weber | message 1', 'Ravi Iyer | message 2'];

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
