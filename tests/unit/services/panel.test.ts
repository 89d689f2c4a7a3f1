import { expect, test } from 'vitest';

import { createHarness, valueOf } from './harness';
import { personOf, WEEK } from '../domain/people';

const team = [
  personOf({ id: 'me', name: 'Mika Sanders', groups: ['Design'] }),
  personOf({ zone: 'Europe/Berlin', workWeek: WEEK, groups: ['Design', 'Web'], cover: 'bo' }),
  personOf({
    id: 'bo',
    name: 'Bo Nakamura',
    zone: 'Europe/Berlin',
    workWeek: WEEK,
    groups: ['design'],
  }),
  personOf({ id: 'cy', name: 'Cy Young', zone: 'America/Lima', workWeek: WEEK, groups: ['Web'] }),
  personOf({ id: 'di', name: 'Di Lin', zone: 'Europe/Berlin', workWeek: WEEK, groups: ['Sales'] }),
  personOf({ id: 'el', name: 'El Two', zone: 'Europe/Berlin', workWeek: WEEK }),
  personOf({ id: 'el2', name: 'El Two', zone: 'Europe/Berlin', workWeek: WEEK }),
];
const named = ['Anna Weber', 'Somebody', 'Mika Sanders', 'anna weber', 'El Two'].map((name) => ({
  ref: { name },
}));

test('each teammate once with who covers, strangers apart, you not at all', async () => {
  const { roster, panel } = createHarness();
  valueOf(await roster.save(team));
  const { people, strangers, viewer } = await panel(named);
  expect(people.map(({ id, refs, cover }) => [id, refs, cover?.name])).toEqual([
    ['anna', [0, 3], 'Bo Nakamura'],
  ]);
  expect(people[0]?.cover?.snapshot?.id).toBe('bo');
  expect(strangers).toEqual([1]);
  expect(viewer.id).toBe('me');
});

test('mates share a group and are at work now', async () => {
  const { roster, panel, machine } = createHarness();
  valueOf(await roster.save(team));
  const mates = async () => (await panel(named)).mates.map(({ id, groups }) => [id, ...groups]);
  expect(await mates()).toEqual([['bo', 'design']]);
  // 16:00 in Berlin is 10:00 in Lima.
  machine.now = Date.parse('2026-11-23T16:00+01:00');
  expect(await mates()).toEqual([
    ['bo', 'design'],
    ['cy', 'Web'],
  ]);
});

test('a question waits in their working time, the oldest of all, where time and hours are known', async () => {
  const { roster, panel } = createHarness();
  const lost = personOf({ id: 'lost', name: 'Lost Luna', zone: 'Europe/Berlin' });
  valueOf(await roster.save([...team, lost]));
  // It is Monday 10:00 in Berlin; they work until Friday 18:00 and from Monday 09:00.
  const friday = Date.parse('2026-11-20T16:30+01:00');
  const today = Date.parse('2026-11-23T09:30+01:00');
  const since = (at: number) => ({ since: at, text: 'then' });
  const { people } = await panel([
    { ref: { name: 'Anna Weber' }, waits: since(today) },
    { ref: { name: 'anna weber' }, waits: since(friday) },
    { ref: { name: 'Di Lin' }, waits: since(Date.parse('2026-11-22T12:00+01:00')) },
    { ref: { name: 'Lost Luna' }, waits: since(friday) },
    { ref: { name: 'Bo Nakamura' } },
    { ref: { name: 'Cy Young' }, waits: { ...since(friday), day: '2026-11-20' } },
  ]);
  const told = people.map(({ id, waits }) => [
    id,
    waits?.asked?.at,
    waits?.worked === undefined ? null : waits.worked / 3_600_000,
  ]);
  expect(told).toEqual([
    ['anna', friday, 2.5],
    ['di', Date.parse('2026-11-22T12:00+01:00'), 1],
    ['lost', friday, null],
    ['bo', undefined, null],
    // A day alone is not counted from its midnight.
    ['cy', undefined, null],
  ]);
  expect(people.at(-1)?.waits?.day).toBe('2026-11-20');
});

test('a time that cannot be read is passed on as it stands, behind one that can', async () => {
  const { roster, panel } = createHarness();
  valueOf(await roster.save(team));
  const at = Date.parse('2026-11-23T09:30+01:00');
  const name = { name: 'Anna Weber' };
  const heute = { ref: name, waits: { text: '14:05 heute' } };
  const [first] = (await panel([heute])).people;
  expect(first?.waits).toEqual({ text: '14:05 heute' });
  const [both] = (await panel([heute, { ref: name, waits: { since: at, text: 'x' } }])).people;
  expect(both?.waits?.text).toBe('x');
});

test('names that say nobody for certain are told apart from strangers', async () => {
  const { roster, panel } = createHarness();
  valueOf(await roster.save(team));
  const shared = (name: string) => ({ ref: { name }, isShared: true as const });
  const { people, ties, strangers } = await panel([
    { ref: { name: 'El Two' } },
    { ref: { google: '114900000000000000077', name: 'el two' } },
    shared('Anna Weber'),
    shared('Tom Doe'),
    shared('El Two'),
  ]);
  expect(people).toEqual([]);
  expect(ties.map(({ ref, teammates }) => [ref, teammates])).toEqual([
    [4, 2],
    [2, 1],
  ]);
  expect(strangers).toEqual([3]);
});

test('who of the roster is at work, where the page names nobody of it', async () => {
  const { roster, panel } = createHarness();
  expect((await panel([])).roster).toBeNull();
  valueOf(await roster.save(team));
  expect((await panel(named)).roster).toBeNull();
  const { roster: all } = await panel([{ ref: { name: 'Somebody' } }]);
  expect(all?.map(({ id }) => id)).toEqual(['anna', 'bo', 'di', 'el', 'el2']);
});
