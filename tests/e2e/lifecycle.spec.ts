import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { BUILT } from './launch.ts';
import { install, restart } from './lifecycle.ts';
import { notificationsOf, remind, remindersOf, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';

test('what came due while the browser was closed is delivered at the next start', async ({}, info) => {
  test.setTimeout(90_000);
  const profile = info.outputPath('profile');
  const before = await install(profile);
  const page = await before.openQuietPage();
  await seedRoster(page);
  await before.written();
  const due = await remind(page, someMail(1), { kind: 'at', at: Date.now() + 12_000 });
  const later = await remind(page, someMail(2), { kind: 'at', at: Date.now() + 3_600_000 });
  await before.close();

  expect(Date.now()).toBeLessThan(due.dueAt);
  await expect.poll(() => Date.now(), { timeout: 30_000 }).toBeGreaterThan(due.dueAt);
  const after = await restart(profile);
  const own = await after.openQuietPage();
  const expected = [`one:${due.id}:${due.dueAt}`];
  await expect.poll(() => notificationsOf(own), { timeout: 10_000 }).toEqual(expected);
  const states = new Map((await remindersOf(own)).map(({ id, state }) => [id, state]));
  expect(states.get(due.id)).toBe('shown');
  expect(states.get(later.id)).toBe('scheduled');
  await after.close();
  expect([...before.unplanned, ...after.unplanned]).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
});

test('an update keeps reminders and sets the alarm again', async ({}, info) => {
  test.setTimeout(60_000);
  const folder = info.outputPath('extension');
  const profile = info.outputPath('profile');
  cpSync(BUILT, folder, { recursive: true });
  const extension = await install(profile, { extension: folder });
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const due = await remind(page, someMail(1), { kind: 'at', at: Date.now() + 30 * 60_000 });

  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  await extension.load(folder);

  const own = await extension.openQuietPage();
  const alarms = () =>
    own.evaluate<number[]>('chrome.alarms.getAll().then((all) => all.map((a) => a.scheduledTime))');
  await expect.poll(alarms).toEqual([due.dueAt]);
  expect(await own.evaluate('chrome.runtime.getManifest().version')).toBe(`${manifest.version}.1`);
  expect((await remindersOf(own)).map(({ id, state }) => [id, state])).toEqual([
    [due.id, 'scheduled'],
  ]);
  await extension.close();
  rmSync(profile, { recursive: true, force: true });
});
