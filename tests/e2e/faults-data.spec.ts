// What can happen to the data: nothing is lost, and the person sees what is the matter.
import { setTimeout as later } from 'node:timers/promises';

import type { Page } from '@playwright/test';

import type { Reminder } from '../../utils/domain/reminder-types.ts';
import type { Result } from '../../utils/domain/result.ts';
import type { Made } from '../../utils/protocol/messages.ts';
import { sampleRoster } from '../pages/roster.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { remind, remindersOf, someMail, notificationsOf } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { ask, stopWorker } from './worker.ts';

const inAnHour = () => ({ kind: 'at', at: Date.now() + 3_600_000 }) as const;

const badge = (page: Page) => page.evaluate<string>('chrome.action.getBadgeText({})');

async function peopleOf(page: Page): Promise<string[]> {
  const { people } = await ask<{ people: { name: string }[] }>(page, 'ui→bg people');
  return people.map(({ name }) => name);
}

test('two options windows and the popup write at once: all of it is kept', async ({
  extension,
}) => {
  const pages = [
    await extension.openPage('options.html#/reminders'),
    await extension.openPage('options.html#/reminders'),
    await extension.openPage('popup.html'),
  ];
  await Promise.all(
    pages.map((page, window) =>
      page.evaluate(
        `Promise.all(Array.from({ length: 20 }, (_, index) => chrome.runtime.sendMessage({
           meanwhile: 'ui→bg save person',
           request: { person: { id: 'p-${window}-' + index, updated: '', name: 'Person ${window} ' + index } },
         })))`,
      ),
    ),
  );
  const [own] = pages;
  if (!own) throw new Error('no page');
  expect(new Set(await peopleOf(own)).size).toBe(60);
  const promised = await Promise.all(
    pages.map((page, window) => remind(page, someMail(window + 1), inAnHour())),
  );
  const done = (id: string) => ask(own, 'ui→bg act', { id, action: { kind: 'done' } });
  await Promise.all(promised.map(({ id }) => done(id)));
  const states = (await remindersOf(own)).map(({ state }) => state);
  expect(states).toEqual(['done', 'done', 'done']);
});

test('a worker that is stopped in the middle of a write leaves all of it or nothing', async ({
  extension,
}) => {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const targets = Array.from({ length: 1500 }, (_, index) => someMail(index + 1));
  const request = JSON.stringify({ targets, rule: inAnHour() });
  await page.evaluate(
    `void chrome.runtime.sendMessage({ meanwhile: 'ui→bg remind all', request: ${request} }).catch(() => undefined)`,
  );
  await stopWorker(extension);
  const stored = (await ask<{ reminders: number }>(page, 'ui→bg counts')).reminders;
  expect([0, 1500]).toContain(stored);
  expect(await peopleOf(page)).toHaveLength(sampleRoster(Date.now()).length);
  const one = await remind(page, someMail(9000), inAnHour());
  expect((await remindersOf(page)).map(({ id }) => id)).toContain(one.id);
});

test('a full disk is said, takes nothing away, and is no longer said once there is room', async ({
  extension,
}) => {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const before = await remind(page, someMail(1), inAnHour());
  const session = await extension.context.newCDPSession(page);
  const quota = (size: object) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: `chrome-extension://${extension.id}`,
      ...size,
    });
  await quota({ quotaSize: 1 });
  await forgetRoom(extension);
  const wanted = { targets: [someMail(2)], rule: inAnHour() };
  const refused = await ask<Result<readonly Made[]>>(page, 'ui→bg remind all', wanted);
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'disk_full' }] });
  expect((await remindersOf(page)).map(({ id }) => id)).toEqual([before.id]);
  const alarms = () => page.evaluate<unknown[]>('chrome.alarms.getAll()');
  expect(await alarms()).toHaveLength(1);

  await quota({});
  await forgetRoom(extension);
  await remind(page, someMail(2), inAnHour());
  expect(await remindersOf(page)).toHaveLength(2);
});

