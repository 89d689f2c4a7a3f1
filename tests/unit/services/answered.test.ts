import { expect, it } from 'vitest';

import { anna, createHarness, mail, me, valueOf } from './harness';

const MINUTE = 60_000;

async function promised() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const rule = { kind: 'at', at: app.machine.now + 90 * MINUTE } as const;
  const reminder = valueOf(await app.reminders.remind({ target: mail(), rule }));
  return { app, reminder };
}

const ownMail = (sentAt: number, message = 'mine') => ({
  ...mail().place,
  container: '18a',
  message,
  sentAt,
});

it('a promise ends with the time of my answer, is told and logged, and an undo holds', async () => {
  const { app, reminder } = await promised();
  app.machine.now += 30 * MINUTE;
  const sentAt = app.machine.now - 10 * MINUTE;
  valueOf(await app.reminders.answered([ownMail(sentAt), ownMail(sentAt + MINUTE, 'second')]));
  await app.reconcile();
  expect(app.browser.view?.answered).toMatchObject([{ id: reminder.id, endedAt: sentAt }]);
  expect(app.browser.view?.counts.scheduled).toBe(0);
  const [entry] = await app.ports.store.read((tx) => tx.objectStore('log').getAll());
  expect(entry).toMatchObject({ outcome: 'answered', at: sentAt });

  valueOf(await app.reminders.act(reminder.id, { kind: 'restore', to: reminder }));
  expect(valueOf(await app.reminders.answered([ownMail(sentAt)]))).toEqual([]);
  await app.reconcile();
  expect(app.browser.view?.answered).toEqual([]);
  expect(app.browser.view?.counts.scheduled).toBe(1);
  const later = ownMail(app.machine.now + MINUTE, 'third');
  expect(valueOf(await app.reminders.answered([later]))).toHaveLength(1);
});

it('a promise made again is not ended by what was answered before', async () => {
  const { app } = await promised();
  app.machine.now += 30 * MINUTE;
  const sentAt = app.machine.now - MINUTE;
  const rule = { kind: 'at', at: app.machine.now + 60 * MINUTE } as const;
  valueOf(await app.reminders.remind({ target: mail(), rule }));
  expect(valueOf(await app.reminders.answered([ownMail(sentAt)]))).toEqual([]);
});

it('pages learn which threads wait, of their own site', async () => {
  const { app, reminder } = await promised();
  const watchedOn = async (site: 'gmail' | 'slack') =>
    (await app.resolver.resolve(site, [])).watched;
  expect(await watchedOn('gmail')).toEqual(['18a']);
  expect(await watchedOn('slack')).toEqual([]);
  valueOf(await app.reminders.act(reminder.id, { kind: 'done' }));
  expect(await watchedOn('gmail')).toEqual([]);
});

it('several are promised and changed together, or not at all', async () => {
  const { app, reminder } = await promised();
  const rule = { kind: 'my-next-start' } as const;
  const made = valueOf(
    await app.reminders.remindAll({ targets: [mail('1'), mail('2'), mail('3')], rule }),
  );
  expect(made.map(({ before }) => before?.id)).toEqual([reminder.id, undefined, undefined]);
  const wrong = { ...mail('4').place, url: 'https://example.com/' };
  const refused = await app.reminders.remindAll({
    targets: [mail('5'), { ...mail('4'), place: wrong }],
    rule,
  });
  expect(refused.ok).toBe(false);
  const done = made.map(({ now }) => ({ id: now.id, action: { kind: 'done' } as const }));
  const gone = [...done, { id: 'nobody', action: { kind: 'done' } as const }];
  expect((await app.reminders.actAll(gone)).ok).toBe(false);
  const open = async () =>
    (await app.reminders.all()).reminders.filter((one) => one.endedAt === undefined);
  expect(await open()).toHaveLength(3);
  valueOf(await app.reminders.actAll(done));
  expect(await open()).toHaveLength(0);
});
