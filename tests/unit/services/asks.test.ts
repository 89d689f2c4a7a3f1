import { beforeEach, expect, test } from 'vitest';

import type { Ask, TheirMessage } from '../../../utils/domain/ask-types';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { at, iso } from '../domain/people';
import { anna, createHarness, mail, me, valueOf } from './harness';

type Harness = ReturnType<typeof createHarness>;
let app: Harness;

/** Monday 10:00 in Amsterdam, 18:00 in Tokyo. */
beforeEach(async () => {
  app = createHarness();
  valueOf(await app.roster.save([anna, me]));
});

const thursday = { date: '2026-11-26', time: '17:00' };
const add = async (change: Partial<Parameters<Harness['asks']['add']>[0]> = {}) =>
  valueOf(await app.asks.add({ target: mail(), by: thursday, ...change }));
const open = async () => (await app.asks.all()).asks;
const reply: TheirMessage = {
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/mika@example.com/#all/x',
  account: 'mika@example.com',
  container: '18a',
  message: '2',
  sentAt: at('2026-11-24T03:00+01:00'),
  from: { email: 'anna@example.com', name: 'Anna Weber' },
};

test('kept with who is to answer and the deadline on my clock', async () => {
  const { now, before } = await add({ note: ' final figures ' });
  expect(before).toBeNull();
  expect(now).toMatchObject({
    title: 'Budget',
    people: ['anna'],
    names: [],
    note: 'final figures',
    by: { ...thursday, zone: 'Europe/Amsterdam' },
    state: 'waiting',
  });
  expect([iso(now.byAt), iso(now.checkAt)]).toEqual([
    '2026-11-26T16:00:00.000Z',
    '2026-11-26T16:00:00.000Z',
  ]);
});

test('a deadline that has passed or is none is refused', async () => {
  const past = await app.asks.add({ target: mail(), by: { date: '2026-11-20', time: '09:00' } });
  expect(past).toMatchObject({ ok: false, problems: [{ code: 'ask_past' }] });
  const none = await app.asks.add({ target: mail(), by: { date: '2026-11-40', time: '' } });
  expect(none).toMatchObject({ ok: false, problems: [{ code: 'ask_no_date' }] });
  expect(await open()).toEqual([]);
});

test('a second ask about a message takes the place of the first; undo puts it back', async () => {
  const first = await add();
  const second = await add({ by: { date: '2026-11-27', time: '12:00' } });
  expect(second.now.id).toBe(first.now.id);
  expect(second.now.notAnsweredBy).toBe(app.machine.now);
  expect(await open()).toHaveLength(1);
  const to = second.before as Ask;
  valueOf(await app.asks.actAll([{ id: to.id, action: { kind: 'restore', to } }]));
  expect((await open())[0]?.by).toMatchObject(thursday);
});

test('what a draft asks stands beside what is waited for in the same place', async () => {
  const first = await add();
  const second = await add({ by: { date: '2026-11-27', time: '12:00' }, beside: true });
  expect(second.before).toBeNull();
  expect(second.now.id).not.toBe(first.now.id);
  expect((await open()).map(({ by }) => by?.date)).toEqual(['2026-11-26', '2026-11-27']);
});

test('of a mail that has no thread yet, person, subject, deadline and the way to it are kept', async () => {
  const url = 'https://mail.google.com/mail/u/mika@example.com/#search/in%3Asent';
  const place = { site: 'gmail', url, account: 'mika@example.com', excerpt: 'Captions' } as const;
  const people = [{ email: 'anna@example.com' }, { email: 'x@example.com', name: 'Xu' }];
  const target = { place, title: 'Captions', people };
  const { now } = await add({ target, beside: true });
  expect(now).toMatchObject({ place, title: 'Captions', people: ['anna'], names: ['Xu'] });
  // A message of hers in some thread says nothing of it.
  valueOf(await app.asks.answered([reply]));
  expect((await open())[0]?.state).toBe('waiting');
});

