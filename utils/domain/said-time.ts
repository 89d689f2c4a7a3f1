/** From a wall time that somebody wrote to an instant, with the zone that is assumed. */
import type { PlainDate } from './person';
import type { Assumed, SaidTime, SaidZone, Written } from './said-time-types';
import { type Zoned, zoneAtInstant, zoneOnDate } from './timeline';
import { isSameZone, zoneCity } from './zone-id';
import { type Reading, readingsOf, whichOf, zoneOfCity } from './zone-words';
import { dateAt, wallToInstant, zoneOffset } from './zoned';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** The writer's date and time of day at an instant. */
export function writtenAt(person: Zoned, at: number): Written {
  const zone = zoneAtInstant(person, at);
  const date = dateAt(zone, at);
  const local = at + zoneOffset(zone, at) * MINUTE;
  return { date, minutes: Math.floor((local % DAY) / MINUTE) };
}

interface Read {
  /** Absent: `offset` is all that is known. */
  readonly zone?: string;
  readonly offset?: number;
  readonly assumed: Assumed;
}

/** Who reads what, each in the zone where they are on that day. */
interface Zones {
  readonly writer: string;
  readonly mine: string;
}

/**
 * The instants of a time, and how its zone was read. A wall time that a spring skips moves forward;
 * of one that an autumn repeats the letters decide, else the first is meant.
 *
 * @returns Null where it is not certain which zone is meant.
 */
export function instantsOfSaid(
  said: SaidTime,
  writer: Zoned,
  me: Zoned,
): { readonly at: number; readonly until?: number; readonly read: Read } | null {
  const { date, minutes, until } = said;
  const zones = { writer: zoneOnDate(writer, date), mine: zoneOnDate(me, date) };
  const read = readZone(said.zone, zones, date);
  if (!read) return null;
  const word = said.zone.kind === 'word' ? said.zone.word : '';
  const instant = (wall: number) => {
    if (read.zone === undefined)
      return Date.parse(`${date}T00:00Z`) + (wall - (read.offset ?? 0)) * MINUTE;
    return wallToInstant(read.zone, date, wall, whichOf(word));
  };
  const at = instant(minutes);
  return until === undefined ? { at, read } : { at, until: instant(until), read };
}

function readZone(said: SaidZone, zones: Zones, date: PlainDate): Read | null {
  if (said.kind === 'writer') return { zone: zones.writer, assumed: { kind: 'writer' } };
  if (said.kind === 'offset') return { offset: said.offset, assumed: { kind: 'offset' } };
  const { word } = said;
  const city = readingsOf(word) ? undefined : zoneOfCity(word);
  if (city !== undefined) return { zone: city, assumed: { kind: 'word', word } };
  const found = byLetters(word, zones);
  if (!found) return null;
  const { zone, whose } = found;
  // Who is in Paris means Paris by "CET", though Berlin has the same clock.
  if (isSameClock(zone, zones.writer, date))
    return { zone: zones.writer, assumed: { kind: 'word', word, whose: 'writer' } };
  return { zone, assumed: { kind: 'word', word, ...(whose ? { whose } : {}) } };
}

interface Found {
  readonly zone: string;
  readonly whose?: 'mine';
}

/** What the writer means by letters, then what I would. */
function byLetters(word: string, { writer, mine }: Zones): Found | null {
  const readings = readingsOf(word) ?? [];
  const fits = (test: (by: string) => boolean) => readings.find(({ by }) => by.some(test));
  const found: Reading | undefined =
    fits((by) => isSameZone(by, writer)) ??
    fits((by) => by.endsWith('/') && writer.startsWith(by)) ??
    fits((by) => by === '*');
  if (found) return found.zone === '' ? null : { zone: found.zone };
  const own = fits((by) => isSameZone(by, mine));
  return own ? { zone: own.zone, whose: 'mine' } : null;
}

/** Whether two zones show the same all year: in the middle of winter, of summer, and on the date. */
function isSameClock(one: string, other: string, date: PlainDate): boolean {
  const year = date.slice(0, 4);
  const days = [`${year}-01-15`, `${year}-07-15`, date].map((day) => Date.parse(`${day}T12:00Z`));
  return days.every((at) => zoneOffset(one, at) === zoneOffset(other, at));
}

/** City of the zone that was read, "UTC" for none. */
export function readAs({ zone = 'UTC' }: Read): string {
  return zoneCity(zone);
}
