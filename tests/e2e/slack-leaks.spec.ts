// What marks leave behind when Slack goes on, and how they give way: a long scroll, a host that throws
// them out, a tab behind another.
import type { Page } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { ownWorld } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { openBrowser } from './launch.ts';
import { seedMarked } from './marked.ts';
import { ownNodes } from './own-nodes.ts';
import { countsOf } from './renderer.ts';
import { CHANNEL, CLIENT, expectMarks, expectNewest, LAUNCH, openSlack } from './slack-channel.ts';

// Compiled code lies on the heap too and would count as growth.
const args = ['--js-flags=--jitless'];
test.use({ browserOptions: { args } });

const LONG = `${CLIENT}/C0LONG0001?rows=5000`;

/** All the way up and down again. */
async function walk(page: Page): Promise<void> {
  await page.evaluate('sample.scroll(0, 1500)');
  await page.evaluate('sample.scroll(1, 1500)');
  await page.evaluate('sample.settle()');
}

test('a scroll through 5,000 messages leaves the nodes of the marks in view, and no listener', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const browser = await openBrowser({ args });
  await routeSamples(browser.context);
  const plain = await browser.context.newPage();
  await plain.goto(LONG);
  await walk(plain);
  const bare = await countsOf(plain);

  await seedMarked(extension);
  const page = await openSlack(extension, LONG);
  await expectNewest(page, 'opened');
  const before = await countsOf(page);
  await walk(page);
  await expectNewest(page, 'after the scroll');
  const own = await ownNodes(page);
  expect(own).toBeGreaterThan(10);
  let counts = before;
  await expect
    .poll(
      async () => (counts = await countsOf(page)).nodes - bare.nodes,
      'nodes beyond the plain page',
    )
    .toBe(own);
  // What the engine listens to was there at the start; marks have no listeners.
  expect(counts.listeners).toBe(before.listeners);
  await browser.close();
});

test('a spot whose mark is thrown out again and again is left alone, and told of', async ({
  extension,
}) => {
  test.setTimeout(90_000);
  await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  // On a machine at a quarter of its speed both sides take longer over each round.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate('sample.guard(1)');
  const others = LAUNCH.filter((one) => one !== 'Anna Weber | main 1');
  const thrownOut = () => page.evaluate<number>('window.thrownOut');
  // It was put there 25 times, the first time before the page began to throw it out.
  await expect.poll(thrownOut, { timeout: 40_000 }).toBe(25);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expectMarks(page, others, 'the spot is left alone');
  // What the page does elsewhere brings none of it back.
  await page.evaluate('[0, 3].forEach((i) => sample.rerenderRow(i))');
  await expectMarks(page, others, 'after that');
  expect(await thrownOut()).toBe(25);

  const sites = await extension.openPage('options.html#/sites');
  const told = async () => {
    await sites.reload();
    return sites.getByRole('region', { name: 'Slack' }).innerText();
  };
  await expect.poll(told, { timeout: 20_000 }).toContain('seems to have changed');
});

/** What a window behind another says, in the page's world and in ours. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  const say = `for (const [name, value] of Object.entries({
      hidden: ${hidden}, visibilityState: '${hidden ? 'hidden' : 'visible'}' })) {
    Object.defineProperty(document, name, { configurable: true, get: () => value });
  }`;
  const world = await ownWorld(page);
  await world.evaluate(say);
  await world.close();
  await page.evaluate(`${say}; document.dispatchEvent(new Event('visibilitychange'))`);
}

test('a tab behind another is not drawn in, and is right when it comes to the front', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  await hide(page, true);
  await page.evaluate('[0, 1, 3, 5, 7, 10].forEach((i) => sample.rerenderRow(i))');
  await page.waitForTimeout(1500);
  expect(await page.evaluate('document.querySelectorAll("meanwhile-mark").length')).toBe(0);
  await hide(page, false);
  await expectMarks(page, LAUNCH, 'in front again');

  const long = await openSlack(extension, `${CLIENT}/C0LONG0001?rows=500`);
  await expectNewest(long, 'opened');
  await hide(long, true);
  await long.evaluate(`document.querySelector('.main .c-scrollbar__hider').scrollTop = 0`);
  await long.waitForTimeout(300);
  await hide(long, false);
  await expectNewest(long, 'scrolled behind another');
});
