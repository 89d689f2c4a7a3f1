/** Days off of my own that are to come or have begun: when I am back, and what to tell others. */
import { nextStart } from './availability';
import type { Absence, Person, PlainDate } from './person';
import { addDays } from './plain-date';
import { dateProblems } from './person-dates';
import { type Problem, problem } from './result';
import { type Zoned, zoneOnDate } from './timeline';
import { startOfDate } from './zoned';

/** Days off with both ends. */
export type DaysOff = Absence & { readonly to: PlainDate };

/** How far ahead days off are worth preparing for. */
const DAYS_AHEAD = 60;

/** The next days off of mine, those that have begun included; null when none is near. */
export function nextDaysOff({ absences = [] }: Person, today: PlainDate): DaysOff | null {
  const near = absences.flatMap((one) =>
    one.to !== undefined && one.to >= today && one.from <= addDays(today, DAYS_AHEAD)
      ? [{ ...one, to: one.to }]
      : [],
  );
  return near.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;
}

/** Why days off cannot be kept; none where they can. */
export function checkDaysOff(from: PlainDate, to: PlainDate, today: PlainDate): Problem[] {
  if (from === '' || to === '') return [problem('away_dates')];
  const wrong = [...dateProblems(from), ...dateProblems(to)];
  if (wrong.length > 0) return wrong;
  if (from > to) return [problem('date_order', [from, to])];
  return to < today ? [problem('away_past')] : [];
}

/** With these days off; the same ones once. */
export function withDaysOff(me: Person, days: DaysOff): Person {
  const others = (me.absences ?? []).filter(({ from, to }) => from !== days.from || to !== days.to);
  return { ...me, absences: [...others, days] };
}

/** Without days off that were kept a moment ago; what stood on the same dates before comes back. */
export function withoutDaysOff(now: Person, days: DaysOff, before: Person): Person {
  const isSame = ({ from, to }: Absence) => from === days.from && to === days.to;
  const others = (now.absences ?? []).filter((one) => !isSame(one));
  return { ...now, absences: [...others, ...(before.absences ?? []).filter(isSame)] };
}

/** When I start again after them, epoch milliseconds; null where no working time is on file. */
export function backAfter(me: Zoned, { to }: Pick<DaysOff, 'to'>): number | null {
  const next = addDays(to, 1);
  // A start at the very first instant of the day counts.
  return nextStart(me, startOfDate(zoneOnDate(me, next), next) - 1);
}
