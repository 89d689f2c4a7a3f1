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
const refs = ['Anna Weber', 'Somebody', 'Mika Sanders', 'anna weber', 'El Two'].map((name) => ({
  name,
}));

test('each teammate once with who covers, strangers apart, neither you nor a tie', async () => {
  const { roster, panel } = createHarness();
  valueOf(await roster.save(team));
  const { people, strangers, viewer } = await panel(refs);
  expect(people.map(({ id, refs: named, cover }) => [id, named, cover?.name])).toEqual([
    ['anna', [0, 3], 'Bo Nakamura'],
  ]);
  expect(people[0]?.cover?.snapshot?.id).toBe('bo');
  expect(strangers).toEqual([1]);
  expect(viewer.id).toBe('me');
});

test('mates share a group and are at work now', async () => {
  const { roster, panel, machine } = createHarness();
  valueOf(await roster.save(team));
  const mates = async () => (await panel(refs)).mates.map(({ id, groups }) => [id, ...groups]);
  expect(await mates()).toEqual([['bo', 'design']]);
  // 16:00 in Berlin is 10:00 in Lima.
  machine.now = Date.parse('2026-11-23T16:00+01:00');
  expect(await mates()).toEqual([
    ['bo', 'design'],
    ['cy', 'Web'],
  ]);
});
