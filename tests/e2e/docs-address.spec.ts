// The address of a document names the comment that was selected first, whichever is selected by now.
import type { Page } from '@playwright/test';

import type { Place, Reminder } from '../../utils/domain/reminder-types.ts';
import { open, promise, selectedId, write } from './docs-promise.ts';
import { CARDS, DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { seedMarked } from './marked.ts';
import { outlinesOf, watchOutlines } from './outlines.ts';
import { remind, remindersOf } from './reminders.ts';
import { ask } from './worker.ts';

const linkTo = (thread: number) => `${DOCUMENT}?disco=AAAASample${thread}`;

/** A promise about a link that was pasted: nothing of it is known but its address. */
async function pasted(own: Page, url: string): Promise<Reminder> {
  const { value } = await ask<{ value: Place }>(own, 'ui→bg link', { url });
  const at = Date.now() + 3_600_000;
  return remind(own, { place: value, title: 'A link', people: [] }, { kind: 'at', at });
}

test('a promise about another thread than the first keeps no id, and open leads to each', async ({
  extension,
}) => {
  await watchOutlines(extension.context, CARDS);
  const own = await seedMarked(extension);
  const page = await open(extension);
  await page.evaluate('sample.activate(3)');
  await expect.poll(() => selectedId(own)).toBe('AAAASample3');
  await page.evaluate('sample.activate(2)');
  expect(page.url()).toBe(linkTo(3));
  await expect.poll(() => selectedId(own)).toBe(null);
  const elena = await promise(page, own, 'Elena');
  expect(elena.place.url).toBe(DOCUMENT);
  expect(elena.place.message).toBeUndefined();
  // The link is that of the third, although another is selected.
  const link = await pasted(own, linkTo(3));
  await ask(own, 'ui→bg open', { id: link.id });
  await expect.poll(() => outlinesOf(page)).toEqual([3]);
});

test('my reply in the thread of a pasted link ends it', async ({ extension }) => {
  await watchOutlines(extension.context, CARDS);
  const own = await seedMarked(extension);
  const link = await pasted(own, linkTo(3));
  const opened = extension.context.waitForEvent('page');
  await ask(own, 'ui→bg open', { id: link.id });
  const page = await opened;
  await expect.poll(() => outlinesOf(page)).toEqual([3]);
  const state = async () => (await remindersOf(own)).find(({ id }) => id === link.id)?.state;
  // A thread that has stood there for two seconds is not being built up any more.
  await page.waitForTimeout(2500);
  await write(page, 1, 'I will ask.');
  await write(page, 3, 'Left out.');
  await expect.poll(state).toBe('answered');
});

test('a tab whose address is stale is led to the comment', async ({ extension }) => {
  const own = await seedMarked(extension);
  // No thread of that id stands there, and the next click writes no other address.
  const page = await open(extension, linkTo(9));
  await page.locator('#margin .docos-replyview-body').nth(2).click();
  expect(page.url()).toBe(linkTo(9));
  const link = await pasted(own, linkTo(9));
  const loaded = page.waitForEvent('load');
  await ask(own, 'ui→bg open', { id: link.id });
  await loaded;
  await expect(page.locator('meanwhile-outline')).toHaveCount(0);
  expect(await page.locator('.docos-docoview-active').count()).toBe(0);
});
