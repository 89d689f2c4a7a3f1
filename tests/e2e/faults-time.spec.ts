// Clocks and zones that move. The machine's own clock is not ours to move, so the worker's is.
import { rmSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { sampleMe } from '../pages/roster.ts';
import { expect, test } from './fixtures.ts';
import { welcomed } from './in-front.ts';
import type { Extension } from './launch.ts';
import { install, restart } from './lifecycle.ts';
import { notificationsOf, remind, remindersOf, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const HOUR = 3_600_000;

/**
 * What the worker takes for now; it forgets it when it stops. The browser's own clock stands, so the
 * tests stay ahead of it: an alarm for a moment that has passed would fire at once, again and again.
 *
 * @param ahead Of the browser's clock, in milliseconds.
 */
async function moveClock(extension: Extension, ahead: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    `globalThis.realNow ??= Date.now; Date.now = () => realNow.call(Date) + ${ahead}; undefined`,
  );
}

const alarmOf = async (page: Page) =>
  page.evaluate<number[]>(
    'chrome.alarms.getAll().then((all) => all.map((one) => one.scheduledTime))',
  );

/** A page beside a worker that has done what it does at its start. */
async function started(extension: Extension): Promise<Page> {
  const page = await extension.openQuietPage();
  await welcomed(extension);
  await seedRoster(page);
  return page;
}

test('what came due while the machine slept is told once, also when the clock is set back after it', async ({
  extension,
}) => {
  const page = await started(extension);
  const base = 2 * HOUR;
  await moveClock(extension, base);
  const from = Date.now() + base;
  const first = await remind(page, someMail(1), { kind: 'at', at: from + HOUR });
  const second = await remind(page, someMail(2), { kind: 'at', at: from + 2 * HOUR });
  await moveClock(extension, base + 8 * HOUR);
  await ask(page, 'ui→bg opened');
  const told = await notificationsOf(page);
  expect(told).toEqual([expect.stringMatching(/^many:\d+:2$/)]);
  const shownAt = (await remindersOf(page)).map((one) => one.shownAt);

  await moveClock(extension, base - 2 * HOUR);
  await ask(page, 'ui→bg opened');
  expect(await notificationsOf(page)).toEqual(told);
  const states = (await remindersOf(page)).map(({ id, state }) => [id, state]).toSorted();
  expect(states).toEqual(
    [
      [first.id, 'shown'],
      [second.id, 'shown'],
    ].toSorted(),
  );
  expect((await remindersOf(page)).map((one) => one.shownAt)).toEqual(shownAt);
});

test('a clock that is set back makes nothing early, and arms the alarm within the hour', async ({
  extension,
}) => {
  const page = await started(extension);
  await moveClock(extension, 2 * HOUR);
  const due = await remind(page, someMail(1), {
    kind: 'at',
    at: Date.now() + 2 * HOUR + HOUR / 2,
  });
  expect(await alarmOf(page)).toEqual([due.dueAt]);
  // Back by two hours: the alarm that stands would come two and a half from now.
  await moveClock(extension, 0);
  await ask(page, 'ui→bg opened');
  expect(await notificationsOf(page)).toEqual([]);
  const [alarm = Infinity, ...others] = await alarmOf(page);
  expect(alarm).toBeLessThanOrEqual(Date.now() + HOUR);
  expect(others).toEqual([]);
  // The right time again.
  await moveClock(extension, 2 * HOUR);
  await ask(page, 'ui→bg opened');
  expect(await notificationsOf(page)).toEqual([]);
  expect(await alarmOf(page)).toEqual([due.dueAt]);
  await moveClock(extension, 2 * HOUR + HOUR / 2 + 1000);
  await ask(page, 'ui→bg opened');
  expect(await notificationsOf(page)).toEqual([`one:${due.id}:${due.dueAt}`]);
});

test('rules on my clock move when the machine is in another zone at the next start', async ({}, info) => {
  test.setTimeout(90_000);
  const profile = info.outputPath('profile');
  const before = await install(profile, { zone: 'Europe/Amsterdam' });
  const page = await before.openQuietPage();
  // Hours of mine without a zone of mine: they are on the machine's clock.
  const { zone: _zone, zoneConfirmed: _confirmed, ...me } = sampleMe(Date.now());
  const day = [['09:00', '18:00']] as const;
  const workWeek = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  await seedRoster(page, [], { ...me, workWeek });
  const mine = await remind(page, someMail(1), { kind: 'my-next-start' });
  const fixed = await remind(page, someMail(2), {
    kind: 'wall',
    date: '2030-03-04',
    time: '09:00',
    zone: 'Europe/Amsterdam',
  });
  await before.close();

  const after = await restart(profile, { zone: 'Asia/Kolkata' });
  const own = await after.openQuietPage();
  const due = async (id: string) =>
    (await remindersOf(own)).find((one) => one.id === id)?.dueAt ?? 0;
  await expect.poll(() => due(mine.id)).not.toBe(mine.dueAt);
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Kolkata', timeStyle: 'short' });
  expect(wall.format(await due(mine.id))).toBe('09:00');
  expect(await due(mine.id)).toBeGreaterThan(Date.now());
  expect(await due(fixed.id)).toBe(fixed.dueAt);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});
