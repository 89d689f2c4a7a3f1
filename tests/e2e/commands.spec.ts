import type { Page } from '@playwright/test';

import { TEAM } from '../pages/people.ts';
import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { AT, INBOX, ROWS } from './gmail-inbox.ts';
import { openInFront } from './in-front.ts';
import type { Extension } from './launch.ts';
import { seedMarked, shownPlaces } from './marked.ts';
import { remindersOf } from './reminders.ts';
import { ask } from './worker.ts';

async function openInbox({ context }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(INBOX);
  await expect.poll(() => shownPlaces(page, AT)).toEqual(ROWS);
  return page;
}

/** Fires an event of the browser in the worker, as a shortcut or a menu does. */
async function fire(extension: Extension, call: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(call);
}

/** Middle of a row's subject, away from marks. */
async function hoverRow(page: Page, index: number): Promise<void> {
  const box = await page.locator('tr.zA .bog').nth(index).boundingBox();
  if (!box) throw new Error(`no row ${index}`);
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
}

test('the shortcut opens the card of the hovered row and sets a reminder', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openInbox(extension);
  await page.bringToFront();
  await hoverRow(page, 6);
  await fire(extension, 'chrome.commands.onCommand.dispatch("reply-later")');
  await expect.poll(() => cardText(page)).toContain('Chidi Okafor');
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({
    title: 'Pricing page: two questions',
    people: ['sample-chidi'],
    state: 'scheduled',
  });
});

test('the shortcut on a stranger’s row offers moments of one’s own', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await openInbox(extension);
  await page.bringToFront();
  await hoverRow(page, 7);
  await fire(extension, 'chrome.commands.onCommand.dispatch("reply-later")');
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({ title: 'Invoice 2041', people: [], names: ['Paula Stone'] });
});

test('the context menu means the message on which it was opened', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(`https://app.slack.com/client/${TEAM}/C0LAUNCH01`);
  await expect.poll(() => page.locator('meanwhile-mark').count()).toBeGreaterThan(0);
  const rows = page.locator('.main [data-qa="message_container"]');
  const stamp = await rows.nth(3).getAttribute('data-msg-ts');
  await rows.nth(3).dispatchEvent('contextmenu', { bubbles: true });
  await rows.nth(10).hover();
  const tab = await own.evaluate<number>(
    'chrome.tabs.query({ url: "https://app.slack.com/*" }).then(([tab]) => tab.id)',
  );
  const item = '{ menuItemId: "reply-later", editable: false, pageUrl: "" }';
  await fire(extension, `chrome.contextMenus.onClicked.dispatch(${item}, { id: ${tab} })`);
  await expect.poll(() => cardText(page)).toContain('Ravi Iyer');
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  expect((await remindersOf(own))[0]?.place.message).toBe(stamp);
});

test('the popup promises the conversation of the tab in front', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await openInbox(extension);
  await page.evaluate('sample.openThread(1)');
  await expect(page.locator('h2.hP')).toHaveText('Numbers for the board');
  const popup = await popupOver(extension, page);
  await popup.getByRole('button', { name: 'Reply later to this conversation' }).click();
  await popup.getByRole('button', { name: /^In an hour/ }).click();
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  expect((await remindersOf(own))[0]).toMatchObject({
    title: 'Numbers for the board',
    people: ['sample-grace'],
  });
});

const NO_LINK = 'This is not a link to Gmail, Google Docs or Slack';

const LINKS = [
  {
    url: 'https://mail.google.com/mail/u/0/#all/18c0aabbccddeeff',
    place: { site: 'gmail', container: '18c0aabbccddeeff' },
  },
  {
    url: 'https://docs.google.com/document/d/1sampleDocument00000000000000000000000000000/edit',
    place: { site: 'google-docs', container: '1sampleDocument00000000000000000000000000000' },
  },
  {
    url: 'https://meanwhile.slack.com/archives/C0LAUNCH01/p1704944089846389',
    place: { site: 'slack', container: 'C0LAUNCH01', message: '1704944089.846389' },
  },
];

test('a pasted link of each site becomes a reminder, any other a sentence', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const popup = await openInFront(extension, 'popup.html');
  const field = popup.getByRole('textbox', { name: 'Reply later to a link' });
  for (const wrong of ['https://example.com/', 'javascript:alert(1)', 'not a link']) {
    await field.fill(wrong);
    await field.press('Enter');
    await expect(popup.getByText(NO_LINK)).toBeVisible();
    await field.fill('');
    await field.press('Enter');
    await expect(popup.getByText(NO_LINK)).not.toBeVisible();
  }
  for (const [index, { url, place }] of LINKS.entries()) {
    await field.fill(url);
    await field.press('Enter');
    const moments = popup.getByRole('group', { name: 'When to come back' });
    await popup.getByRole('textbox', { name: 'What it is about' }).fill(`Link ${index}`);
    await moments
      .getByRole('button', { name: /^In an hour/ })
      .first()
      .click();
    await expect.poll(() => remindersOf(own)).toHaveLength(index + 1);
    const made = (await remindersOf(own)).find(({ title }) => title === `Link ${index}`);
    expect(made?.place).toMatchObject(place);
  }
  const read = await ask<{ ok: boolean }>(own, 'ui→bg link', { url: 'https://example.com/' });
  expect(read.ok).toBe(false);
});

/** The popup with the page as the tab in front: it is loaded while its own tab is behind. */
async function popupOver(extension: Extension, page: Page): Promise<Page> {
  const popup = await extension.openQuietPage();
  await page.bringToFront();
  await popup.goto(extension.url('popup.html'));
  return popup;
}