test('asked long ago, it is counted from now, and not asked about at once', async () => {
  const { target } = { target: mail() };
  const { now } = valueOf(await app.asks.add({ target, askedAt: at('2026-11-02T10:00+01:00') }));
  expect(iso(now.askedAt)).toBe('2026-11-02T09:00:00.000Z');
  expect(now.checkAt).toBeGreaterThan(app.machine.now);
});

test('at the deadline the question is shown once, in one notification, and counted', async () => {
  await add();
  await app.reconcile();
  expect(app.browser.alarms.at(-1)).toBeLessThanOrEqual(app.machine.now + HOUR);
  app.machine.now = at('2026-11-26T17:00+01:00');
  await app.reconcile();
  await app.reconcile();
  expect(app.browser.created).toHaveLength(1);
  expect([...app.browser.notifications.values()]).toEqual([
    { title: 'notificationAsk Anna Weber', message: 'Budget' },
  ]);
  expect(app.browser.badge).toBe('1');
  expect(app.browser.view?.asks).toMatchObject({ count: 1, questions: [{ state: 'shown' }] });
  expect(app.browser.view?.names).toEqual({ anna: 'Anna Weber' });
});

test('the alarm is set to the next question when it is near', async () => {
  await add();
  app.machine.now = at('2026-11-26T16:30+01:00');
  await app.reconcile();
  expect(iso(app.browser.alarms.at(-1))).toBe('2026-11-26T16:00:00.000Z');
});

test('off hours hold the question; it comes in one notice with what else is due', async () => {
  await add({ by: { date: '2026-11-23', time: '20:00' } });
  const rule = { kind: 'at', at: at('2026-11-23T20:30+01:00') } as const;
  valueOf(await app.reminders.remind({ target: mail('9'), rule }));
  app.machine.now = at('2026-11-23T21:00+01:00');
  await app.reconcile();
  expect([app.browser.badge, app.browser.created]).toEqual(['', []]);
  expect((await open())[0]?.state).toBe('held');
  app.machine.now = at('2026-11-24T09:00+01:00');
  await app.reconcile();
  expect([...app.browser.notifications.values()].map(({ title }) => title)).toEqual([
    'notificationBoth 1 1',
  ]);
  expect(app.browser.badge).toBe('2');
});

test('without details nobody is named', async () => {
  const notifications = { ...DEFAULT_SETTINGS.notifications, details: false };
  await app.preferences.saveSettings({ notifications });
  await add();
  app.machine.now = at('2026-11-26T17:00+01:00');
  await app.reconcile();
  expect(JSON.stringify([...app.browser.notifications.values()])).not.toMatch(/Anna|Budget/);
});

test('closed by their answer, in the log, and taken back the same message closes it no more', async () => {
  const { now } = await add();
  app.machine.now = at('2026-11-24T09:00+01:00');
  const ended = valueOf(await app.asks.answered([reply]));
  expect(ended).toMatchObject([{ state: 'answered', endedAt: reply.sentAt }]);
  await app.reconcile();
  expect(app.browser.view?.asks).toMatchObject({ count: 0, closed: [{ id: now.id }] });
  expect(app.browser.badge).toBe('');
  const logOf = () => app.ports.store.read((tx) => tx.objectStore('log').get(now.id));
  expect(await logOf()).toMatchObject({ kind: 'ask', outcome: 'answered', title: 'Budget' });
  const { answeredBy: _by, endedAt: _at, ...before } = ended[0] as Ask;
  const to: Ask = { ...before, state: 'waiting' };
  valueOf(await app.asks.actAll([{ id: now.id, action: { kind: 'restore', to } }]));
  expect((await logOf())?.deleted).toBeDefined();
  expect(valueOf(await app.asks.answered([reply]))).toEqual([]);
  expect(
    valueOf(await app.asks.answered([{ ...reply, message: '3', sentAt: reply.sentAt + 1 }])),
  ).toHaveLength(1);
});

