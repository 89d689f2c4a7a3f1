/** Half of a date's own hours, as an entry of `days` (README "Time rules" 4, 5, 7). */
import { type DayEntries, filedOn, hoursOn, ordinaryOn, withDays } from './half-day-entries';
import { halve, intervalsOf, isSame } from './half-day-parts';
import type { Interval, PlainDate } from './person';
import { addDays, isWithin } from './plain-date';
import { dayInstants, HORIZON_DAYS, personDate, type Zoned, zoneOnDate } from './timeline';
import { planOf, spansOf, type WallSpan } from './work-week';
import { wallToInstant } from './zoned';

/** Working on one half of a date only, or on all of it again. */
export interface HalfDay {
  readonly date: PlainDate;
  /** "whole" where half a day is on file. */
  readonly half: 'first' | 'second' | 'whole';
  /** Where the first half ends or the second starts: minutes after 00:00 of `date`, may be 1440 and more. */
  readonly edge: number;
  /** The first half is what people call a morning. */
  readonly morning: boolean;
  /** What to write: of `date`, and of the next one where the half begins after midnight. */
  readonly days: DayEntries;
}

const NOON = 720;
const LUNCH_ENDS = 900;

/**
 * Halves of the next working dates, today's included as long as it is not over, a night shift that
 * began yesterday too; where half a day is on file, the other half and the whole. A half that is what stands already, that changes nothing from `now` on, or
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

function halvesOf(person: Zoned, date: PlainDate, now: number): HalfDay[] {
  const { whole, current, entry } = hoursOn(person, date);
  const alone = person.days?.[date] ? withDays(person, { [date]: entry }) : person;
  const last = dayInstants(alone, date).working.at(-1);
  const split = halve(whole);
  if (!split || !last || last.to <= now) return [];
  const { first, second } = split;
  const until = first.at(-1)?.end ?? 0;
  const since = second[0]?.start ?? 0;
  const morning = (first[0]?.start ?? NOON) < NOON && until <= LUNCH_ENDS;
  const choices: HalfDay[] = [];
  const add = (half: HalfDay['half'], spans: readonly WallSpan[], edge: number) => {
    // In the place of what stands already, the way back.
    const stands = isSame(spans, current);
    const days = entriesOf(person, date, stands ? whole : spans);
    if (days) choices.push({ date, half: stands ? 'whole' : half, edge, morning, days });
  };
  add('first', first, until);
  const starts = wallToInstant(zoneOnDate(person, date), date, since, 'earlier');
  if (starts > now || isSame(second, current)) add('second', second, since);
  return choices;
}

/**
 * What begins after midnight is written on the next date, before that date's own hours, and taken
 * from there when it is no longer worked. Null where hours on dates cannot say it.
 */
function entriesOf(person: Zoned, date: PlainDate, spans: readonly WallSpan[]): DayEntries | null {
  const own = intervalsOf(spans.filter((span) => span.start < 1440));
  if (!own) return null;
  const here = { [date]: entryOf(person, date, filedOn(person, date).before, own) };
  const next = addDays(date, 1);
  const following = filedOn(person, next);
  const rest = following.own ?? intervalsOf(planOf(person, next).intervals);
  const late = spans
    .filter((span) => span.start >= 1440)
    .map(({ start, end }) => ({ start: start - 1440, end: end - 1440 }));
  if (late.length === 0) {
    if (following.before.length === 0) return here;
    return { ...here, [next]: entryOf(person, next, [], rest ?? []) };
  }
  const isAway = person.absences?.some((absence) => isWithin(next, absence)) ?? false;
  const moves = zoneOnDate(person, date) !== zoneOnDate(person, next);
  const before = intervalsOf(late);
  if (!before || !rest || isAway || moves) return null;
  return { ...here, [next]: [...before, ...rest] };
}

/** None where the date's ordinary hours are all that is left of it. */
function entryOf(
  person: Zoned,
  date: PlainDate,
  before: readonly Interval[],
  own: readonly Interval[],
): readonly Interval[] | undefined {
  const isOrdinary = before.length === 0 && isSame(spansOf(own), ordinaryOn(person, date));
  return isOrdinary ? undefined : [...before, ...own];
}
