/** Half of a date's own hours, as an entry of `days` (README "Time rules" 4, 5, 7). */
import type { Interval, Person, PlainDate } from './person';
import { addDays, isWithin } from './plain-date';
import { dayInstants, HORIZON_DAYS, personDate, type Zoned, zoneOnDate } from './timeline';
import { planOf, type WallSpan } from './work-week';
import { wallToInstant } from './zoned';

/** Entries of `days`; undefined takes the entry away. */
export type DayEntries = Readonly<Record<PlainDate, readonly Interval[] | undefined>>;

/** Working on one half of a date only. */
export interface HalfDay {
  readonly date: PlainDate;
  readonly half: 'first' | 'second';
  /** Where the first half ends or the second starts: minutes after 00:00 of `date`, may be 1440 and more. */
  readonly edge: number;
  /** The first half is what people call a morning. */
  readonly morning: boolean;
  /** What to write: of `date`, and of the next one where the half begins after midnight. */
  readonly days: DayEntries;
}

const HALF_HOUR = 30;
const NOON = 720;
const LUNCH_ENDS = 900;

/**
 * Halves of the next working dates, today's included as long as it is not over, a night shift that
 * began yesterday too. A half that is what stands already, that changes nothing from `now` on, or
 * that hours on dates cannot say (it would begin in another zone or on a date of absence) is left out.
 *
 * @param count How many dates.
 */
export function halfDays(person: Zoned, now: number, count = 5): HalfDay[] {
  const found: HalfDay[][] = [];
  const yesterday = addDays(personDate(person, now), -1);
  for (let day = 0; day <= HORIZON_DAYS && found.length < count; day += 1) {
    const choices = halvesOf(person, addDays(yesterday, day), now);
    if (choices.length > 0) found.push(choices);
  }
  return found.flat();
}

/** The record with other entries of `days`; the field goes when no entry is left. */
export function withDays(person: Person, entries: DayEntries): Person {
  const { days: before, ...rest } = person;
  const all: DayEntries = { ...before, ...entries };
  const days: Record<PlainDate, readonly Interval[]> = {};
  for (const [date, hours] of Object.entries(all)) if (hours) days[date] = hours;
  return Object.keys(days).length > 0 ? { ...rest, days } : rest;
}

function halvesOf(person: Zoned, date: PlainDate, now: number): HalfDay[] {
  const last = dayInstants(person, date).working.at(-1);
  if (!last || last.to <= now) return [];
  const current = planOf(person, date).intervals;
  const split = halve(wholeOf(person, date, current));
  if (!split) return [];
  const { first, second } = split;
  const until = first.at(-1)?.end ?? 0;
  const since = second[0]?.start ?? 0;
  const morning = (first[0]?.start ?? NOON) < NOON && until <= LUNCH_ENDS;
  const choices: HalfDay[] = [];
  const add = (half: HalfDay['half'], spans: readonly WallSpan[], edge: number) => {
    const days = isSame(spans, current) ? null : entriesOf(person, date, spans);
    if (days) choices.push({ date, half, edge, morning, days });
  };
  add('first', first, until);
  const starts = wallToInstant(zoneOnDate(person, date), date, since, 'earlier');
  if (starts > now) add('second', second, since);
  return choices;
}

/** The hours that are halved: where half a day is on file already, those of the whole day. */
function wholeOf(
  person: Zoned,
  date: PlainDate,
  current: readonly WallSpan[],
): readonly WallSpan[] {
  if (!person.days?.[date]) return current;
  const ordinary = planOf(withDays(person, { [date]: undefined }), date).intervals;
  const split = halve(ordinary);
  const isHalf = split && (isSame(current, split.first) || isSame(current, split.second));
  return isHalf ? ordinary : current;
}

interface Halves {
  readonly first: readonly WallSpan[];
  readonly second: readonly WallSpan[];
}

/** Parted at the longest gap, else in the middle, on a half hour where one lies inside. */
function halve(spans: readonly WallSpan[]): Halves | null {
  const [only, ...others] = spans;
  if (!only) return null;
  if (others.length > 0) {
    const at = longestGap(spans);
    return { first: spans.slice(0, at), second: spans.slice(at) };
  }
  const { start, end } = only;
  const rounded = Math.round((start + end) / 2 / HALF_HOUR) * HALF_HOUR;
  const middle = rounded > start && rounded < end ? rounded : Math.floor((start + end) / 2);
  if (middle === start) return null;
  return { first: [{ start, end: middle }], second: [{ start: middle, end }] };
}

/** Index of the span after the longest gap; of equal ones, of the gap that parts the work most evenly. */
function longestGap(spans: readonly WallSpan[]): number {
  const work = (some: readonly WallSpan[]) =>
    some.reduce((sum, one) => sum + one.end - one.start, 0);
  const gaps = spans.slice(1).map((span, index) => ({
    at: index + 1,
    length: span.start - (spans[index]?.end ?? 0),
    uneven: Math.abs(work(spans.slice(0, index + 1)) - work(spans.slice(index + 1))),
  }));
  const best = gaps.toSorted((a, b) => b.length - a.length || a.uneven - b.uneven || a.at - b.at);
  return best[0]?.at ?? 1;
}

const isSame = (a: readonly WallSpan[], b: readonly WallSpan[]) =>
  a.length === b.length &&
  a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end);

/** What begins after midnight is written on the next date, before that date's own hours. */
function entriesOf(person: Zoned, date: PlainDate, spans: readonly WallSpan[]): DayEntries | null {
  const own = intervalsOf(spans.filter((span) => span.start < 1440));
  const late = spans.filter((span) => span.start >= 1440);
  if (!own) return null;
  if (late.length === 0) return { [date]: own };
  const next = addDays(date, 1);
  const moved = late.map(({ start, end }) => ({ start: start - 1440, end: end - 1440 }));
  const whole = intervalsOf([...moved, ...planOf(person, next).intervals]);
  const isAway = person.absences?.some((absence) => isWithin(next, absence)) ?? false;
  const moves = zoneOnDate(person, date) !== zoneOnDate(person, next);
  return whole && !isAway && !moves ? { [date]: own, [next]: whole } : null;
}

/** Null where a pair of wall times cannot say it. */
function intervalsOf(spans: readonly WallSpan[]): Interval[] | null {
  const isSayable = ({ start, end }: WallSpan) =>
    end - start < 1440 || (start === 0 && end === 1440);
  if (!spans.every(isSayable)) return null;
  return spans.map(({ start, end }) => [wallTime(start), wallTime(end > 1440 ? end - 1440 : end)]);
}

function wallTime(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
