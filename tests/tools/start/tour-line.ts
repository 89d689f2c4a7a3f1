import type { Page } from '@playwright/test';

import type { Person } from '../../../utils/domain/person.ts';
import { press, middleOf } from '../../e2e/accessible.ts';
import { textsOf } from '../../e2e/line.ts';
import type { Extension } from '../../e2e/launch.ts';
import { seedRoster } from '../../e2e/seed.ts';
import { until } from '../../e2e/until.ts';
import { sampleMe, sampleRoster } from '../../pages/roster.ts';
import { SAMPLE } from './pages.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** Whom each kind of line is about on a Tuesday at 10:40, and how it reads. */
const KINDS = [
  ['away', ['bo'], /^Bo is back /],
  ['off', ['grace'], /^Grace starts /],
  ['leaves', ['chidi'], /^Chidi leaves in /],
  ['soon', ['elena'], /^Elena is off from /],
  ['several', ['grace', 'femi', 'anna'], /^2 of \d are off now/],
] as const;

/** In the thread that is selected. */
const REPLY = '#margin .docos-docoview-active .docos-input-textarea';

/** Makes a message one to these: a source that gets their keys as a list. */
const ADDRESS = {
  gmail: (keys: string) => `sample.resetCompose(${keys}, 0)`,
  docs: (keys: string) => `document.querySelector('${REPLY}').textContent =
    ${keys}.map((key) => '@' + key + '@example.com').join(' ')`,
  slack: (keys: string) => `document.querySelector('.main .ql-editor').replaceChildren(
    ...${keys}.flatMap((key) => {
      const { name, slack } = window.PEOPLE.find((one) => one.key === key);
      const mention = Object.assign(document.createElement('ts-mention'), { textContent: '@' + name });
      mention.dataset.id = slack;
      return [mention, ' '];
    }))`,
};

/** The sample team, with somebody who leaves soon and somebody who is away soon. */
function withSoon(now: number): Person[] {
  const dateIn = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
  return sampleRoster(now).map((one): Person => {
    if (one.id === 'sample-chidi') {
      const workWeek = { tue: [['08:30', '11:15']], wed: [['08:30', '17:00']] } as const;
      return { ...one, workWeek };
    }
    const absences = [{ from: dateIn(2), to: dateIn(9) }];
    return one.id === 'sample-elena' ? { ...one, absences } : one;
  });
}

/**
 * The five kinds of line on each site, what stands behind one, and the ask that it makes.
 *
 * @param now What the extension takes for now.
 */
export async function linePictures(
  extension: Extension,
  picture: Picture,
  scheme: string,
  now: number,
): Promise<void> {
  const own = await extension.openQuietPage();
  await seedRoster(own, withSoon(now), sampleMe(now));
  const open = async (url: string) => {
    const page = await extension.context.newPage();
    await page.goto(url);
    return page;
  };
  const mail = await open(SAMPLE.gmail);
  await mail.evaluate('sample.openCompose(["bo"])');
  await mail.locator('.M9 .Am').click();
  const comment = await open(SAMPLE.docs);
  await comment.evaluate('sample.activate(2)');
  await comment.locator(REPLY).click();
  const message = await open(SAMPLE.slack);
  await message.locator('.main .ql-editor').click();
  const pages = [
    ['gmail', mail],
    ['docs', comment],
    ['slack', message],
  ] as const;
  for (const [kind, keys, text] of KINDS) {
    // A line follows whom a message is for once a second: so all three at once.
    for (const [site, page] of pages) await page.evaluate(ADDRESS[site](JSON.stringify(keys)));
    for (const [site, page] of pages) {
      const stands = async () => (await textsOf(page)).some((one) => text.test(one));
      await until(stands, `no line "${kind}" on ${site}`, 15_000);
      // One that lies behind others is drawn slowly.
      await page.bringToFront();
      await picture(page, `line-${site}-${kind}-${scheme}`);
    }
  }
  await Promise.all([comment.close(), message.close()]);

  await mail.bringToFront();
  await askPictures(mail, picture, scheme);
  await mail.close();
  await seedRoster(own, sampleRoster(now), sampleMe(now));
  await own.close();
}

/** Behind the line of a mail; its ask with the text; and the text in the draft, after the click on it. */
async function askPictures(mail: Page, picture: Picture, scheme: string): Promise<void> {
  const more = 'Who is addressed, and when to send';
  await press(mail, 'button', more);
  await middleOf(mail, 'button', 'Ask with a date');
  await picture(mail, `line-details-${scheme}`);
  await press(mail, 'button', 'Ask with a date');
  await press(mail, 'button', /^End of your day: /);
  await middleOf(mail, 'button', /^Put where the cursor was/);
  await picture(mail, `line-ask-${scheme}`);
  await press(mail, 'button', /^Put where the cursor was/);
  const isKept = async () => (await textsOf(mail)).some((one) => one.startsWith('Waiting for '));
  await until(isKept, 'the ask was not kept', 15_000);
  await picture(mail, `line-asked-${scheme}`);
  // What is not sent waits for nobody: later pictures show the promises alone.
  await press(mail, 'button', more);
  await press(mail, 'button', 'Wait no longer');
  const isOver = async () => !(await isKept());
  await until(isOver, 'the ask was not taken back', 15_000);
}
