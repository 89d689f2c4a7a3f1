// What marks leave behind when the page goes on: nothing.
import type { Page } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { expect, test } from './fixtures.ts';
import { INBOX, LAUNCH_THREAD, ROWS } from './gmail-inbox.ts';
import { openBrowser } from './launch.ts';
import { seedMarked } from './marked.ts';
import { ownNodes } from './own-nodes.ts';
import { type Counts, countsOf } from './renderer.ts';

// Compiled code lies on the heap too and would count as growth.
const args = ['--js-flags=--jitless'];
test.use({ browserOptions: { args } });

/** The same page without any extension. */
async function openPlain() {
  const browser = await openBrowser({ args });
  await routeSamples(browser.context);
  const page = await browser.context.newPage();
  await page.goto(INBOX);
  return { page, close: browser.close };
}

test('marks leave no node, no listener and no memory behind', async ({ extension }) => {
  test.setTimeout(90_000);
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await page.bringToFront();
  const plain = await openPlain();

  await switchViews(plain.page, 2, false);
  await switchViews(page, 2, true);
  const bare = await countsOf(plain.page);
  expect(await ownNodes(page)).toBeGreaterThan(ROWS.length * 5);
  const first = await countsBeyond(page, bare, 'in a list');

  await switchViews(page, 98, true);
  const hundred = await countsBeyond(page, bare, 'after 100 switches');
  await switchViews(page, 100, true);
  const twoHundred = await countsBeyond(page, bare, 'after 200 switches');
  expect(twoHundred.listeners, 'after 200 switches').toBe(first.listeners);
  expect(twoHundred.heap / hundred.heap).toBeLessThan(1.01);

  for (const one of [page, plain.page]) await one.evaluate('sample.openThread(0)');
  // No locator: Playwright's own script for those adds listeners of its own.
  const marks = () => page.evaluate('document.querySelectorAll("meanwhile-mark").length');
  await expect.poll(marks).toBe(LAUNCH_THREAD.length);
  const bareThread = await countsOf(plain.page);
  const thread = await countsBeyond(page, bareThread, 'in a conversation');
  // Marks have no listeners: fewer of them change nothing in what we add to the page.
  expect(thread.listeners - bareThread.listeners).toBe(first.listeners - bare.listeners);
  await plain.close();
});

/**
 * Counts once the marks in view are all the nodes that the page has beyond those of the plain one. A
 * collection may take what is on the stack for used, so it is forced again.
 */
async function countsBeyond(page: Page, bare: Counts, where: string): Promise<Counts> {
  const own = await ownNodes(page);
  let counts = bare;
  const surplus = async () => {
    counts = await countsOf(page);
    return counts.nodes - bare.nodes;
  };
  await expect.poll(surplus, where).toBe(own);
  return counts;
}

/**
 * Between list and conversation, ending in the list; waits each time until the view is shown, which
 * follows the address, and until the marks stand.
 */
async function switchViews(page: Page, times: number, marks: boolean) {
  const counts = marks ? [LAUNCH_THREAD.length, ROWS.length] : [0, 0];
  await page.evaluate(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const isShown = (part) => document.querySelector('[role="main"] ' + part)?.checkVisibility();
    const stand = async (part, count) => {
      await frame();
      const marks = () => document.querySelectorAll('meanwhile-mark').length;
      while (!isShown(part) || marks() !== count) await frame();
    };
    for (let turn = 0; turn < ${times / 2}; turn += 1) {
      sample.openThread(0);
      await stand('h2.hP', ${counts[0]});
      location.hash = '#inbox';
      await stand('tr.zA', ${counts[1]});
    }
  })()`);
}
