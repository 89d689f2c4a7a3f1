import type { Page } from '@playwright/test';

import type { ViewRecord } from '../../utils/protocol/messages.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import type { Extension } from './launch.ts';
import { wallTimesOf } from './marked.ts';
import { remind, remindersOf, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { stopWorker } from './worker.ts';

const TITLE = 'Question 1';

/** A roster, and one reply that is due. */
async function seedDue(extension: Extension): Promise<Page> {
  const own = await extension.openQuietPage();
  await seedRoster(own);
  await remind(own, someMail(1), { kind: 'at', at: Date.now() + 300 });
  await expect.poll(() => stateOf(own)).toBe('shown');
  const due = async () => (await viewOf(own)).due.map(({ title }) => title);
  await expect.poll(due).toEqual([TITLE]);
  return own;
}

const stateOf = async (own: Page) => (await remindersOf(own))[0]?.state;

const viewOf = (own: Page) =>
  own.evaluate<ViewRecord>('chrome.storage.local.get("view").then(({ view }) => view.view)');

test('it paints from what is stored, with no worker and no answer', async ({ extension }) => {
  await seedDue(extension);
  const popup = await extension.openQuietPage();
  await popup.addInitScript('chrome.runtime.sendMessage = () => new Promise(() => undefined);');
  await stopWorker(extension);
  const starts = extension.context.waitForEvent('serviceworker', { timeout: 1500 });
  const quiet = starts.then(
    () => 'started',
    () => 'asleep',
  );
  await popup.goto(extension.url('popup.html'));
  await expect(popup.getByRole('heading', { name: 'Due' })).toBeVisible();
  await expect(popup.getByRole('button', { name: TITLE, exact: true })).toBeVisible();
  await expect(popup.getByText('Grace Kim', { exact: true })).toBeVisible();
  expect(await quiet).toBe('asleep');
});

test('everybody around stands there with the time on their wall', async ({ extension }) => {
  await seedDue(extension);
  const popup = await extension.openPage('popup.html');
  const rows = popup
    .getByRole('region', { name: 'Who is around now' })
    .getByRole('listitem')
    .filter({ has: popup.locator('.mw-name') });
  await expect(rows).toHaveCount(8);
  for (const row of await rows.all()) {
    const name = await row.locator('.mw-name').innerText();
    const time = await row.locator('.mw-time').innerText();
    expect(wallTimesOf(name), name).toContain(/\d\d:\d\d/.exec(time)?.[0]);
  }
});

test('reminders are held with a click, told to others, and let go', async ({ extension }) => {
  const own = await seedDue(extension);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await openInFront(extension, 'popup.html');
  await popup.getByRole('radio', { name: 'Away' }).check();
  await popup.getByRole('textbox', { name: 'A short text, if you like' }).fill('Dentist');
  const chips = popup.getByRole('group', { name: 'Hold my reminders until …' });
  await chips.getByRole('button').first().click();
  const until = /^Away until /;
  await expect(popup.getByText(until)).toBeVisible();
  const hold = async () => (await viewOf(own)).hold;
  await expect.poll(hold).toMatchObject({ kind: 'away', text: 'Dentist' });
  expect((await hold())?.until).toBeGreaterThan(Date.now());

  await popup.getByRole('button', { name: 'Copy text for others' }).click();
  await expect(popup.getByText(/^Copied: Away until .+ \(UTC\+[12]\)\. Dentist$/)).toBeVisible();
  const copied = await popup.evaluate('navigator.clipboard.readText()');
  expect(copied).toMatch(/^Away until .+ \(UTC\+[12]\)\. Dentist$/);

  await popup.getByRole('button', { name: 'End now' }).click();
  await expect.poll(hold).toBeNull();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(hold).toMatchObject({ kind: 'away', text: 'Dentist' });
});

/** Presses Tab until the control of that name has the focus. */
async function tabTo(popup: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await popup.keyboard.press('Tab');
    const focused = await popup.evaluate<string>('document.activeElement.textContent');
    if (focused === name) return;
    passed.push(focused.slice(0, 30));
  }
  throw new Error(`the focus never came to "${name}": ${passed.join(', ')}`);
}

test('snooze, done and undo by Tab and Enter alone', async ({ extension }) => {
  const own = await seedDue(extension);
  const popup = await openInFront(extension, 'popup.html');
  await expect(popup.getByRole('button', { name: TITLE, exact: true })).toBeVisible();
  const [before] = await remindersOf(own);

  await tabTo(popup, 'Snooze');
  await popup.keyboard.press('Enter');
  const moments = popup.getByRole('group', { name: 'Snooze' });
  await expect(moments.getByRole('button').first()).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(moments).not.toBeVisible();
  await expect(popup.getByRole('button', { name: 'Snooze' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(moments.getByRole('button').first()).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect.poll(() => stateOf(own)).toBe('scheduled');
  await expect(popup.getByText(/^Comes back /)).toBeVisible();

  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await expect.poll(() => stateOf(own)).toBe('shown');
  expect((await remindersOf(own))[0]?.dueAt).toBe(before?.dueAt);

  await expect(popup.getByRole('button', { name: TITLE, exact: true })).toBeVisible();
  await tabTo(popup, 'Done');
  await popup.keyboard.press('Enter');
  await expect.poll(() => stateOf(own)).toBe('done');
  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await expect.poll(() => stateOf(own)).toBe('shown');
});
