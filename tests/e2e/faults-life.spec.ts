// Restart and update are in lifecycle.spec.ts, the stopped worker in wakeups.spec.ts, the
// back/forward cache in bfcache.spec.ts, the orphaned content script in open-tabs.spec.ts.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { BUILT } from './launch.ts';
import { changePreferences, install, type Installed, restart } from './lifecycle.ts';
import { notificationsOf, remind, remindersOf, someMail } from './reminders.ts';
import { schemas } from './schemas.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

test.setTimeout(90_000);

const HOUR = 3_600_000;
const alarmsOf = (page: Page) =>
  page.evaluate<number[]>('chrome.alarms.getAll().then((all) => all.map((a) => a.scheduledTime))');

/** Switches the extension as the person does on the browser's own page. */
async function enable({ context, id }: Installed, enabled: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.management.setEnabled('${id}', ${enabled})`);
  await page.close();
}

test('disabled and enabled again, it delivers what came due and arms the alarm', async ({}, info) => {
  const profile = info.outputPath('profile');
  const extension = await install(profile);
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const due = await remind(page, someMail(1), { kind: 'at', at: Date.now() + 8000 });
  const next = await remind(page, someMail(2), { kind: 'at', at: Date.now() + HOUR / 2 });
  await enable(extension, false);
  await expect.poll(() => Date.now(), { timeout: 15_000 }).toBeGreaterThan(due.dueAt);
  await enable(extension, true);
  // Neither onInstalled nor onStartup comes: whatever starts the worker first must do.
  const own = await extension.openQuietPage();
  await ask(own, 'ui→bg opened');
  expect(await notificationsOf(own)).toEqual([`one:${due.id}:${due.dueAt}`]);
  expect(await alarmsOf(own)).toEqual([next.dueAt]);
  await extension.close();
  rmSync(profile, { recursive: true, force: true });
});

for (const { version, write } of schemas) {
  test(`an update from schema ${version} keeps every promise`, async ({}, info) => {
    const folder = info.outputPath('extension');
    const profile = info.outputPath('profile');
    cpSync(BUILT, folder, { recursive: true });
    const extension = await install(profile, { extension: folder });
    const page = await extension.openQuietPage();
    await ask(page, 'ui→bg opened');
    const now = Date.now();
    await page.evaluate(write(now));

    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
    await extension.load(folder);
    const own = await extension.openQuietPage();
    await expect
      .poll(async () => (await remindersOf(own)).map(({ id, state }) => [id, state]).toSorted())
      .toEqual([
        ['done', 'done'],
        ['overdue', 'shown'],
        ['pending', 'scheduled'],
      ]);
    // The list follows the commit; notification and alarm come after it.
    await expect.poll(() => notificationsOf(own)).toEqual([`one:overdue:${now - HOUR}`]);
    await expect.poll(() => alarmsOf(own)).toEqual([now + HOUR / 2]);
    const { people } = await ask<{ people: { name: string }[] }>(own, 'ui→bg people');
    expect(people.map(({ name }) => name)).toEqual(['Anna Weber']);
    const picks = await ask<readonly object[]>(own, 'ui→bg picks');
    expect(picks).toHaveLength(version < 2 ? 0 : 1);
    await extension.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

test('notifications that the system refuses leave badge and list, and come as one when allowed', async ({}, info) => {
  const profile = info.outputPath('profile');
  const first = await install(profile);
  const page = await first.openQuietPage();
  await seedRoster(page);
  await first.close();
  const disabled = (ids: readonly string[]) =>
    changePreferences(profile, { message_center: { disabled_extension_ids: ids } });

  disabled([first.id]);
  const second = await restart(profile);
  const own = await second.openQuietPage();
  for (const number of [1, 2]) {
    await remind(own, someMail(number), { kind: 'at', at: Date.now() + 300 });
    const badge = () => own.evaluate<string>('chrome.action.getBadgeText({})');
    await expect.poll(badge).toBe(String(number));
  }
  const level = await own.evaluate('chrome.notifications.getPermissionLevel()');
  expect(level).toBe('denied');
  const tried = await ask<{ ok: boolean }>(own, 'ui→bg test notification');
  expect(tried.ok).toBe(false);
  const popup = await second.openPage('popup.html');
  await expect(popup.getByText('Question 1')).toBeVisible();
  await second.close();

  disabled([]);
  const third = await restart(profile);
  const again = await third.openQuietPage();
  const told = () => notificationsOf(again);
  await expect.poll(told).toEqual([expect.stringMatching(/^many:\d+:2$/)]);
  await third.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a database whose files are damaged is offered back', async ({}, info) => {
  const profile = info.outputPath('profile');
  const before = await install(profile);
  const page = await before.openQuietPage();
  await seedRoster(page);
  const count = (await ask<{ people: unknown[] }>(page, 'ui→bg people')).people.length;
  await expect.poll(() => copiedPeople(page), { timeout: 30_000 }).toBe(count);
  await before.close();

  const folder = join(
    profile,
    `Default/IndexedDB/chrome-extension_${before.id}_0.indexeddb.leveldb`,
  );
  const files = readdirSync(folder).filter((name) => /\.(log|ldb)$|^MANIFEST/.test(name));
  expect(files.length).toBeGreaterThan(1);
  for (const name of files) writeFileSync(join(folder, name), Buffer.alloc(4096, 0xa5));

  const after = await restart(profile);
  const options = await after.openPage('options.html#/roster');
  const offer = new RegExp(`^Restore ${count} teammates and 0 reminders from `);
  await options.getByRole('button', { name: offer }).click();
  await expect(options.getByText(/are back\.$/)).toBeVisible();
  const { people } = await ask<{ people: unknown[] }>(options, 'ui→bg people');
  expect(people).toHaveLength(count);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});

const copiedPeople = (page: Page) =>
  page.evaluate<number>(
    "chrome.storage.local.get('last-good').then((all) => all['last-good']?.people ?? 0)",
  );
