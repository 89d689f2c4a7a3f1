// What marks cost in a list of 500 mails, in a real Chromium.
import { launch, openBrowser } from '../e2e/launch.ts';
import { seedMarked } from '../e2e/marked.ts';
import { until } from '../e2e/until.ts';
import { routeSamples } from '../pages/routes.ts';
import type { Bench } from './run.ts';
import { ourTime, timeOfWork } from './script-share.ts';

/** Milliseconds. */
const REST = 1200;
/** Three of them name no teammate. */
const ROWS = 503;
const MARKED = 500;
/** Those on screen and a screen below it have marks; the others get theirs when they are scrolled to. */
const SOME = 20;
const LONG_INBOX = `https://mail.google.com/mail/u/0/?rows=${ROWS}#inbox`;

/** The least that inserts as many closed roots with a text beside names. */
const bare = (count: number) => `
  for (const name of [...document.querySelectorAll('.yW .bA4:first-child')].slice(0, ${count})) {
    const host = document.createElement('span');
    host.attachShadow({ mode: 'closed' }).append('14:05');
    name.after(host);
  }`;

const MARKS = 'meanwhile-mark';
const BARE = '.yW .bA4 + span:not([class])';

interface Way {
  readonly name: string;
  /** What the page does before, not measured. */
  readonly before: string;
  /** What makes all rows want marks. */
  readonly work: string;
}

const BACK: Way = {
  name: 'rows of a list that one comes back to',
  before: 'sample.openThread(7)',
  work: 'location.hash = "#inbox"',
};

/** The same rows in new nodes: nothing of them was ever read. */
const ANEW: Way = {
  name: 'rows of a list drawn anew',
  before: `window.anew = document.querySelector('div.Cp').cloneNode(true);
    for (const mark of anew.querySelectorAll('${MARKS}')) mark.remove();`,
  work: `document.querySelector('div.Cp').replaceWith(anew)`,
};

const open = (way: Way) => async (): Promise<Bench> => {
  const extension = await launch();
  const plainBrowser = await openBrowser({});
  for (const { context } of [extension, plainBrowser]) await routeSamples(context);
  await seedMarked(extension);
  const marked = await extension.context.newPage();
  const plain = await plainBrowser.context.newPage();
  for (const page of [marked, plain]) {
    await page.goto(LONG_INBOX);
    await page.bringToFront();
  }
  const ours = await marked.context().newCDPSession(marked);
  const least = await plain.context().newCDPSession(plain);
  const marks = () => marked.evaluate<number>(`document.querySelectorAll('${MARKS}').length`);
  await until(async () => (await marks()) > SOME, 'no marks');
  return {
    name: `marking ${MARKED} ${way.name}, those near the screen at once, against the barest loop of as many closed roots`,
    unit: 'times slower',
    goal: 2.5,
    async run() {
      for (const page of [marked, plain]) await page.evaluate(way.before);
      // Until all is drawn that follows from it.
      await new Promise((resolve) => setTimeout(resolve, REST));
      const isDone = async () => (await marks()) > SOME;
      const time = await ourTime(marked, ours, way.work, isDone);
      await plain.evaluate(way.work);
      await new Promise((resolve) => setTimeout(resolve, REST));
      const yardstick = await timeOfWork(plain, least, bare(MARKED));
      await plain.evaluate(`for (const one of document.querySelectorAll('${BARE}')) one.remove()`);
      return { ours: time, yardstick };
    },
    async close() {
      await extension.close();
      await plainBrowser.close();
    },
  };
};

export const markingBenches = [open(BACK), open(ANEW)];
