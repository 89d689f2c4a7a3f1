/** Random records and instants, weighted to where time goes wrong. */
import fc from 'fast-check';

import type { Interval, Person, WorkWeek } from '../../../utils/domain/person';

const ALIASES = [
  'Asia/Calcutta',
  'US/Pacific',
  'Europe/Kiev',
  'Asia/Katmandu',
  'America/Buenos_Aires',
  'GB',
  'Etc/GMT-14',
  'Etc/GMT+12',
];
/** Zones with something special: half-hour changes, +13 and +14, double changes a year, troll-like jumps. */
const SPECIAL = [
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Havana',
  'America/St_Johns',
  'America/Asuncion',
  'Europe/Berlin',
  'America/New_York',
];

const usable = (zone: string) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};
export const ZONES = [...Intl.supportedValuesOf('timeZone'), ...ALIASES].filter(usable);

const zone = fc.oneof(fc.constantFrom(...ZONES), fc.constantFrom(...SPECIAL.filter(usable)));

const START = Date.parse('2020-01-05T00:00:00Z');
const END = Date.parse('2035-12-20T00:00:00Z');

const changes = new Map<string, number[]>();
/** Every offset change of a zone from 2020 to 2035. */
export function changesOf(id: string): number[] {
  const known = changes.get(id);
  if (known) return known;
  const found: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(START).toZonedDateTimeISO(id);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > END) break;
    found.push(next.epochMilliseconds);
    at = next;
  }
  changes.set(id, found);
  return found;
}

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

function personAround(id: string, now: number): fc.Arbitrary<Person> {
  const optional = {
    workWeek: week,
    cycle: fc.record({
      from: dateAround(now),
      weeks: fc.array(week, { minLength: 1, maxLength: 3 }),
    }),
    stays: fc.tuple(rangeAround(now), zone).map(([range, place]) => [{ ...range, zone: place }]),
    spans: fc.tuple(rangeAround(now), week).map(([range, workWeek]) => [{ ...range, workWeek }]),
    days: fc.tuple(dateAround(now), hours).map(([date, list]) => ({ [date]: list })),
    absences: fc.array(rangeAround(now), { maxLength: 2 }),
    holidays: fc.array(dateAround(now), { maxLength: 3 }).map((dates) => ({
      dates: dates.map((date) => ({ date, name: 'Holiday' })),
      worked: dates.slice(1, 2),
    })),
  };
  return fc.record(optional, { requiredKeys: ['workWeek'] }).map((fields) => ({
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
