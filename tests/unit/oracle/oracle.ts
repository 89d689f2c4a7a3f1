/**
 * The time rules a second time: plain, slow, on Temporal, sharing no code with the product. Written
 * from the rules (utils/domain/README.md), so that a mistake in one shows up against the other.
 */
import type { Interval, Person, WorkWeek } from '../../../utils/domain/person';

type Instants = [from: number, to: number];
const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const HORIZON_DAYS = 400;
const DAY = 86_400_000;

export interface OracleAnswer {
  readonly state: string;
  readonly until: number | null;
}

const plain = (date: string) => Temporal.PlainDate.from(date);
const within = (date: string, from: string, to?: string) =>
  Temporal.PlainDate.compare(plain(date), plain(from)) >= 0 &&
  (to === undefined || Temporal.PlainDate.compare(plain(date), plain(to)) <= 0);

export function zoneOn(person: Person, date: string): string {
  for (const stay of person.stays ?? []) if (within(date, stay.from, stay.to)) return stay.zone;
  return person.zone ?? 'UTC';
}

/** A stay holds from 00:00 of its first date to 24:00 of its last, both in the stay's own zone. */
export function zoneNow(person: Person, now: number): string {
  // Of two that both hold, on a journey east, the later one.
  const stays = [...(person.stays ?? [])].sort((a, b) => (a.from < b.from ? 1 : -1));
  for (const stay of stays) {
    const from = plain(stay.from).toZonedDateTime(stay.zone).epochMilliseconds;
    const to = plain(stay.to).add({ days: 1 }).toZonedDateTime(stay.zone).epochMilliseconds;
    if (now >= from && now < to) return stay.zone;
  }
  return person.zone ?? 'UTC';
}

const dateNow = (person: Person, now: number) =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zoneNow(person, now))
    .toPlainDate();

function weekOf(person: Person, date: string): WorkWeek {
  for (const span of person.spans ?? []) if (within(date, span.from, span.to)) return span.workWeek;
  const week: WorkWeek = person.workWeek ?? {};
  const cycle = person.cycle;
  if (!cycle || cycle.weeks.length === 0) return week;
  const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
  const weeks =
    monday(plain(cycle.from)).until(monday(plain(date)), { largestUnit: 'day' }).days / 7;
  const index = ((weeks % cycle.weeks.length) + cycle.weeks.length) % cycle.weeks.length;
  return { ...week, ...cycle.weeks[index] };
}

function ordinary(person: Person, date: string): readonly Interval[] {
  return weekOf(person, date)[NAMES[plain(date).dayOfWeek - 1]!] ?? [];
}

function hoursOf(
  person: Person,
  date: string,
): { hours: readonly Interval[]; removed: readonly Interval[] } {
  const absent = (person.absences ?? []).some((one) => within(date, one.from, one.to));
  const day = person.days?.[date];
  if (absent) return { hours: [], removed: day ?? ordinary(person, date) };
  if (day) return { hours: day, removed: [] };
  const { dates = [], own = [] } = person.holidays ?? {};
  const holiday = [...dates, ...own].some((one) => one.date === date);
  const worked = (person.holidays?.worked ?? []).includes(date);
  if (holiday && !worked) return { hours: [], removed: ordinary(person, date) };
  return { hours: ordinary(person, date), removed: [] };
}

/** Overlapping hours of a date join on the wall clock; an end before its start is on the next day. */
function wallSpans(hours: readonly Interval[]): Array<[number, number]> {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const spans = hours
    .map(([from, to]): [number, number] => [minutes(from), minutes(to)])
    .map(([from, to]): [number, number] => [from, to < from ? to + 1440 : to])
    .sort((a, b) => a[0] - b[0]);
  const joined: Array<[number, number]> = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
    else joined.push([...span]);
  }
  return joined;
}

function instant(
  zone: string,
  date: string,
  minutes: number,
  which: 'compatible' | 'later',
): number {
  const day = plain(date).add({ days: Math.floor(minutes / 1440) });
  if (minutes % 1440 === 0) return day.toZonedDateTime(zone).epochMilliseconds;
  const time = Temporal.PlainTime.from('00:00').add({ minutes: minutes % 1440 });
  return day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: which })
    .epochMilliseconds;
}

