// What marks leave behind when Docs draws its lists anew: nothing.
import type { Page } from '@playwright/test';

import { ownWorld } from './closed-roots.ts';
import { DOCUMENT, MARGIN } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { seedMarked } from './marked.ts';
import { countsOf } from './renderer.ts';

// Compiled code lies on the heap too and would count as growth.
const args = ['--js-flags=--jitless'];
test.use({ browserOptions: { args } });

test('lists drawn anew leave no node, no listener and no memory of ours behind', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await page.bringToFront();
  await rebuild(page, 2, MARGIN.length);
  const first = await countsOf(page);
  expect(await wrappers(page)).toBe(MARGIN.length);

  await rebuild(page, 8, MARGIN.length);
  const half = await countsOf(page);
  await rebuild(page, 8, MARGIN.length);
  const all = await countsOf(page);
  expect(await wrappers(page)).toBe(MARGIN.length);
  expect(all.nodes).toBe(first.nodes);
  expect(all.listeners).toBe(first.listeners);
  expect(all.heap / half.heap).toBeLessThan(1.01);
});

/** So many lists drawn anew, with ten times new cards in each; the marks come back every time. */
async function rebuild(page: Page, times: number, marks: number): Promise<void> {
  await page.evaluate(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let turn = 0; turn < ${times}; turn += 1) {
      for (let change = 0; change <= 10; change += 1) {
        sample[change === 0 ? 'rebuildStream' : 'redrawCards']();
        await frame();
        while (document.querySelectorAll('meanwhile-mark').length !== ${marks}) await frame();
      }
    }
  })()`);
}

async function wrappers(page: Page): Promise<number> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<number>('document.querySelectorAll("meanwhile-mark").length');
  } finally {
    await world.close();
  }
}
