/** Random records and instants, weighted to where time goes wrong. */
import fc from 'fast-check';

import type { Interval, Person, WorkWeek } from '../../../utils/domain/person';
import { changesOf, END, SPECIAL_ZONES, START, ZONES } from './zones';

const zone = fc.oneof(fc.constantFrom(...ZONES), fc.constantFrom(...SPECIAL_ZONES));

/** Instants anywhere, three in four within two days of a change of the zone. */
function instantIn(id: string): fc.Arbitrary<number> {
  const anywhere = fc.integer({ min: START, max: END });
  const found = changesOf(id);
  if (found.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...found), fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 }))
    .map(([at, by]) => at + by);
  return fc.oneof({ weight: 1, arbitrary: anywhere }, { weight: 3, arbitrary: near });
}

const time = fc
  .oneof(
    fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );

const interval: fc.Arbitrary<Interval> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(time, time).filter(([from, to]) => from !== to) },
  { weight: 1, arbitrary: fc.constant(['00:00', '24:00'] as const) },
  { weight: 1, arbitrary: time.map((from) => [from, '24:00'] as const) },
);
const hours = fc.array(interval, { maxLength: 3 });
const week: fc.Arbitrary<WorkWeek> = fc.record(
  { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  { requiredKeys: [] },
);

function dateAround(now: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: -12, max: 12 })
    .map((days) => new Date(now + days * 86_400_000).toISOString().slice(0, 10));
}

function rangeAround(now: number) {
  return fc.tuple(dateAround(now), fc.integer({ min: 0, max: 9 })).map(([from, days]) => ({
    from,
    to: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
  }));
}

/** One stay, or two of which the second follows on the day after, in any order. */
function stay([range, place, then, isTwo]: [
  { from: string; to: string },
  string,
  string,
  boolean,
]) {
  const first = { ...range, zone: place };
  if (!isTwo) return [first];
  const next = new Date(Date.parse(range.to) + 86_400_000).toISOString().slice(0, 10);
  const second = { from: next, to: next, zone: then };
  return place < then ? [first, second] : [second, first];
}

function personAround(id: string, now: number): fc.Arbitrary<Person> {
  const optional = {
    workWeek: week,
    cycle: fc.record({
      from: dateAround(now),
      weeks: fc.array(week, { minLength: 1, maxLength: 3 }),
    }),
    stays: fc.tuple(rangeAround(now), zone, zone, fc.boolean()).map(stay),
    spans: fc.tuple(rangeAround(now), week).map(([range, workWeek]) => [{ ...range, workWeek }]),
    days: fc.tuple(dateAround(now), hours).map(([date, list]) => ({ [date]: list })),
    absences: fc.array(rangeAround(now), { maxLength: 2 }),
    holidays: fc.array(dateAround(now), { maxLength: 4 }).map((dates) => ({
      dates: dates.slice(0, 2).map((date) => ({ date, name: 'Holiday' })),
      own: dates.slice(2).map((date) => ({ date, name: 'Own' })),
      worked: dates.slice(1, 3),
    })),
  };
  const { workWeek: _none, ...weekless } = optional;
  const record = fc.oneof(
    { weight: 4, arbitrary: fc.record(optional, { requiredKeys: ['workWeek'] }) },
    // Without an ordinary week the hours of the cycle count; without either nothing is known.
    { weight: 1, arbitrary: fc.record(weekless, { requiredKeys: ['cycle'] }) },
    { weight: 1, arbitrary: fc.record(weekless, { requiredKeys: [] }) },
  );
  return record.map((fields) => ({
    id: 'p',
    updated: '2026-01-01T00:00:00.000Z',
    name: 'P',
    zone: id,
    ...fields,
  }));
}

/** A person and an instant near which something of theirs happens. */
export const situation = zone.chain((id) =>
  instantIn(id).chain((now) => personAround(id, now).map((person) => ({ person, now }))),
);

/** Some people anywhere, and an instant near which something of each happens. */
export const company = zone.chain((id) =>
  instantIn(id).chain((now) =>
    fc
      .array(
        zone.chain((other) => personAround(other, now)),
        { minLength: 1, maxLength: 4 },
      )
      .map((people) => ({ people, now })),
  ),
);
