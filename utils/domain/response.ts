/** Working-time arithmetic (README "Working-time arithmetic"). Lengths are milliseconds. */
import { isZoned, workingWithin } from './availability';
import type { Stretch } from './availability-types';
import type { Norm, Norms, Person, PlainDate } from './person';
import { addDays, dayOfDate } from './plain-date';
import type { SiteId } from './site';
import { DAY, HOUR, MINUTE } from './snapshot-read';
import { dayInstants, HORIZON_DAYS, personDate, type Zoned, zoneOnDate } from './timeline';
import { hasHours, planOf } from './work-week';
import { startOfDate, wallToInstant, zoneOffset } from './zoned';

/** The earliest instant at which `length` of working time has passed; null within 400 days of none. */
export function addWorkingTime(person: Person, from: number, length: number): number | null {
  let left = length;
  for (let start = from; start < from + HORIZON_DAYS * DAY; start += 14 * DAY) {
    for (const stretch of workingWithin(person, start, start + 14 * DAY)) {
      const size = stretch.to - stretch.from;
      if (size >= left) return stretch.from + left;
      left -= size;
    }
  }
  return null;
}

/** Working time in [from, to). */
export function workingTimeBetween(person: Person, from: number, to: number): number {
  return workingWithin(person, from, to).reduce((sum, part) => sum + part.to - part.from, 0);
}

/** When an answer can be expected; null where no working time is on file within 400 days. */
export function expectedReplyBy(person: Person, sentAt: number, norm: Norm): number | null {
  if ('workingHours' in norm) return addWorkingTime(person, sentAt, norm.workingHours * HOUR);
  if (!isZoned(person) || !hasHours(person)) return null;
  const first = firstWorkingInstant(person, sentAt);
  if (!first) return null;
  return afterWorkingDays(person, first, norm.workingDays);
}

interface Anchor {
  readonly date: PlainDate;
  /** The first working instant at or after sending. */
  readonly at: number;
}

/** The first working instant at or after `sentAt`, and the date whose own interval contains it. */
function firstWorkingInstant(person: Zoned, sentAt: number): Anchor | null {
  const from = addDays(personDate(person, sentAt), -2);
  let best: Anchor | null = null;
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    const date = addDays(from, day);
    for (const stretch of dayInstants(person, date).working) {
      if (stretch.to <= sentAt) continue;
      const at = Math.max(stretch.from, sentAt);
      if (!best || at < best.at) best = { date, at };
    }
    if (best && day > 4 && startOfDate(zoneOnDate(person, date), date) > best.at) return best;
  }
  return best;
}

function afterWorkingDays(person: Zoned, { date, at }: Anchor, days: number): number | null {
  if (days === 0) return dayInstants(person, date).working.at(-1)?.to ?? null;
  const zone = zoneOnDate(person, date);
  const minutes = (at + zoneOffset(zone, at) * MINUTE - dayOfDate(date) * DAY) / MINUTE;
  let left = days;
  for (let ahead = 1; ahead <= HORIZON_DAYS; ahead += 1) {
    const candidate = addDays(date, ahead);
    const working = dayInstants(person, candidate).working;
    if (working.length === 0) continue;
    left -= 1;
    if (left === 0) return atWallTime(person, candidate, minutes, working);
  }
  return null;
}

/** The wall time on that date; before or between its intervals the next start, after the last its end. */
function atWallTime(
  person: Zoned,
  date: PlainDate,
  minutes: number,
  working: readonly Stretch[],
): number | null {
  const zone = zoneOnDate(person, date);
  const spans = planOf(person, date).intervals;
  const inside = spans.some((span) => minutes >= span.start && minutes <= span.end);
  if (inside) return wallToInstant(zone, date, minutes, 'earlier');
  const next = spans.findIndex((span) => minutes < span.start);
  return next >= 0 ? (working[next]?.from ?? null) : (working.at(-1)?.to ?? null);
}

/** Which norm applies, and whose it is: the person's for the site, theirs, the team's for the site, the team's. */
export function normFor(
  person: Person,
  team: Norms,
  site: SiteId | undefined,
): { norm: Norm; owner: 'person' | 'team' } | null {
  const own = (site && person.norms?.[site]) ?? person.norms?.default;
  if (own) return { norm: own, owner: 'person' };
  const shared = (site && team[site]) ?? team.default;
  return shared ? { norm: shared, owner: 'team' } : null;
}

/** Stretches of at least `minimum` in which all are working. */
export function overlaps(
  people: readonly Person[],
  from: number,
  to: number,
  minimum: number,
): Stretch[] {
  const lists = people.map((person) => workingWithin(person, from, to));
  const [first, ...rest] = lists;
  const common = rest.reduce<readonly Stretch[]>(
    (both, list) =>
      both.flatMap((one) =>
        list
          .map((other) => ({
            from: Math.max(one.from, other.from),
            to: Math.min(one.to, other.to),
          }))
          .filter((stretch) => stretch.to > stretch.from),
      ),
    first ?? [],
  );
  return common.filter((stretch) => stretch.to - stretch.from >= minimum);
}
