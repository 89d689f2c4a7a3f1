// What the planner costs: slots for 20 people over 14 days, against trying every quarter hour.
import type { Person } from '../../utils/domain/person.ts';
import { rankSlots } from '../../utils/domain/plan.ts';
import { costOf, daysOf, fitOf } from '../../utils/domain/plan-person.ts';
import type { Attendee, Wanted } from '../../utils/domain/plan-types.ts';
import { buildSnapshot } from '../../utils/domain/snapshot.ts';
import { DAY, HOUR, MINUTE } from '../../utils/domain/snapshot-read.ts';
import type { Bench } from './run.ts';

/** Berlin's clocks change within the two weeks. */
const NOW = Date.parse('2026-10-19T06:00:00Z');
const ZONES = [
  'Europe/Berlin',
  'Asia/Tokyo',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Lagos',
  'Australia/Adelaide',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Europe/London',
  'Asia/Amman',
];
const WANTED: Wanted = { from: NOW, to: NOW + 14 * DAY, length: HOUR, offset: 120 };
const SHIFTS = [
  [['09:00', '18:00']],
  [
    ['09:00', '12:30'],
    ['13:30', '18:00'],
  ],
  [['22:00', '06:00']],
] as const;

function attendee(index: number): Attendee {
  const day = SHIFTS[index % 7 === 6 ? 2 : index % 2] ?? [];
  const person: Person = {
    id: `p${index}`,
    updated: '2026-10-01T00:00:00.000Z',
    name: `P ${index}`,
    zone: ZONES[index % ZONES.length] ?? 'UTC',
    workWeek: { mon: day, tue: day, wed: day, thu: day, fri: day },
  };
  const snapshot = buildSnapshot(person, NOW, undefined, 16 * DAY);
  if (!snapshot) throw new Error('no snapshot');
  return { id: person.id, snapshot };
}

/** Each person is made ready once; then every quarter hour is tried for each of them. */
function plainTrial(people: readonly Attendee[]) {
  const { from, to, length } = WANTED;
  const days = people.map(({ snapshot }) => daysOf(snapshot, from, to));
  let best = { start: 0, cost: Infinity };
  for (let start = from; start + length <= to; start += 15 * MINUTE) {
    let cost = 0;
    for (const one of days) cost += 2 * costOf(fitOf('', one, start, length));
    if (cost < best.cost) best = { start, cost };
  }
  return best;
}

export function planBench(): Bench {
  const people = Array.from({ length: 20 }, (_, index) => attendee(index));
  const [found] = rankSlots(people, WANTED);
  const tried = plainTrial(people);
  if (found?.start !== tried.start || found.cost !== tried.cost) throw new Error('other answers');
  const clock = (rounds: number, work: () => unknown) => {
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) work();
    return (performance.now() - start) / rounds;
  };
  return {
    name: 'slots for 20 people over 14 days against trying every quarter hour',
    unit: 'times faster',
    goal: 10,
    run: () => ({
      ours: clock(40, () => rankSlots(people, WANTED)),
      yardstick: clock(4, () => plainTrial(people)),
    }),
  };
}
