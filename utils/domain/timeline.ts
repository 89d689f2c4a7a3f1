/** Working time as instants: the intervals of dates, joined, with what absences took out of them. */
import type { Stretch } from './availability-types';
import type { Person, PlainDate } from './person';
import { addDays, daysBetween, isWithin } from './plain-date';
import { planOf, type WallSpan } from './work-week';
import { dateAt, hasDate, startOfDate, wallToInstant } from './zoned';

/** A person whose zone is known: "me" without one has been given the machine's. */
export type Zoned = Person & { readonly zone: string };

/** Beyond this many days "until" is not looked for. */
export const HORIZON_DAYS = 400;

/** The zone that applies on a date of the person: the stay's, else their own. */
export function zoneOnDate(person: Zoned, date: PlainDate): string {
  return person.stays?.find((stay) => isWithin(date, stay))?.zone ?? person.zone;
}

/** The zone in which the person is at an instant; a stay runs from 00:00 to 24:00 in its own zone. */
export function zoneAtInstant(person: Zoned, at: number): string {
  const holding = (person.stays ?? []).filter(
    (candidate) =>
      at >= startOfDate(candidate.zone, candidate.from) &&
      at < startOfDate(candidate.zone, addDays(candidate.to, 1)),
  );
  // On a journey east the next stay begins before the last one ends: who has arrived is there.
  const latest = holding.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return latest?.zone ?? person.zone;
}

/** The person's own date at an instant. */
export function personDate(person: Zoned, at: number): PlainDate {
  return dateAt(zoneAtInstant(person, at), at);
}

interface DayInstants {
  readonly date: PlainDate;
  readonly working: readonly Stretch[];
  readonly removed: readonly Stretch[];
}

/** One date's own intervals as instants, not joined with its neighbours. */
export function dayInstants(person: Zoned, date: PlainDate): DayInstants {
  const plan = planOf(person, date);
  if (plan.intervals.length + plan.removed.length === 0) return { date, working: [], removed: [] };
  const zone = zoneOnDate(person, date);
  if (!hasDate(zone, date)) return { date, working: [], removed: [] };
  const toInstants = (spans: readonly WallSpan[]) =>
    spans
      .map((span) => instantsOf(zone, date, span))
      .filter((stretch) => stretch.to > stretch.from);
  return { date, working: toInstants(plan.intervals), removed: toInstants(plan.removed) };
}

function instantsOf(zone: string, date: PlainDate, { start, end }: WallSpan): Stretch {
  const edge = (minutes: number, which: 'earlier' | 'later') =>
    minutes % 1440 === 0
      ? startOfDate(zone, addDays(date, minutes / 1440))
      : wallToInstant(zone, addDays(date, Math.floor(minutes / 1440)), minutes % 1440, which);
  return { from: edge(start, 'earlier'), to: edge(end, 'later') };
}

/** Joined working time near an instant or a range, and what was taken out around it. */
export interface Timeline {
  /** Sorted, joined; the first may begin before and the last end after the range. */
  readonly working: readonly Stretch[];
  readonly removed: readonly Stretch[];
}

/**
 * Dates of two zones can lie two days apart (Kiritimati and Midway) and a shift reaches one further:
 * so many dates beyond an instant can still touch it.
 */
const MARGIN = 3;
const STEP = 7;

/**
 * Working time from the last stretch that ends at or before `from` to the first that starts after
 * `to`, each looked for through 400 days at most.
 */
export function timelineOf(person: Zoned, from: number, to: number): Timeline {
  const days: DayInstants[] = [];
  const take = (first: PlainDate, count: number) => {
    for (let day = 0; day < count; day += 1) days.push(dayInstants(person, addDays(first, day)));
  };
  let first = addDays(personDate(person, from), -MARGIN);
  let end = addDays(personDate(person, to), MARGIN + 1);
  take(first, daysBetween(first, end));
  for (
    let looked = 0;
    looked < HORIZON_DAYS && !isSettledBefore(days, first, from);
    looked += STEP
  ) {
    first = addDays(first, -STEP);
    take(first, STEP);
  }
  for (let looked = 0; looked < HORIZON_DAYS && !isSettledAfter(days, end, to); looked += STEP) {
    take(end, STEP);
    end = addDays(end, STEP);
  }
  return {
    working: joined(days.flatMap((day) => day.working)),
    removed: days.flatMap((day) => day.removed),
  };
}

/** Whether a stretch ends at or before `from`, and no date before `first` can still touch it. */
function isSettledBefore(days: readonly DayInstants[], first: PlainDate, from: number): boolean {
  return days.some(
    ({ date, working }) =>
      daysBetween(first, date) >= MARGIN && working.some((stretch) => stretch.to <= from),
  );
}

/** Whether a joined stretch starts after `to`, and no date from `end` on can still touch it. */
function isSettledAfter(days: readonly DayInstants[], end: PlainDate, to: number): boolean {
  const next = joined(days.flatMap((day) => day.working)).find((stretch) => stretch.from > to);
  if (!next) return false;
  const last = days.find(({ working }) => working.some((stretch) => stretch.from === next.from));
  return last !== undefined && daysBetween(last.date, end) > MARGIN;
}

/** Sorted, with stretches that overlap or touch joined. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: { from: number; to: number }[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else result.push({ ...stretch });
  }
  return result;
}
