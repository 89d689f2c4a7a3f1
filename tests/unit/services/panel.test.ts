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

test('each teammate once with who covers, strangers apart, neither you nor a tie', async () => {
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

test('a question waits in their working time, the oldest of all; without hours nothing is said', async () => {
  const { roster, panel } = createHarness();
  const lost = personOf({ id: 'lost', name: 'Lost Luna', zone: 'Europe/Berlin' });
  valueOf(await roster.save([...team, lost]));
  // It is Monday 10:00 in Berlin; they work until Friday 18:00 and from Monday 09:00.
  const friday = Date.parse('2026-11-20T16:30+01:00');
  const today = Date.parse('2026-11-23T09:30+01:00');
  const { people } = await panel([
    { ref: { name: 'Anna Weber' }, since: today },
    { ref: { name: 'anna weber' }, since: friday },
    { ref: { name: 'Di Lin' }, since: Date.parse('2026-11-22T12:00+01:00') },
    { ref: { name: 'Lost Luna' }, since: friday },
    { ref: { name: 'Bo Nakamura' } },
  ]);
  const hours = people.map(({ id, waited }) => [
    id,
    waited === undefined ? null : waited / 3_600_000,
  ]);
  expect(hours).toEqual([
    ['anna', 2.5],
    ['di', 1],
    ['lost', null],
    ['bo', null],
  ]);
});
