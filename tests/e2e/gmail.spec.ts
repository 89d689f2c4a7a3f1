import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { AT, INBOX, LAUNCH_OPENED, LAUNCH_THREAD, layoutOf, ROWS } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { drawMarks, placedMarks, seedMarked, shownPlaces, wrongTimes } from './marked.ts';

const places = (page: Page) => shownPlaces(page, AT);

async function openInbox(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await expect.poll(() => places(page)).toEqual(ROWS);
  return page;
}

/** Marks of every spot, hidden views included, so that none is there twice. */
async function twice(page: Page): Promise<string[]> {
  const all = (await placedMarks(page, AT)).map((one) => `${one.at} ${one.hidden}`);
  return all.filter((one, index) => all.indexOf(one) !== index);
}

test('a list has one mark a row, through new mail and rows drawn anew', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openInbox(extension);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
  expect(await twice(page)).toEqual([]);

  await page.evaluate('[0, 1, 2, 7, 11].forEach(sample.rerenderRow)');
  await expect.poll(() => places(page)).toEqual(ROWS);
  await page.evaluate('sample.receiveMail("dina")');
  const moved = ROWS.map((one) => one.replace(/\d+$/, (row) => String(Number(row) + 1)));
  await expect.poll(() => places(page)).toEqual(['Dina Haddad | row 0', ...moved]);
  await page.evaluate('sample.receiveMail("tomas")');
  const again = ['Dina Haddad | row 1', ...moved].map((one, index) =>
    index === 0 ? one : one.replace(/\d+$/, (row) => String(Number(row) + 1)),
  );
  await expect.poll(() => places(page)).toEqual(again);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
  expect(await twice(page)).toEqual([]);
});

test('going between list and conversations leaves exactly the right marks', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await openInbox(extension);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => places(page)).toEqual(LAUNCH_THREAD);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
  await page.evaluate('location.hash = "#inbox"');
  await expect.poll(() => places(page)).toEqual(ROWS);
  await page.evaluate('sample.openThread(7)');
  await expect.poll(() => places(page)).toEqual([]);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => places(page)).toEqual(LAUNCH_THREAD);
  await page.evaluate('sample.openThread(1); location.hash = "#inbox"');
  await expect.poll(() => places(page)).toEqual(ROWS);
  expect(await twice(page)).toEqual([]);
  const hidden = (await placedMarks(page, AT)).filter((one) => one.hidden).map(({ at }) => at);
  expect(hidden).toEqual([]);
});

test('a conversation has one mark a name, expanded, collapsed or drawn anew', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await openInbox(extension);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => places(page)).toEqual(LAUNCH_THREAD);
  await page.evaluate('sample.expandMessage(1)');
  await expect.poll(() => places(page)).toEqual(LAUNCH_THREAD);
  await page.evaluate('sample.expandMessage(0)');
  await expect.poll(() => places(page)).toEqual(LAUNCH_OPENED);
  // A head that is drawn anew is a copy here, with an empty copy of our wrapper in it, which goes.
  const speaking = async () => (await placedMarks(page, AT)).filter(({ hidden }) => !hidden);
  for (let turn = 0; turn < 4; turn += 1) {
    await page.evaluate('sample.rebuildHeader(1); sample.rebuildHeader(2)');
    await expect.poll(async () => (await speaking()).map(({ at }) => at)).toEqual(LAUNCH_OPENED);
  }
  await expect.poll(async () => wrongTimes(await speaking())).toEqual([]);
  expect((await speaking()).map(({ at }) => at)).toEqual(LAUNCH_OPENED);
});

for (const density of ['default', 'compact']) {
  test(`no row and no head changes its size or place by marks, ${density}`, async ({
    extension,
  }) => {
    const own = await seedMarked(extension);
    const page = await extension.context.newPage();
    await page.goto(INBOX.replace('#', `?density=${density}#`));
    for (const open of ['location.hash = "#inbox"', 'sample.openThread(0)']) {
      await page.evaluate(open);
      await expect.poll(() => places(page)).not.toEqual([]);
      const marked = await layoutOf(page);
      await drawMarks(own, 'never');
      await expect.poll(() => places(page)).toEqual([]);
      expect(marked.length).toBeGreaterThan(10);
      expect(marked).toEqual(await layoutOf(page));
      await drawMarks(own, 'always');
      await expect.poll(() => places(page)).not.toEqual([]);
    }
  });
}

test('a click on a mark opens the card and not the mail', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openInbox(extension);
  const bo = (await placedMarks(page, AT)).find(({ at }) => at.startsWith('Bo'));
  await press(page, 'image', bo?.label ?? '');
  await expect.poll(() => cardText(page)).toContain('Bo Nakamura');
  expect(page.url()).toBe(INBOX);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  expect(page.url()).toBe(INBOX);
  // The row itself still opens it.
  await page
    .locator('tr.zA')
    .nth(5)
    .click({ position: { x: 500, y: 10 } });
  await expect(page.locator('h2.hP')).toHaveText('Hand-over before I leave');
});
