// What marks cost while somebody scrolls through a long conversation of Slack, in a real Chromium.
import type { Page } from '@playwright/test';

import { launch, openBrowser } from '../e2e/launch.ts';
import { seedMarked } from '../e2e/marked.ts';
import { until } from '../e2e/until.ts';
import { TEAM } from '../pages/people.ts';
import { routeSamples } from '../pages/routes.ts';
import type { Bench } from './run.ts';
import { type Share, shareOf } from './script-share.ts';

const ROWS = 5000;
const LONG = `https://app.slack.com/client/${TEAM}/C0LONG0001?rows=${ROWS}`;
/** Pixels a frame: a wheel that is turned fast. */
const STEP = 400;
/** Milliseconds for what is still to come after the scroll. */
const SETTLED = 500;

/** From the newest message to the oldest; milliseconds of script. */
async function scroll(page: Page): Promise<Share> {
  await page.bringToFront();
  await page.evaluate(`sample.scroll(1, ${STEP * 100})`);
  await page.waitForTimeout(SETTLED);
  const session = await page.context().newCDPSession(page);
  const share = await shareOf(session, async () => {
    await page.evaluate(`sample.scroll(0, ${STEP})`);
    await page.waitForTimeout(SETTLED);
  });
  await session.detach();
  return share;
}

/**
 * The page's own script is the barest that can draw such a list: rows of 16 elements, without a
 * framework, where captured rows have 33 to 58. So this is a harder yardstick than Slack itself.
 */
export async function slackScrollBench(): Promise<Bench> {
  const extension = await launch();
  const plainBrowser = await openBrowser({});
  for (const { context } of [extension, plainBrowser]) await routeSamples(context);
  await seedMarked(extension);
  const marked = await extension.context.newPage();
  const plain = await plainBrowser.context.newPage();
  for (const page of [marked, plain]) await page.goto(LONG);
  await marked.bringToFront();
  const marks = () => marked.evaluate<number>('document.querySelectorAll("meanwhile-mark").length');
  await until(async () => (await marks()) > 3, 'no marks');
  const differences: number[] = [];
  return {
    name: `our script time in a scroll through ${ROWS} messages of Slack, over the page's own`,
    unit: 'times slower',
    goal: 0.05,
    runs: 7,
    async run() {
      const without = await scroll(plain);
      const both = await scroll(marked);
      differences.push((both.ours + both.page - without.page) / without.page);
      return { ours: both.ours, yardstick: without.page };
    },
    async close() {
      await extension.close();
      await plainBrowser.close();
      const sorted = differences.toSorted((a, b) => a - b);
      const [least, most] = [sorted[0], sorted.at(-1)].map((one) => one?.toFixed(2));
      const middle = sorted[sorted.length >> 1]?.toFixed(2);
      console.log(
        `        as the difference of runs with and without us: ${middle} (${least}–${most})`,
      );
    },
  };
}
