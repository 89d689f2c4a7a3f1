import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import { AT, DOCUMENT, MARGIN, marksAt, PANE, places, reportOf } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { placedMarks, seedMarked, wrongTimes } from './marked.ts';
import { remindersOf } from './reminders.ts';

const expected = (pane: boolean) => marksAt(MARGIN, pane ? PANE : []);

test('one mark for each teammate of a thread, in both streams, through rebuilds', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await expect.poll(() => places(page)).toEqual(expected(false));
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);

  await page.evaluate('sample.togglePane()');
  await expect.poll(() => places(page)).toEqual(expected(true));
  for (let turn = 0; turn < 3; turn += 1) await page.evaluate('sample.rebuildStream()');
  await expect.poll(() => places(page)).toEqual(expected(true));
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);

  await page.evaluate('sample.addReply(0, "anna")');
  await expect.poll(() => places(page)).toEqual(expected(true));
  await page.evaluate('sample.addReply(0, "dina")');
  const more = [...expected(true), 'Dina Haddad | margin 0', 'Dina Haddad | pane 0'].toSorted();
  await expect.poll(() => places(page)).toEqual(more);

  await page.evaluate('sample.togglePane()');
  await expect.poll(() => places(page)).toEqual(more.filter((one) => one.includes('margin')));
  expect((await placedMarks(page, AT)).length).toBeLessThanOrEqual(more.length);
});

test('reply later in a thread keeps the title and the words of the comment', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await expect.poll(() => places(page)).toEqual(expected(false));
  const title = await page.locator('.docs-title-input').inputValue();
  const marks = await placedMarks(page, AT);
  const elena = marks.find(({ at }) => at.startsWith('Elena'))?.label ?? '';
  await press(page, 'image', elena);
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({
    title,
    people: ['sample-elena'],
    place: { site: 'google-docs', excerpt: 'Replace: “users” with “people”' },
  });
  expect(title).not.toBe('');
});

/** What the popup would say of this page. */
async function countsOf(own: Page): Promise<{ found: number; matched: number }> {
  const { found, matched } = await reportOf(own);
  return { found, matched };
}

test('people of margin and pane are counted once', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await expect.poll(() => places(page)).toEqual(expected(false));
  // Tomas is a stranger, Mika looks.
  expect(await countsOf(own)).toEqual({ found: 6, matched: 5 });
  await page.evaluate('sample.togglePane()');
  await expect.poll(() => places(page)).toEqual(expected(true));
  expect(await countsOf(own)).toEqual({ found: 9, matched: 8 });
});

test('of 300 threads those near the screen have marks, the rest once they are scrolled to; all are counted', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(`${DOCUMENT}?threads=300`);
  const times = page.locator('.docos-replyview-timestamp');
  const isMarked = (at: number) =>
    times.nth(at).evaluate((time) => time.querySelector('meanwhile-mark') !== null);
  await expect.poll(() => isMarked(0)).toBe(true);
  const last = (await times.count()) - 1;
  expect(await isMarked(last)).toBe(false);
  // More than the threads near the screen name: who is far away is asked for when it is counted.
  await expect.poll(() => countsOf(own)).toEqual({ found: 9, matched: 8 });
  await times.nth(last).scrollIntoViewIfNeeded();
  await expect.poll(() => isMarked(last)).toBe(true);
  expect(await isMarked(0)).toBe(true);
});