/**
 * The browser asks how much room there is when a database is opened, and then for a while no more. It
 * closes one two seconds after its last user is gone (Chromium 156).
 */
async function forgetRoom(extension: Extension): Promise<void> {
  await stopWorker(extension);
  await later(4000);
}

test.setTimeout(90_000);

test('a database that was emptied is offered back in popup and options', async ({ extension }) => {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const reminder = await remind(page, someMail(1), inAnHour());
  const copied = () =>
    page.evaluate<number>(
      "chrome.storage.local.get('last-good').then((all) => all['last-good']?.reminders ?? 0)",
    );
  await expect.poll(copied, { message: 'the copy has the reminder', timeout: 30_000 }).toBe(1);

  await page.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('meanwhile');
    request.onsuccess = resolve;
    request.onerror = reject;
  })`);
  const popup = await extension.openPage('popup.html');
  const count = sampleRoster(Date.now()).length;
  const offer = new RegExp(`^Restore ${count} teammates and 1 reminder from `);
  await expect(popup.getByRole('button', { name: offer })).toBeVisible();
  expect(await peopleOf(page)).toEqual([]);
  await popup.close();

  const options = await extension.openPage('options.html#/roster');
  await options.getByRole('button', { name: offer }).click();
  await expect(options.getByText(`${count} teammates and 1 reminder are back.`)).toBeVisible();
  expect(await peopleOf(page)).toHaveLength(count);
  const back = await remindersOf(page);
  expect(back.map(({ id, dueAt, state }) => [id, dueAt, state])).toEqual([
    [reminder.id, reminder.dueAt, 'scheduled'],
  ]);
  const next = await page.evaluate<{ scheduledTime: number }[]>('chrome.alarms.getAll()');
  expect(next.map(({ scheduledTime }) => scheduledTime)).toEqual([reminder.dueAt]);
});

// One that is damaged comes back empty (above), and one that fails otherwise cannot be made to in a
// browser: tests/unit/services/last-good.test.ts.
test('a database that a newer release made is left alone, and no copy offered for it', async ({
  extension,
}) => {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const count = (await peopleOf(page)).length;
  const copied = () =>
    page.evaluate<number>(
      "chrome.storage.local.get('last-good').then((all) => all['last-good']?.people ?? 0)",
    );
  await expect.poll(copied, { timeout: 30_000 }).toBe(count);
  await page.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('meanwhile', 99);
    request.onsuccess = () => { request.result.close(); resolve(null); };
    request.onerror = reject;
  })`);
  await expect(ask(page, 'ui→bg people')).rejects.toThrow('VersionError');
  const kept = await ask<{ lost: boolean; kept: unknown }>(page, 'ui→bg last good');
  expect(kept.lost).toBe(false);
  expect(kept.kept).not.toBeNull();
  const popup = await extension.openPage('popup.html');
  await expect(popup.getByRole('link', { name: 'Roster' })).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Restore/ })).toHaveCount(0);
  const version = `indexedDB.databases().then((all) => all.find((one) => one.name === 'meanwhile').version)`;
  expect(await page.evaluate(version)).toBe(99);
});

test('500 that are due at once are one notification and one list', async ({ extension }) => {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const targets = Array.from({ length: 500 }, (_, index) => someMail(index + 1));
  const rule = { kind: 'at', at: Date.now() + 2000 };
  await ask(page, 'ui→bg remind all', { targets, rule, urgent: true });
  await expect.poll(() => badge(page), { timeout: 15_000 }).toBe('500');
  // The badge does not wait for the notification.
  const one = [expect.stringMatching(/^many:\d+:500$/)];
  await expect.poll(() => notificationsOf(page)).toEqual(one);
  const shown = (await remindersOf(page)).filter(({ state }: Reminder) => state === 'shown');
  expect(shown).toHaveLength(500);
  const popup = await extension.openPage('popup.html');
  await expect(popup.locator('#mw-due')).toContainText('500');
});