test('a message of somebody else in the thread closes nothing, and changes no revision', async () => {
  await add();
  const { revision } = await app.asks.all();
  const other = { ...reply, from: { email: 'bo@example.com' } };
  expect(valueOf(await app.asks.answered([other]))).toEqual([]);
  expect((await app.asks.all()).revision).toBe(revision);
});

test('yes, not yet and drop', async () => {
  const { now } = await add();
  app.machine.now = at('2026-11-26T17:00+01:00');
  await app.reconcile();
  const act = async (kind: 'answered' | 'not-yet' | 'drop') =>
    valueOf(await app.asks.actAll([{ id: now.id, action: { kind } }]))[0];
  const later = await act('not-yet');
  // Friday 01:00 in Tokyo: one working day from her Friday morning.
  expect([later?.state, iso(later?.checkAt)]).toEqual(['waiting', '2026-11-30T00:00:00.000Z']);
  await app.reconcile();
  expect(app.browser.badge).toBe('');
  expect((await act('drop'))?.state).toBe('dropped');
  expect((await act('answered'))?.state).toBe('answered');
});

test('the question moves with their hours, a deadline of mine does not', async () => {
  const expected = valueOf(await app.asks.add({ target: mail('5') })).now;
  const fixed = (await add()).now;
  const friday = { ...anna, absences: [{ from: '2026-11-24', to: '2026-11-27' }] };
  valueOf(await app.roster.save([friday]));
  const byId = new Map((await open()).map((ask) => [ask.id, ask]));
  expect(byId.get(expected.id)?.checkAt).toBeGreaterThan(expected.checkAt);
  expect(byId.get(fixed.id)?.checkAt).toBe(fixed.checkAt);
});

test('a person who is removed stays named; forgotten, they are gone', async () => {
  await add();
  valueOf(await app.roster.remove('anna'));
  expect((await open())[0]?.names).toEqual(['Anna Weber']);
  valueOf(await app.roster.forget('anna'));
  expect(await open()).toMatchObject([{ people: [], names: [] }]);
});

test('in the backup, out and in; a record of another shape is kept and not shown', async () => {
  const { now } = await add();
  const strange = { id: 'strange', updated: '2026-11-01T00:00:00.000Z', kind: 'poll' };
  const document = await app.backups.export();
  expect(document.asks).toEqual([now]);
  valueOf(await app.backups.deleteEverything());
  valueOf(await app.backups.import({ ...document, asks: [now, strange] }));
  expect(await open()).toEqual([now]);
  expect((await app.backups.export()).asks).toContainEqual(strange);
  await app.reconcile();
});

test('its thread is watched, and the card of its message knows it', async () => {
  const { now } = await add();
  const { watched } = await app.resolver.resolve('gmail', []);
  expect(watched).toEqual(['18a']);
  expect((await app.resolver.card('anna', mail()))?.ask?.id).toBe(now.id);
  expect((await app.resolver.card('anna', mail('7')))?.ask).toBeUndefined();
});

test('offers and deadlines are worked out for whom the page names', async () => {
  const refs = [{ email: 'anna@example.com' }];
  const { offers, people } = await app.asks.offers({ people: [], refs, site: 'gmail' });
  expect(people).toEqual([{ id: 'anna', name: 'Anna Weber' }]);
  expect(offers[0]?.facts.moment.theirs).toBe(540);
  const bo = { ...anna, id: 'bo', name: 'Bo', identities: [] };
  valueOf(await app.roster.save([bo]));
  // Of several it is open whose day counts.
  const both = await app.asks.offers({ people: ['anna', 'bo'] });
  expect(both.offers.map(({ kind }) => kind)).toEqual(['my-day', 'my-day']);
  const facts = await app.asks.deadline({ people: ['anna'] }, thursday);
  expect(facts?.left).toBe(27 * HOUR);
});
