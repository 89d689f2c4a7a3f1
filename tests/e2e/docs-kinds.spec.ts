// Sheets, Slides, pages to look at only, and pages that may not be seen: the right mark, or nothing.
import type { Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { BUTTON, buttons } from './docs-panel.ts';
import { AT, DOCUMENT, expectMarks, MARGIN, marksAt, reportOf } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { placedMarks, seedMarked, wrongTimes } from './marked.ts';
import { remindersOf } from './reminders.ts';

const of = (kind: string) => DOCUMENT.replace('/document/', `/${kind}/`);

/** In a popup of Sheets: the person, and whether the popup is open. */
const IN_POPUP = `(mark) => mark.closest('.docos-anchoreddocoview')
  .querySelector('.docos-author').textContent`;

const popups = async (page: Page) =>
  (await placedMarks(page, IN_POPUP)).filter(({ hidden }) => !hidden).map(({ at }) => at);

test('a popup of Sheets has its author’s mark, and who changed a cell has none', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(of('spreadsheets'));
  await page.evaluate('sample.openPopup(0)');
  await expect.poll(() => popups(page)).toEqual(['Anna Weber']);
  await page.evaluate('sample.openPopup(1)');
  // Mika, who looks, asks in the second.
  await expect.poll(() => popups(page)).toEqual([]);
  await page.evaluate('sample.openPopup(0)');
  await expect.poll(() => popups(page)).toEqual(['Anna Weber']);
  expect(wrongTimes(await placedMarks(page, IN_POPUP))).toEqual([]);
  await page.evaluate(`document.querySelector('.waffle-blameview').style.display = 'block'`);
  await press(page, 'image', /there/);
  await expect.poll(() => cardText(page)).toContain('Anna Weber');
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder?.place).toMatchObject({
    url: of('spreadsheets'),
    excerpt: 'Should the date be in the first line?',
  });
  expect(await page.locator('.waffle-blameview meanwhile-mark').count()).toBe(0);
});

test('Slides have the marks of a document, and the button', async ({ extension }) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(of('presentation'));
  await expectMarks(page, marksAt(MARGIN), 'in Slides');
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
  await middleOf(page, 'button', BUTTON);
});

test('a page to look at only has nothing but the button, and can be promised', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT.replace(/edit$/, 'view'));
  await middleOf(page, 'button', BUTTON);
  expect(await page.locator('meanwhile-mark').count()).toBe(0);
  const { target, found, changed } = await reportOf(own);
  expect(target).toMatchObject({ title: 'Launch plan', place: { url: DOCUMENT } });
  expect([found, changed]).toEqual([0, false]);
});

test('a page that may not be seen has nothing at all', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(`${DOCUMENT}?denied`);
  await expect.poll(async () => (await reportOf(own)).found).toBe(0);
  const { target, changed } = await reportOf(own);
  expect([target, changed]).toEqual([null, false]);
  // Longer than the poll that would bring the button.
  await page.waitForTimeout(1200);
  expect(await buttons(page)).toBe(0);
  const ours = 'meanwhile-mark, meanwhile-people, meanwhile-panel, meanwhile-card';
  expect(await page.locator(ours).count()).toBe(0);
});
