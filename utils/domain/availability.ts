/** One person's state at one instant (README "Time rules" 8, 9). */
import type { Availability, Stretch } from './availability-types';
import type { Person } from './person';
import { addDays, isWithin } from './plain-date';
import {
  HORIZON_DAYS,
  personDate,
  type Timeline,
  timelineOf,
  type Zoned,
  zoneOnDate,
} from './timeline';
import { hasHours } from './work-week';
import { startOfDate } from './zoned';

const HORIZON = HORIZON_DAYS * 86_400_000;

/** Whether a zone is on file; without one nothing can be said. */
export function isZoned(person: Person): person is Zoned {
  return person.zone !== undefined;
}

/**
 * @param now Epoch milliseconds.
 * @returns The state, and when it ends as far as it is known.
 */
export function availabilityAt(person: Person, now: number): Availability {
  if (!isZoned(person)) return { state: 'unknown' };
  if (!hasHours(person)) return withoutHours(person, now);
  return stateIn(timelineOf(person, now, now), now);
}

/** The state at an instant that a timeline covers. */
export function stateIn(timeline: Timeline, now: number): Availability {
  const current = timeline.working.find((stretch) => stretch.from <= now && now < stretch.to);
  if (current) {
    return current.to - now > HORIZON
      ? { state: 'working' }
      : { state: 'working', until: current.to };
  }
  const gap = gapAround(timeline.working, now);
  const tookOut = timeline.removed
    .filter((part) => part.to > gap.from && part.from < gap.to)
    .map((part) => part.from);
  const open = gap.to - now > HORIZON ? {} : { until: gap.to };
  if (tookOut.length === 0) return { state: 'off', ...open };
  return { state: 'away', ...open, missed: Math.min(...tookOut) };
}

function gapAround(working: readonly Stretch[], now: number): Stretch {
  let from = -Infinity;
  for (const stretch of working) {
    if (stretch.from > now) return { from, to: stretch.from };
    from = stretch.to;
  }
  return { from, to: Infinity };
}

/** No work week: away on the dates of an absence, back on the day after, else unknown. */
export function withoutHours(person: Zoned, now: number): Availability {
  let date = personDate(person, now);
  const absences = person.absences ?? [];
  const absentOn = (day: string) => absences.find((absence) => isWithin(day, absence));
  if (!absentOn(date)) return { state: 'unknown' };
  for (let absence = absentOn(date); absence; absence = absentOn(date)) {
    if (absence.to === undefined) return { state: 'away' };
    date = addDays(absence.to, 1);
  }
  return { state: 'away', until: startOfDate(zoneOnDate(person, date), date) };
}

/** The first start of working time after `now`; null when none is on file within 400 days. */
export function nextStart(person: Person, now: number): number | null {
  if (!isZoned(person) || !hasHours(person)) return null;
  const next = timelineOf(person, now, now).working.find((stretch) => stretch.from > now);
  return next && next.from - now <= HORIZON ? next.from : null;
}

/** Joined working time inside [from, to), clipped. Empty when no hours are on file. */
export function workingWithin(person: Person, from: number, to: number): Stretch[] {
  if (!isZoned(person) || !hasHours(person)) return [];
  return timelineOf(person, from, to)
    .working.filter((stretch) => stretch.to > from && stretch.from < to)
    .map((stretch) => ({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }));
}
