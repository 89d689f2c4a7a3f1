// Promises on messages of Slack, the way back to them, and what ends them.
import type { Page } from '@playwright/test';

import type { Place } from '../../utils/domain/reminder-types.ts';
import { TEAM } from '../pages/people.ts';
import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { seedMarked } from './marked.ts';
import { outlinesOf, watchOutlines } from './outlines.ts';
import { remindersOf } from './reminders.ts';
import {
  CHANNEL,
  CLIENT,
  expectMarks,
  expectNewest,
  LAUNCH,
  openSlack,
  THREAD,
} from './slack-channel.ts';
import { ask } from './worker.ts';

/** The command of the keyboard on a row, as the browser passes it on. */
async function replyLater(extension: Extension, page: Page, pane: string, row: number) {
  await page.locator(`.${pane} [data-qa="message_container"]`).nth(row).focus();
  const worker = await extension.worker();
  await worker.evaluate('chrome.commands.onCommand.dispatch("reply-later")');
  await expect.poll(() => cardText(page)).toBeDefined();
  await press(page, 'button', /^In an hour/);
}

const stampOf = (page: Page, pane: string, row: number) =>
  page.locator(`.${pane} [data-qa="message_container"]`).nth(row).getAttribute('data-msg-ts');

test('a continued row is promised with the person above it', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  await replyLater(extension, page, 'main', 2);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  expect((await remindersOf(own))[0]).toMatchObject({
    people: ['sample-anna'],
    place: { url: CHANNEL, message: await stampOf(page, 'main', 2) },
  });
});

test('a reply leads back into its thread, and my own answer there ends it', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, [...LAUNCH, ...THREAD], 'with a thread');
  const root = await stampOf(page, 'pane', 0);
  await replyLater(extension, page, 'pane', 1);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [made] = await remindersOf(own);
  const url = `${CHANNEL}/thread/C0LAUNCH01-${root}`;
  expect(made).toMatchObject({
    people: ['sample-anna'],
    place: { url, account: TEAM, thread: root, message: await stampOf(page, 'pane', 1) },
  });

  // The thread is closed and another channel open: the tab goes there, and into the thread.
  await page.evaluate('sample.switchChannel("C0SUPPORT1")');
  const tabs = extension.context.pages().length;
  await ask(own, 'ui→bg open', { id: made?.id });
  await expect(page).toHaveURL(url);
  await expectMarks(page, [...LAUNCH, ...THREAD], 'back in the thread');
  expect(extension.context.pages()).toHaveLength(tabs);

  // Beside the thread it is no certain answer; in it, it is.
  const state = async () => (await remindersOf(own))[0]?.state;
  await page.evaluate('sample.addMessage("mika", "Something else.")');
  await page.waitForTimeout(1000);
  expect(await state()).toBe('scheduled');
  await page.evaluate('sample.addReply("mika")');
  await expect.poll(state).toBe('answered');
});

test('open scrolls a long conversation to a message that the page has not drawn', async ({
  extension,
}) => {
  await watchOutlines(extension.context, '[data-msg-ts]');
  const own = await seedMarked(extension);
  const page = await openSlack(extension, `${CLIENT}/C0LONG0001?rows=400`);
  await expectNewest(page, 'opened');
  const stamps = await page.evaluate<string[]>('sample.stamps()');
  const far = stamps[200] ?? '';
  const row = page.locator(`[data-msg-ts="${far}"]`);
  await expect(row).toHaveCount(0);
  const place = {
    site: 'slack',
    url: `${CLIENT}/C0LONG0001`,
    account: TEAM,
    container: 'C0LONG0001',
    message: far,
  };
  await ask(own, 'ui→bg open', { place });
  await expect(row).toBeInViewport();
  await expect.poll(() => outlinesOf(page)).toHaveLength(1);

  // One that is gone: the page is left where it was.
  const scroller = page.locator('.main .c-scrollbar__hider');
  const top = () => scroller.evaluate((one) => Math.round(one.scrollTop));
  const before = await top();
  await ask(own, 'ui→bg open', { place: { ...place, message: '1000000000.000100' } });
  expect(await top()).toBe(before);
});

test('a pasted permalink leads into its thread, in the tab of its workspace', async ({
  extension,
}) => {
  await watchOutlines(extension.context, '[data-msg-ts]');
  const own = await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, [...LAUNCH, ...THREAD], 'with a thread');
  const [root, reply] = [await stampOf(page, 'pane', 0), await stampOf(page, 'pane', 1)];
  await page.evaluate('sample.switchChannel("C0SUPPORT1")');
  const way = `${CHANNEL}/thread/C0LAUNCH01-${root}`;
  const pasted = (host: string) =>
    `${host}/archives/C0LAUNCH01/p${reply?.replace('.', '')}?thread_ts=${root}&cid=C0LAUNCH01`;
  const read = async (host: string) =>
    (await ask<{ value: Place }>(own, 'ui→bg link', { url: pasted(host) })).value;
  // The rows that are shown say the host of their workspace.
  const place = await read('meanwhile.slack.com');
  expect(place).toMatchObject({ account: TEAM, url: way, thread: root, message: reply });
  const stranger = await read('elsewhere.slack.com');
  expect(stranger.account).toBeUndefined();
  expect(stranger.url).toBe(`https://${pasted('elsewhere.slack.com')}`);

  const tabs = extension.context.pages().length;
  await ask(own, 'ui→bg open', { place });
  await expect(page).toHaveURL(way);
  await expect(page.locator(`.pane [data-msg-ts="${reply}"]`)).toBeInViewport();
  await expect.poll(() => outlinesOf(page)).toHaveLength(1);
  expect(extension.context.pages()).toHaveLength(tabs);
});
