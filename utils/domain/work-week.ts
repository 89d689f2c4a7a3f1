/** From hours on file to the wall-clock intervals of one date (README "Time rules" 4, 5, 7). */
import { isHoliday } from './holidays';
import {
  type Interval,
  type Person,
  type PlainDate,
  type WallTime,
  WEEKDAYS,
  type WorkWeek,
} from './person';
import { daysBetween, isWithin, weekdayOf } from './plain-date';

/** Minutes after 00:00 of the date on which it starts; an end beyond 1440 lies on the next day. */
export interface WallSpan {
  readonly start: number;
  readonly end: number;
}

/** The intervals of a date, and those that an absence or an unworked holiday took out of it. */
export interface DayPlan {
  readonly intervals: readonly WallSpan[];
  readonly removed: readonly WallSpan[];
}

const NOTHING: readonly WallSpan[] = [];

/** Minutes of "HH:MM", 0 to 1440; null for anything else. */
export function minutesOf(time: WallTime): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null;
}

/**
 * Intervals as spans: sorted, overlapping ones joined; an end before its start lies on the next day.
 * What cannot be read (refused when it was entered) is left out.
 */
export function spansOf(intervals: readonly Interval[]): WallSpan[] {
  const spans = intervals
    .map(([from, to]) => spanOf(minutesOf(from), minutesOf(to)))
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function spanOf(start: number | null, end: number | null): WallSpan | null {
  if (start === null || end === null || start === end || start === 1440) return null;
  return { start, end: end < start ? end + 1440 : end };
}

/** What applies on a date, first that matches: absence, day, unworked holiday, span, work week. */
export function planOf(person: Person, date: PlainDate): DayPlan {
  const ordinary = () => spansOf(weekOn(person, date)[weekdayOf(date)] ?? []);
  const special = person.days?.[date];
  if (person.absences?.some((absence) => isWithin(date, absence))) {
    return { intervals: NOTHING, removed: special ? spansOf(special) : ordinary() };
  }
  if (special) return { intervals: spansOf(special), removed: NOTHING };
  if (isUnworkedHoliday(person, date)) return { intervals: NOTHING, removed: ordinary() };
  return { intervals: ordinary(), removed: NOTHING };
}

/**
 * Whether the working hours are known: an ordinary week, be it one without hours, or weeks that take
 * turns with hours in any. Hours of single dates say nothing of all others.
 */
export function hasHours({ workWeek, cycle }: Pick<Person, 'workWeek' | 'cycle'>): boolean {
  if (workWeek !== undefined) return true;
  const hasAny = (week: WorkWeek) => WEEKDAYS.some((day) => (week[day]?.length ?? 0) > 0);
  return cycle?.weeks.some(hasAny) ?? false;
}

function isUnworkedHoliday({ holidays }: Person, date: PlainDate): boolean {
  if (!holidays || !isHoliday(holidays, date)) return false;
  return !holidays.worked?.includes(date);
}

function weekOn(person: Person, date: PlainDate): WorkWeek {
  const span = person.spans?.find((candidate) => isWithin(date, candidate));
  if (span) return span.workWeek;
  const turn = weekInCycle(person, date);
  return turn ? { ...person.workWeek, ...turn } : (person.workWeek ?? {});
}

/** The cycle's week on a date, counted from the Monday of the cycle's first date, before it as well. */
function weekInCycle(person: Person, date: PlainDate): WorkWeek | undefined {
  const cycle = person.cycle;
  if (!cycle || cycle.weeks.length === 0) return undefined;
  const monday = daysBetween('1970-01-05', cycle.from);
  const weeks = Math.floor(daysBetween('1970-01-05', date) / 7) - Math.floor(monday / 7);
  const count = cycle.weeks.length;
  return cycle.weeks[((weeks % count) + count) % count];
}
