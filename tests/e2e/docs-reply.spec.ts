// From a promise about a comment to the reply that ends it, and the way back to it.
import type { Page } from '@playwright/test';

import type { Reminder } from '../../utils/domain/reminder-types.ts';
import { ownWorld } from './closed-roots.ts';
import { open, promise, selectedId, write } from './docs-promise.ts';
import { CARDS, DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { seedMarked } from './marked.ts';
import { outlinesOf, watchOutlines } from './outlines.ts';
import { remindersOf } from './reminders.ts';
import { asksOf } from './asks.ts';
import { ask } from './worker.ts';

const stateOf = async (own: Page, { id }: Reminder) =>
  (await remindersOf(own)).find((one) => one.id === id)?.state;

for (const query of ['', '?lang=de', '?markup=2020']) {
  test(`my reply in the thread ends the promise, no other does: "${query}"`, async ({
    extension,
  }) => {
    await watchOutlines(extension.context, CARDS);
    const own = await seedMarked(extension);
    const page = await open(extension, DOCUMENT + query);
    const grace = await promise(page, own, 'Grace');
    expect(grace.place).toMatchObject({
      excerpt: 'Not yet, please leave it out.',
      thread: 'Tomas Lind: Is this number public?',
    });
    const anna = await promise(page, own, 'Anna');
    // What is no reply of mine there: another's, one of mine elsewhere, lists drawn anew, the pane.
    await page.waitForTimeout(2500);
    await page.evaluate('sample.addReply(3, "dina")');
    await write(page, 1, 'I will ask.');
    await page.evaluate('sample.togglePane()');
    await page.waitForTimeout(2500);
    await page.evaluate('sample.togglePane()');
    expect([await stateOf(own, grace), await stateOf(own, anna)]).toEqual([
      'scheduled',
      'scheduled',
    ]);

    await write(page, 3, 'Left out.');
    await expect.poll(() => stateOf(own, grace)).toBe('answered');
    expect(await stateOf(own, anna)).toBe('scheduled');
  });
}

test('their reply in the thread closes what I asked there', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await open(extension);
  const place = {
    site: 'google-docs',
    url: DOCUMENT,
    container: /\/d\/([^/]+)/.exec(DOCUMENT)?.[1],
    thread: 'Mika Sanders: Who owns the roll-back plan?',
    excerpt: 'Who owns the roll-back plan?',
  };
  const target = { place, title: 'Launch plan', people: [] };
  await ask(own, 'ui→bg ask', { target, people: ['sample-ravi'] });
  const state = async () => (await asksOf(own))[0]?.state;
  // A thread that has stood there for two seconds is not being built up any more.
  await page.waitForTimeout(2500);
  await page.evaluate('sample.addReply(1, "chidi", "Not me.")');
  await page.evaluate('sample.addReply(0, "ravi", "Hello.")');
  await page.waitForTimeout(2500);
  expect(await state()).toBe('waiting');
  await page.evaluate('sample.addReply(1, "ravi", "Here it is.")');
  await expect.poll(state).toBe('answered');
});

test('open leads back to the comment, by its words or by its id', async ({ extension }) => {
  await watchOutlines(extension.context, CARDS);
  const own = await seedMarked(extension);
  const page = await open(extension);
  const elena = await promise(page, own, 'Elena');
  expect(elena.place.url).toBe(DOCUMENT);
  await page.evaluate('sample.activate(3)');
  await expect.poll(() => selectedId(own)).toBe('AAAASample3');
  const grace = await promise(page, own, 'Grace');
  expect(grace.place).toMatchObject({
    message: 'AAAASample3',
    url: `${DOCUMENT}?disco=AAAASample3`,
  });

  for (const [reminder, thread] of [
    [elena, 2],
    [grace, 3],
  ] as const) {
    await ask(own, 'ui→bg open', { id: reminder.id });
    await expect.poll(async () => (await outlinesOf(page)).at(-1)).toBe(thread);
  }
  await expect(page.locator('meanwhile-outline')).toHaveCount(0);
});

/** What the hint over the page says; undefined while there is none. */
async function hintText(page: Page): Promise<string | undefined> {
  const world = await ownWorld(page);
  try {
    const text = await world.evaluate<string | null>(`(() => {
      const host = document.querySelector('meanwhile-hint > span');
      const line = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[role="status"]');
      return line ? JSON.parse(getComputedStyle(line, '::before').content) : null;
    })()`);
    return text ?? undefined;
  } finally {
    await world.close();
  }
}

/** The comment's words, its thread, and its time as far as the page says it. */
const HINTS = [
  [
    '',
    /^Look for “Not yet, please leave it out\.” in the thread “Tomas Lind: Is this.*”\. It was written on \w+ at \d+:\d\d [AP]M\. It may be/,
  ],
  [
    '?lang=de',
    /^Look for “Not yet, .*When you kept it, its time read “(\d\d:\d\d heute|12\. Aug\.)”\. It may be/,
  ],
] as const;

for (const [query, said] of HINTS) {
  test(`open tells what to look for when the comment is not in view: "${query}"`, async ({
    extension,
  }) => {
    await watchOutlines(extension.context, CARDS);
    const own = await seedMarked(extension);
    const page = await open(extension, DOCUMENT + query);
    const grace = await promise(page, own, 'Grace');
    await page.evaluate('sample.resolve(3)');
    await ask(own, 'ui→bg open', { id: grace.id });
    await expect.poll(() => hintText(page), { timeout: 10_000 }).toMatch(said);
    expect(await outlinesOf(page)).toEqual([]);
    // In the pane it is found again.
    await page.evaluate('sample.togglePane()');
    await ask(own, 'ui→bg open', { id: grace.id });
    await expect.poll(() => outlinesOf(page)).toHaveLength(1);
  });
}