export function ownIntervals(
  person: Person,
  date: string,
): { working: Instants[]; removed: Instants[] } {
  const zone = zoneOn(person, date);
  const exists = plain(date).toZonedDateTime(zone).toPlainDate().equals(plain(date));
  const { hours, removed } = hoursOf(person, date);
  const instants = (list: readonly Interval[]) =>
    !exists
      ? []
      : wallSpans(list)
          .map(([from, to]): Instants => [
            instant(zone, date, from, 'compatible'),
            instant(zone, date, to, 'later'),
          ])
          .filter(([from, to]) => to > from);
  return { working: instants(hours), removed: instants(removed) };
}

/** Everything between two dates of the person, joined across dates. */
export function intervalsAround(person: Person, now: number, back: number, ahead: number) {
  const today = dateNow(person, now);
  const working: Instants[] = [];
  const removed: Instants[] = [];
  for (let days = -back; days <= ahead; days += 1) {
    const own = ownIntervals(person, today.add({ days }).toString());
    working.push(...own.working);
    removed.push(...own.removed);
  }
  working.sort((a, b) => a[0] - b[0]);
  const joined: Instants[] = [];
  for (const [from, to] of working) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return { joined, removed };
}

/** An ordinary week, or hours in any week of a cycle; spans and single days alone say too little. */
export function knowsHours({ workWeek, cycle }: Person): boolean {
  const turns = cycle?.weeks.flatMap((week) => NAMES.flatMap((day) => week[day] ?? [])) ?? [];
  return workWeek !== undefined || turns.length > 0;
}

/** The state at an instant, and until when. Looks as far as it must, at most 400 days. */
export function oracleAvailability(person: Person, now: number): OracleAnswer {
  if (!knowsHours(person)) return withoutHours(person, now);
  for (const reach of [6, 30, 120, HORIZON_DAYS + 5]) {
    const { joined, removed } = intervalsAround(person, now, reach, reach);
    const inside = joined.find(([from, to]) => from <= now && now < to);
    if (inside) {
      if (inside[1] < now + (reach - 4) * DAY) return { state: 'working', until: inside[1] };
      if (reach > HORIZON_DAYS) return { state: 'working', until: null };
      continue;
    }
    const before = joined.findLast(([, to]) => to <= now);
    const after = joined.find(([from]) => from > now);
    // A date further on can start earlier (a journey east), and one before the edge can reach into the
    // gap, so an answer near an edge is not one yet.
    const inner = (reach - 4) * DAY;
    const settled = before && after && before[1] > now - inner && after[0] < now + inner;
    if (!settled && reach <= HORIZON_DAYS) continue;
    const from = before?.[1] ?? -Infinity;
    const to = after?.[0] ?? Infinity;
    const away = removed.some((one) => one[1] > from && one[0] < to);
    return { state: away ? 'away' : 'off', until: to - now > HORIZON_DAYS * DAY ? null : to };
  }
  throw new Error('unreachable');
}

function withoutHours(person: Person, now: number): OracleAnswer {
  let date = dateNow(person, now);
  const absent = (day: Temporal.PlainDate) =>
    (person.absences ?? []).some((one) => within(day.toString(), one.from, one.to));
  if (!absent(date)) return { state: 'unknown', until: null };
  for (let days = 0; days < 2000; days += 1) {
    if (!absent(date)) {
      const zone = zoneOn(person, date.toString());
      return { state: 'away', until: date.toZonedDateTime(zone).epochMilliseconds };
    }
    date = date.add({ days: 1 });
  }
  return { state: 'away', until: null };
}

/** Minutes east of UTC. */
export function oracleOffset(person: Person, now: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(
    zoneNow(person, now),
  );
  return zoned.offsetNanoseconds / 60e9;
}

/** Minute by minute would be slower still; this walks the joined intervals. */
export function oracleAddWorkingTime(person: Person, from: number, length: number): number | null {
  if (!knowsHours(person)) return null;
  let left = length;
  for (const [start, end] of intervalsAround(person, from, 4, 60).joined) {
    const begin = Math.max(start, from);
    if (end <= begin) continue;
    if (end - begin >= left) return begin + left;
    left -= end - begin;
  }
  return null;
}
