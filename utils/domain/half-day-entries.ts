/**
 * Entries of `days` as half days leave them: half a night that begins after midnight stands on the
 * next date, before that date's own hours.
 */
import { halve, intervalsOf, isSame } from './half-day-parts';
import type { Interval, Person, PlainDate } from './person';
import { addDays } from './plain-date';
import { planOf, spansOf, type WallSpan } from './work-week';

/** Entries of `days`; undefined takes the entry away. */
export type DayEntries = Readonly<Record<PlainDate, readonly Interval[] | undefined>>;

/** The record with other entries of `days`; the field goes when no entry is left. */
export function withDays<P extends Person>(person: P, entries: DayEntries): P {
  const { days: before, ...rest } = person;
  const all: DayEntries = { ...before, ...entries };
  const days: Record<PlainDate, readonly Interval[]> = {};
  for (const [date, hours] of Object.entries(all)) if (hours) days[date] = hours;
  // Without `days` all that P asks for is there: no kind of person asks for it.
  return (Object.keys(days).length > 0 ? { ...rest, days } : rest) as P;
}

/** A date's hours without its entry of `days`. */
export function ordinaryOn(person: Person, date: PlainDate): readonly WallSpan[] {
  if (!person.days?.[date]) return planOf(person, date).intervals;
  return planOf(withDays(person, { [date]: undefined }), date).intervals;
}

interface Hours {
  /** What is halved: where half a day is on file, the hours of the whole day. */
  readonly whole: readonly WallSpan[];
  /** What stands, with what is written on the next date. */
  readonly current: readonly WallSpan[];
  /** The date's entry that says `whole`. */
  readonly entry: readonly Interval[] | undefined;
}

/** A date's hours, whichever half of them is on file. */
export function hoursOn(person: Person, date: PlainDate): Hours {
  const ordinary = ordinaryOn(person, date);
  const { own } = filedOn(person, date);
  if (!own) return { whole: ordinary, current: ordinary, entry: own };
  const late = spansOf(filedOn(person, addDays(date, 1)).before);
  const current = [...spansOf(own), ...late.map((span) => moved(span, 1440))];
  const split = halve(ordinary);
  const isHalf = split && (isSame(current, split.first) || isSame(current, split.second));
  return isHalf
    ? { whole: ordinary, current, entry: undefined }
    : { whole: current, current, entry: own };
}

const moved = ({ start, end }: WallSpan, by: number): WallSpan => ({
  start: start + by,
  end: end + by,
});

interface Filed {
  /** The second half of the night before, as it stands first in the entry. */
  readonly before: readonly Interval[];
  /** The date's own hours; undefined without an entry. */
  readonly own: readonly Interval[] | undefined;
}

/** The entry of a date, parted into whose hours they are. */
export function filedOn(person: Person, date: PlainDate): Filed {
  const own = person.days?.[date];
  if (!own) return { before: [], own };
  const before = lateHalfOf(person, addDays(date, -1));
  const isThere = before.every(([from, to], at) => own[at]?.[0] === from && own[at]?.[1] === to);
  return isThere ? { before, own: own.slice(before.length) } : { before: [], own };
}

/** What the next date's entry begins with where only the second half of a date's night is worked. */
function lateHalfOf(person: Person, date: PlainDate): readonly Interval[] {
  if (!person.days?.[date]) return [];
  const { second = [] } = halve(ordinaryOn(person, date)) ?? {};
  const late = second.filter(({ start }) => start >= 1440);
  if (late.length === 0) return [];
  const rest = second.filter(({ start }) => start < 1440);
  const { own = [] } = filedOn(person, date);
  return isSame(spansOf(own), rest)
    ? (intervalsOf(late.map((span) => moved(span, -1440))) ?? [])
    : [];
}
