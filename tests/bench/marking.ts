// What marks cost in a list of 500 mails, in a real Chromium.
import { launch, openBrowser } from '../e2e/launch.ts';
import { seedMarked } from '../e2e/marked.ts';
import { until } from '../e2e/until.ts';
import { routeSamples } from '../pages/routes.ts';
import type { Bench } from './run.ts';
import { metered, scriptTimeOf } from './script-time.ts';

/** Three of them name no teammate. */
const ROWS = 503;
const LONG_INBOX = `https://mail.google.com/mail/u/0/?rows=${ROWS}#inbox`;

/** The least that inserts as many closed roots with a text beside names. */
const bare = (count: number) => `
  for (const name of [...document.querySelectorAll('.yW .bA4:first-child')].slice(0, ${count})) {
    const host = document.createElement('span');
    host.attachShadow({ mode: 'closed' }).append('14:05');
    name.after(host);
  }`;

const BACK = 'location.hash = "#inbox"';
const MARKS = 'meanwhile-mark';
const BARE = '.yW .bA4 + span:not([class])';

export async function markingBench(): Promise<Bench> {
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
  const ours = await metered(marked);
  const least = await metered(plain);
  const marks = () => marked.evaluate<number>(`document.querySelectorAll('${MARKS}').length`);
  const stand = await until(async () => {
    const count = await marks();
    return count > 400 && count;
  }, 'no marks');
  return {
    name: `marking ${stand} rows of a list against the barest loop of as many closed roots`,
    unit: 'times slower',
    goal: 2.5,
    async run() {
      for (const page of [marked, plain]) await page.evaluate('sample.openThread(7)');
      await until(async () => (await marks()) === 0, 'the marks stayed');
      const both = await scriptTimeOf(marked, ours, BACK, async () => (await marks()) === stand);
      // What the page itself does when its list comes back.
      const own = await scriptTimeOf(plain, least, BACK);
      const yardstick = await scriptTimeOf(plain, least, bare(stand));
      await plain.evaluate(`for (const one of document.querySelectorAll('${BARE}')) one.remove()`);
      return { ours: both - own, yardstick };
    },
    async close() {
      await extension.close();
      await plainBrowser.close();
    },
  };
}
