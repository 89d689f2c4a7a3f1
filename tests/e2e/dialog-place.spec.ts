// Where a dialog of ours lies over a page, and in whose theme.
import type { Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { ownWorld } from './closed-roots.ts';
import { AT, DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { INBOX } from './gmail-inbox.ts';
import { seedLines, textsOf } from './line.ts';
import { placedMarks, seedMarked } from './marked.ts';

interface OpenDialog {
  readonly ground: string;
  /** In the viewport, wholly. */
  readonly whole: boolean;
}

async function dialogOf(page: Page): Promise<OpenDialog | null> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<OpenDialog | null>(`(() => {
      const host = document.querySelector('meanwhile-card > span');
      const box = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[role="dialog"]');
      if (!box) return null;
      const { left, top, right, bottom } = box.getBoundingClientRect();
      const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { ground: getComputedStyle(box).backgroundColor, whole };
    })()`);
  } finally {
    await world.close();
  }
}

test('what is open stays in a window that is made smaller', async ({ extension }) => {
  await seedLines(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await page.bringToFront();
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('.M9 .Am').click();
  await expect.poll(() => textsOf(page)).toHaveLength(1);
  await press(page, 'button', 'Who is addressed, and when to send');
  await middleOf(page, 'button', 'Ask with a date');
  expect((await dialogOf(page))?.whole).toBe(true);
  await page.setViewportSize({ width: 700, height: 420 });
  await expect.poll(async () => (await dialogOf(page))?.whole).toBe(true);
  await press(page, 'button', 'Ask with a date');
  await middleOf(page, 'button', /^End of (your|Anna’s) day: /);
  await expect.poll(async () => (await dialogOf(page))?.whole).toBe(true);
});

test('over a light document the card is light, from a bar with white letters too', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  const ravi = async () =>
    (await placedMarks(page, AT)).find(({ at }) => at.startsWith('Ravi'))?.label ?? '';
  await expect.poll(ravi).not.toBe('');
  // The first of his marks stands in the bar of whom the thread is assigned to.
  await press(page, 'image', await ravi());
  await middleOf(page, 'dialog', /Ravi/);
  expect((await dialogOf(page))?.ground).toBe('rgb(255, 255, 255)');
});
