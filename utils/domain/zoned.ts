/**
 * Zones and instants: the only file that knows luxon. A zone is an IANA id, an instant is epoch
 * milliseconds, an offset is minutes east of UTC.
 */
import { IANAZone } from 'luxon';

import type { PlainDate } from './person';
import { dateOfDay, dayOfDate } from './plain-date';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Beyond this many days a zone's kept offsets are dropped and asked for again. */
const KEPT_DAYS = 4000;

interface Zone {
  readonly luxon: IANAZone;
  /** By UTC day: the offset that holds all day, or null on a day with a change. */
  readonly days: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

function zoneOf(id: string): Zone {
  const known = zones.get(id);
  if (known) return known;
  const made = { luxon: IANAZone.create(id), days: new Map<number, number | null>() };
  zones.set(id, made);
  return made;
}

/** @returns Minutes east of UTC; fractions before the 20th century's standard times. */
export function zoneOffset(zone: string, at: number): number {
  const { luxon, days } = zoneOf(zone);
  const day = Math.floor(at / DAY);
  const kept = days.get(day);
  if (kept !== undefined) return kept ?? luxon.offset(at);
  const first = luxon.offset(day * DAY);
  // No zone has changed there and back within one UTC day since 1970, so two equal ends tell all of it.
  const whole = first === luxon.offset((day + 1) * DAY - 1) ? first : null;
  if (days.size >= KEPT_DAYS) days.clear();
  days.set(day, whole);
  return whole ?? luxon.offset(at);
}

/** The date on the zone's wall clock. */
export function dateAt(zone: string, at: number): PlainDate {
  return dateOfDay(Math.floor((at + zoneOffset(zone, at) * MINUTE) / DAY));
}

/**
 * The instant of a wall time. In a spring gap the wall time moves forward by the gap; in an autumn
 * overlap `which` decides.
 *
 * @param minutes Minutes after 00:00 of `date`; 1440 and more are the next day.
 */
export function wallToInstant(
  zone: string,
  date: PlainDate,
  minutes: number,
  which: 'earlier' | 'later',
): number {
  const local = dayOfDate(date) * DAY + minutes * MINUTE;
  const { before, after } = offsetsAround(zone, local);
  const first = local - before * MINUTE;
  if (before === after) return first;
  const second = local - after * MINUTE;
  const firstHolds = zoneOffset(zone, first) === before;
  const secondHolds = zoneOffset(zone, second) === after;
  if (firstHolds && secondHolds) {
    return which === 'earlier' ? Math.min(first, second) : Math.max(first, second);
  }
  return secondHolds ? second : first;
}

/** The first instant of a date: 00:00, or the end of a gap that swallowed it. */
export function startOfDate(zone: string, date: PlainDate): number {
  const local = dayOfDate(date) * DAY;
  const { before, after } = offsetsAround(zone, local);
  const first = local - before * MINUTE;
  if (before === after) return first;
  if (zoneOffset(zone, first) === before) return first;
  const second = local - after * MINUTE;
  if (zoneOffset(zone, second) === after) return second;
  return nextOffsetChange(zone, second - MINUTE, first) ?? first;
}

/** Whether the zone's calendar has the date (Apia has no 2011-12-30). */
export function hasDate(zone: string, date: PlainDate): boolean {
  return dateAt(zone, startOfDate(zone, date)) === date;
}

/**
 * The first instant in (from, to] with another offset than at `from`, to the second; null when none.
 *
 * @param step How far apart the zone is asked; what changes and changes back in between is not seen.
 */
function nextOffsetChange(zone: string, from: number, to: number, step = DAY): number | null {
  for (let low = from; low < to; low += step) {
    const high = Math.min(low + step, to);
    if (zoneOffset(zone, low) !== zoneOffset(zone, high)) return changeBetween(zone, low, high);
  }
  return null;
}

/** So many ranges are kept: snapshots of a whole roster ask for the same of each zone. */
const KEPT_RANGES = 500;
const ranges = new Map<string, readonly number[]>();

/** All instants in (from, to] at which the zone's offset changes, in order; `step` as above. */
export function offsetChanges(
  zone: string,
  from: number,
  to: number,
  step = DAY,
): readonly number[] {
  const key = `${zone} ${from} ${to} ${step}`;
  const known = ranges.get(key);
  if (known) return known;
  const changes: number[] = [];
  for (let at = nextOffsetChange(zone, from, to, step); at !== null;) {
    changes.push(at);
    at = nextOffsetChange(zone, at, to, step);
  }
  if (ranges.size >= KEPT_RANGES) ranges.clear();
  ranges.set(key, changes);
  return changes;
}

function changeBetween(zone: string, from: number, to: number): number {
  const offset = zoneOffset(zone, from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** Offsets a day before and a day after a local time; they frame any change near it. */
function offsetsAround(zone: string, local: number): { before: number; after: number } {
  return { before: zoneOffset(zone, local - DAY), after: zoneOffset(zone, local + DAY) };
}
