import { expect, test } from './fixtures.ts';
import { notificationsOf, remind, remindersOf, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { ask, stopWorker } from './worker.ts';

test('the alarm wakes a stopped worker, which delivers once', async ({ extension }) => {
  test.setTimeout(60_000);
  const page = await extension.openQuietPage();
  await seedRoster(page);
  // Long enough that a busy machine has stopped it before.
  const reminder = await remind(page, someMail(1), { kind: 'at', at: Date.now() + 12_000 });
  await stopWorker(extension);
  expect(await notificationsOf(page)).toEqual([]);

  const expected = [`one:${reminder.id}:${reminder.dueAt}`];
  await expect.poll(() => notificationsOf(page), { timeout: 25_000 }).toEqual(expected);
  const state = async () => (await remindersOf(page))[0]?.state;
  await expect.poll(state).toBe('shown');

  await stopWorker(extension);
  await ask(page, 'ui→bg opened');
  expect(await notificationsOf(page)).toEqual(expected);

  // Done elsewhere: it does not stay on the screen until it is clicked.
  await ask(page, 'ui→bg act', { id: reminder.id, action: { kind: 'done' } });
  await expect.poll(() => notificationsOf(page)).toEqual([]);
});

test('one repeating alarm stands, at the next due time', async ({ extension }) => {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  const alarms = () =>
    page.evaluate<{ scheduledTime: number; periodInMinutes?: number }[]>('chrome.alarms.getAll()');
  const early = await remind(page, someMail(1), { kind: 'at', at: Date.now() + 20 * 60_000 });
  await remind(page, someMail(2), { kind: 'at', at: Date.now() + 40 * 60_000 });
  const [alarm, ...others] = await alarms();
  expect(others).toEqual([]);
  expect(alarm?.scheduledTime).toBeCloseTo(early.dueAt, -1);
  expect(alarm?.periodInMinutes).toBe(60);
});
