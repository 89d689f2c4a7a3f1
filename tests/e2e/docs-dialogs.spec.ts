// Card and panel over a document that has the caret: one at a time, and Escape closes it.
import type { Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { BUTTON, open, panelRows } from './docs-panel.ts';
import { AT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { placedMarks } from './marked.ts';

const panel = async (page: Page) => (await panelRows(page)) !== null;
const card = async (page: Page) => (await cardText(page)) !== undefined;
const both = async (page: Page) => [await card(page), await panel(page)];

/** The keys that the page hears in the frame of its text, from now on. */
async function hearKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
    for (const type of ['keydown', 'keyup']) {
      frame?.contentDocument?.addEventListener(type, (event) => {
        heard.push(`${type} ${(event as KeyboardEvent).key}`);
      });
    }
  });
  return () => page.evaluate<string[]>('heard');
}

test('one opens, the other closes; a pointer that passes over a mark opens none', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await press(page, 'image', /there/);
  await expect.poll(() => both(page)).toEqual([true, false]);
  await press(page, 'button', BUTTON);
  await expect.poll(() => both(page)).toEqual([false, true]);
  // Beside the panel.
  const grace = (await placedMarks(page, AT)).find(({ at }) => at.startsWith('Grace'));
  const mark = await middleOf(page, 'image', grace?.label ?? '');
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.move(mark.x + 1, mark.y);
  // Longer than a rest on a mark takes to open its card.
  await page.waitForTimeout(700);
  expect(await both(page)).toEqual([false, true]);
  await page.mouse.click(mark.x, mark.y);
  await expect.poll(() => both(page)).toEqual([true, false]);
  await page.keyboard.press('Escape');
  await expect.poll(() => both(page)).toEqual([false, false]);
});

test('Escape closes a card that was rested on while the caret is in the text', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await page.locator('.kix-canvas-tile-content').click({ position: { x: 300, y: 300 } });
  const heard = await hearKeys(page);
  await page.keyboard.press('a');
  const typed = ['keydown a', 'keyup a'];
  expect(await heard()).toEqual(typed);
  const mark = await middleOf(page, 'image', /there/);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => card(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => card(page)).toBe(false);
  expect(await heard()).toEqual(typed);
  // With nothing of ours open it is the page's again.
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual([...typed, 'keydown Escape', 'keyup Escape']);
});

test('Escape closes a panel from which the page took the focus back', async ({ extension }) => {
  const { page } = await open(extension);
  await press(page, 'button', BUTTON);
  await expect.poll(() => panel(page)).toBe(true);
  await page.evaluate('sample.takeCaret()');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel(page)).toBe(false);
});
