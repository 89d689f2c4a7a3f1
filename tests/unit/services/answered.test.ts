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

it('an answer from another address of mine ends the promise, one of hers what I wait for', async () => {
  const { app, reminder } = await promised();
  const alias = { kind: 'email', value: 'Mika.Sanders@example.org' } as const;
  valueOf(await app.roster.save([{ ...me, identities: [...(me.identities ?? []), alias] }]));
  const { now: ask } = valueOf(await app.asks.add({ target: mail('1') }));
  app.machine.now += 30 * MINUTE;
  const heard = (email: string, message: string) =>
    app.heard([{ ...ownMail(app.machine.now - MINUTE, message), from: { email } }]);
  expect(valueOf(await heard('mika@elsewhere.example', '5'))).toEqual([]);
  const mine = valueOf(await heard('mika.sanders@example.org', '6'));
  expect(mine).toMatchObject([{ id: reminder.id, state: 'answered' }]);
  const hers = valueOf(await heard('anna@example.com', '7'));
  expect(hers).toMatchObject([{ id: ask.id, state: 'answered' }]);
});

/** A collapsed message of Gmail, whose thread alone is known. */
const collapsed = () => {
  const { message: _none, ...place } = mail().place;
  return { ...mail(), place };
};

it('a collapsed mail and the same one expanded are one promise, which then knows its message', async () => {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const rule = { kind: 'at', at: app.machine.now + 90 * MINUTE } as const;
  const first = valueOf(await app.reminders.remind({ target: collapsed(), rule }));
  expect(await app.reminders.existing(mail())).toMatchObject({ id: first.id });
  const again = valueOf(await app.reminders.remind({ target: mail(), rule }));
  expect(again).toMatchObject({ id: first.id, place: { message: '1', container: '18a' } });
  // The other way round the message stays known, and another message is another promise.
  const folded = valueOf(await app.reminders.remind({ target: collapsed(), rule }));
  expect(folded).toMatchObject({ id: first.id, place: { message: '1' } });
  const other = valueOf(await app.reminders.remind({ target: mail('2'), rule }));
  expect(other.id).not.toBe(first.id);
  // The very message comes before the thread.
  const exact = valueOf(await app.reminders.remind({ target: mail('1'), rule }));
  expect(exact.id).toBe(first.id);
  expect((await app.reminders.all()).reminders).toHaveLength(2);

  const ask = valueOf(await app.asks.add({ target: collapsed() }));
  const asked = valueOf(await app.asks.add({ target: mail() }));
  expect(asked.now).toMatchObject({ id: ask.now.id, place: { message: '1' } });
  expect(valueOf(await app.asks.add({ target: collapsed() })).now.place.message).toBe('1');
});
