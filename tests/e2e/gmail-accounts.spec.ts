// Several mailboxes in one browser: "/u/0" and "/u/1" do not say whose they are, their pages do.
import type { Page } from '@playwright/test';

import type { Target } from '../../utils/domain/reminder-types.ts';
import { expect, test } from './fixtures.ts';
import { AT, INBOX, ROWS } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { seedMarked, shownPlaces } from './marked.ts';
import { outlinesOf, watchOutlines } from './outlines.ts';
import { remind } from './reminders.ts';
import { ask } from './worker.ts';

const SECOND = INBOX.replace('/u/0/', '/u/1/');

async function openInbox({ context }: Extension, url = INBOX): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(() => shownPlaces(page, AT)).toEqual(ROWS);
  await page.evaluate('window.same = true');
  return page;
}

/** What the tab in front shows. */
const inFront = (own: Page) =>
  own.evaluate<string>(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.url)',
  );

/** The page's own word of a thread, promised; then it goes back to the list. */
async function promise(own: Page, page: Page, thread: number): Promise<string> {
  await page.evaluate(`sample.openThread(${thread})`);
  await expect(page.locator('h2.hP').last()).toBeVisible();
  const tabs = `chrome.tabs.query({ url: ${JSON.stringify(`${page.url().split('#')[0]}*`)} })`;
  const asked = `chrome.tabs.sendMessage(tab.id, { meanwhile: 'ui→cs page', request: null })`;
  const target = await own.evaluate<Target>(
    `${tabs}.then(([tab]) => ${asked}).then(({ answer }) => answer.target)`,
  );
  await page.evaluate('location.hash = "#inbox"');
  await expect.poll(() => shownPlaces(page, AT)).toEqual(ROWS);
  return (await remind(own, target, { kind: 'at', at: Date.now() + 3_600_000 })).id;
}

const open = (own: Page, id: string) => ask<{ ok: boolean }>(own, 'ui→bg open', { id });

/** Neither reloaded, nor led elsewhere. */
const untouched = async (page: Page, url: string) => {
  expect(page.url()).toBe(url);
  expect(await page.evaluate('window.same')).toBe(true);
};

test('a reminder opens in its own mailbox, whichever tab was used last', async ({ extension }) => {
  const own = await seedMarked(extension);
  const first = await openInbox(extension);
  const second = await openInbox(extension, SECOND);
  const reminders = [await promise(own, first, 1), await promise(own, second, 2)] as const;

  await second.bringToFront();
  expect((await open(own, reminders[1])).ok).toBe(true);
  await expect(second.locator('h2.hP')).toHaveText('Help centre: three articles to review');
  await untouched(first, INBOX);
  expect(await inFront(own)).toBe(second.url());

  await second.evaluate('location.hash = "#inbox"');
  expect((await open(own, reminders[0])).ok).toBe(true);
  await expect(first.locator('h2.hP')).toHaveText('Numbers for the board');
  await untouched(second, SECOND);
  expect(await inFront(own)).toBe(first.url());
});

test('where only other mailboxes and a mail being written are open, a new tab is', async ({
  extension,
}) => {
  await watchOutlines(extension.context, '[data-legacy-message-id]');
  const own = await seedMarked(extension);
  const second = await openInbox(extension, SECOND);
  const reminder = await promise(own, second, 1);
  await second.close();
  const first = await openInbox(extension);
  const written = await extension.context.newPage();
  const popOut = 'https://mail.google.com/mail/u/1/popout?ver=1&view=btop&search=drafts#cmid=3';
  await written.goto(popOut);
  await expect
    .poll(() => shownPlaces(written, AT))
    .toEqual(['Anna Weber | to', 'Bo Nakamura | cc']);
  await written.evaluate('window.same = true');

  const opened = extension.context.waitForEvent('page');
  expect((await open(own, reminder)).ok).toBe(true);
  const page = await opened;
  await expect(page.locator('h2.hP')).toHaveText('Numbers for the board');
  expect(page.url()).toMatch(/\/mail\/u\/second@example\.com\/#all\/FMfcg\w+$/);
  await expect.poll(() => outlinesOf(page)).toHaveLength(1);
  await untouched(first, INBOX);
  await untouched(written, popOut);
});
