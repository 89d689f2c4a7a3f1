// What time costs (issue 2): answering from a snapshot, building snapshots, and growth of the roster.
import { DateTime } from 'luxon';

import { spansOf } from '../../utils/domain/work-week.ts';
import type { Person } from '../../utils/domain/person.ts';
import { addDays, weekdayOf } from '../../utils/domain/plain-date.ts';
import { buildSnapshot } from '../../utils/domain/snapshot.ts';
import { DAY, offsetAt, segmentAt } from '../../utils/domain/snapshot-read.ts';
import type { Bench } from './run.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const ZONES = [
  'Europe/Berlin',
  'Asia/Tokyo',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Lagos',
  'Australia/Lord_Howe',
  'America/Los_Angeles',
  'Asia/Amman',
];
const split = [
  ['09:00', '12:30'],
  ['13:30', '18:00'],
] as const;

function person(index: number): Person {
  const zone = ZONES[index % ZONES.length] ?? 'UTC';
  const workWeek = { mon: split, tue: split, wed: split, thu: split, fri: split };
  return {
    id: `p${index}`,
    updated: '2026-11-01T00:00:00.000Z',
    name: `P ${index}`,
    zone,
    workWeek,
  };
}

function clock(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Keeps results alive, so that nothing is optimised away. */
let sink = 0;

export function timeBenches(): Bench[] {
  return [answering(), building(), growing()];
}

/** Time, weekday, state and until from a snapshot, against luxon and a scan of the day's hours; no formatting. */
function answering(): Bench {
  const one = person(0);
  const snapshot = buildSnapshot(one, NOW);
  if (!snapshot) throw new Error('no snapshot');
  const instants = Array.from(
    { length: 5_000 },
    (_, index) => NOW + ((index * 7_919_000) % (13 * DAY)),
  );
  return {
    name: 'answering from a snapshot against asking luxon',
    unit: 'times faster',
    goal: 50,
    run: () => ({
      ours: clock(() => {
        for (const at of instants) {
          const segment = segmentAt(snapshot, at);
          const there = at + offsetAt(snapshot, at) * 60_000;
          sink += (segment?.until ?? 0) + (there % DAY) + Math.floor(there / DAY);
        }
      }),
      yardstick: clock(() => {
        for (const at of instants) {
          const there = DateTime.fromMillis(at, { zone: one.zone ?? 'UTC' });
          const until = split
            .map(([from, to]) => [wall(there, from), wall(there, to)] as const)
            .find(([, to]) => to.toMillis() > at);
          sink += there.weekday + there.hour + there.minute + (until?.[1].toMillis() ?? 0);
        }
      }),
    }),
  };
}

function wall(day: DateTime, time: string): DateTime {
  return day.set({
    hour: Number(time.slice(0, 2)),
    minute: Number(time.slice(3)),
    second: 0,
    millisecond: 0,
  });
}

/** 14 days for 1,000 people, against one bare luxon conversion for each of their wall times. */
function building(): Bench {
  const people = Array.from({ length: 1_000 }, (_, index) => person(index));
  const dates = Array.from({ length: 16 }, (_, day) => addDays('2026-11-22', day));
  return {
    name: 'building 14 days for 1,000 people against luxon’s bare conversions',
    unit: 'times slower',
    goal: 1.5,
    run: () => ({
      ours: clock(() => {
        for (const one of people) sink += buildSnapshot(one, NOW)?.segments.length ?? 0;
      }),
      yardstick: clock(() => {
        for (const one of people) {
          for (const date of dates) {
            for (const span of spansOf(one.workWeek?.[weekdayOf(date)] ?? [])) {
              sink += convert(one, date, span.start) + convert(one, date, span.end);
            }
          }
        }
      }),
    }),
  };
}

function convert(one: Person, date: string, minutes: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const wallTime = { year, month, day, hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return DateTime.fromObject(wallTime, { zone: one.zone ?? 'UTC' }).toMillis();
}

/** A lookup in a roster of 1,000 against one in a roster of 10. */
function growing(): Bench {
  const snapshots = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, index) => [`p${index}`, buildSnapshot(person(index), NOW)]),
    );
  const few = snapshots(10);
  const many = snapshots(1_000);
  const lookups = (all: ReturnType<typeof snapshots>) =>
    clock(() => {
      for (let index = 0; index < 200_000; index += 1) {
        const snapshot = all.get(`p${(index * 7919) % all.size}`);
        if (snapshot) sink += segmentAt(snapshot, NOW + (index % 1000) * 1_000_000)?.offset ?? 0;
      }
    });
  return {
    name: 'a lookup in a roster of 1,000 against one of 10',
    unit: 'times slower',
    goal: 3,
    run: () => ({ yardstick: lookups(few), ours: lookups(many) }),
  };
}
