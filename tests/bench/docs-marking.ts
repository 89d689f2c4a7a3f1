// What marks cost in a document of 300 comment threads, in a real Chromium.
import type { CDPSession, Page } from '@playwright/test';

import { launch, openBrowser } from '../e2e/launch.ts';
import { seedMarked } from '../e2e/marked.ts';
import { until } from '../e2e/until.ts';
import { routeSamples } from '../pages/routes.ts';
import type { Bench } from './run.ts';
import { ourTime, timeOfWork } from './script-share.ts';

const THREADS = 300;
/** Of those, and of the threads that the sample always has. */
const PEOPLE = 605;
/** Those near the screen have marks; the others get theirs when they are scrolled to. */
const SOME = 5;
const LONG_DOCUMENT = `https://docs.google.com/document/d/1sampleLaunchPlan0000000000000000000000000000/edit?threads=${THREADS}`;

/** Milliseconds. */
const REST = 1200;

/** The stream taken out of the page and put back: the page itself does next to nothing. */
const TAKE_OUT = `window.taken = document.querySelector('#margin > *'); taken.remove();`;
const PUT_BACK = `document.querySelector('#margin').append(taken);`;

const MARKS = 'meanwhile-mark';
const BARE = '.docos-replyview-timestamp > .bare';

/** The least that inserts as many closed roots with a text beside times. */
const bare = (count: number) => `
  for (const time of [...document.querySelectorAll('.docos-replyview-timestamp')].slice(0, ${count})) {
    const host = document.createElement('span');
    host.attachShadow({ mode: 'closed' }).append('now 14:05');
    host.className = 'bare';
    time.append(host);
  }`;

type Metered = readonly [page: Page, session: CDPSession];

const standing = (page: Page, selector: string) =>
  page.evaluate<number>(`document.querySelectorAll('${selector}').length`);

export async function docsMarkingBench(): Promise<Bench> {
  const extension = await launch();
  const plain = await openBrowser({});
  for (const { context } of [extension, plain]) await routeSamples(context);
  await seedMarked(extension);
  const open = async (page: Page): Promise<Metered> => {
    await page.goto(LONG_DOCUMENT);
    await page.bringToFront();
    return [page, await page.context().newCDPSession(page)];
  };
  const ours = await open(await extension.context.newPage());
  const least = await open(await plain.context.newPage());
  const isMarked = async () => (await standing(ours[0], MARKS)) > SOME;
  await until(isMarked, 'no marks');
  return {
    name: `marking ${PEOPLE} people in ${THREADS} threads, those near the screen at once, against the barest loop of as many closed roots`,
    unit: 'times slower',
    goal: 2.5,
    async run() {
      for (const [page] of [ours, least]) await page.evaluate(TAKE_OUT);
      const left = () => ours[0].evaluate<number>(`taken.querySelectorAll('${MARKS}').length`);
      await until(async () => (await left()) === 0, 'the marks stayed');
      const time = await ourTime(...ours, PUT_BACK, isMarked);
      await least[0].evaluate(PUT_BACK);
      await new Promise((resolve) => setTimeout(resolve, REST));
      const yardstick = await timeOfWork(...least, bare(PEOPLE));
      await least[0].evaluate(
        `for (const one of document.querySelectorAll('${BARE}')) one.remove()`,
      );
      return { ours: time, yardstick };
    },
    async close() {
      await extension.close();
      await plain.close();
    },
  };
}
