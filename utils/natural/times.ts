/** Times that stand in what somebody wrote. English, and figures as everybody writes them. */
import { GB, type ParsedResult } from 'chrono-node/en';

import type { SaidTime, SaidZone, Written } from '../domain/said-time-types';
import { isDatedElsewhere } from './other-days';
import { dayOfSaid } from './said-day';
import { isTime } from './is-time';
import { zoneOfCity } from '../domain/zone-words';
import { type Named, zoneAfter } from './zone-after';

const DAY_MINUTES = 24 * 60;
/** From here on a figure without "am" or "pm" is read as it stands. */
const MORNING = 7;

/** A time, and where it stands in the text. */
export interface Found extends SaidTime {
  readonly from: number;
  readonly to: number;
}

interface Stretch {
  readonly result: ParsedResult;
  readonly from: number;
  readonly to: number;
  /** Zones named in it or right behind it. */
  readonly zones: readonly Named[];
}

const CLOCK =
  /(?<![\d.:])\d{1,2}(?:[:.][0-5]\d(?::[0-5]\d)?)?(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?o['’]clock)?|\bnoon\b/gi;
/** Between two times of which one zone, or one day, holds for both: "3pm or 4pm PT". */
const JOINED = /^[\s,)]*(?:or|and|&|to|till|until|-|–|,|\/)?[\s]*$/i;

/**
 * The time at a place in a text. Nothing where it is not certain that a time is meant, on which day,
 * or in which zone.
 *
 * @param at Index in the text; the first time from there to `until`.
 * @param written The writer's own clock when the text was sent.
 */
export function timeAt(text: string, at: number, written: Written, until = at): Found | null {
  const all = stretchesOf(text, written);
  for (const index of all.keys()) {
    if (!isTimeIn(text, all[index], at, until)) continue;
    const found = settle(text, all, index, written);
    if (found) return found;
  }
  return null;
}

/** Whether a time of day stands there, whenever that may be. */
export function hasTime(text: string, at: number, until = at): boolean {
  const any = { date: '2000-01-03', minutes: 0 };
  return stretchesOf(text, any).some((one) => isTimeIn(text, one, at, until));
}

function stretchesOf(text: string, written: Written): Stretch[] {
  const zones = zonesIn(text);
  const results = GB.parse(masked(text, zones), reference(written), { forwardDate: false });
  return results.map((result) => stretchOf(text, result, zones));
}

function isTimeIn(text: string, stretch: Stretch | undefined, at: number, until: number): boolean {
  if (!stretch || stretch.to < at || stretch.from > until) return false;
  return isTime(text, stretch.result, stretch.zones.length > 0);
}

function settle(
  text: string,
  all: readonly Stretch[],
  index: number,
  written: Written,
): Found | null {
  const stretch = all[index];
  const zone = stretch && zoneOf(text, all, index);
  const hours = zone && hoursOf(stretch.result);
  const day = hours && dayOfSaid(dayWords(text, all, index), hours.minutes, written);
  const around = [text.slice(0, stretch?.from), text.slice(stretch?.to)] as const;
  if (day?.day === 'sent' && isDatedElsewhere(...around)) return null;
  return day ? { ...hours, ...day, zone, from: stretch.from, to: stretch.to } : null;
}

/** Noon of the writer's date, on a clock that no season moves: only the date counts. */
function reference({ date }: Written) {
  return { instant: new Date(`${date}T12:00:00Z`), timezone: 0 };
}

function zonesIn(text: string): Named[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const zone = zoneAfter(text, match.index + match[0].length, match[0]);
    if (!zone) return [];
    const second = zoneAfter(text, zone.to, match[0]);
    // Two for one time leave open which is meant.
    return second ? { ...zone, to: second.to, zone: null } : zone;
  });
}

/** Without zones, of which chrono has a table of its own that takes a side wherever letters mean several. */
function masked(text: string, zones: readonly Named[]): string {
  let result = text;
  for (const { from, to } of zones) {
    result = result.slice(0, from) + ' '.repeat(to - from) + result.slice(to);
  }
  return result;
}

function stretchOf(text: string, result: ParsedResult, zones: readonly Named[]): Stretch {
  const from = result.index;
  const end = from + result.text.length;
  // Behind it there is room for a full stop and a bracket.
  const near = zones.filter((one) => one.from >= from && one.from <= end + 3);
  // "5pm on Friday your time": the zone stands behind the day.
  const last = near.length > 0 ? null : zoneAfter(text, end, result.text);
  const own = last ? [last] : near;
  return { result, from, to: Math.max(end, ...own.map(({ to }) => to)), zones: own };
}

/** Null where a zone is named that is not known, or two are. */
function zoneOf(text: string, all: readonly Stretch[], index: number): SaidZone | null {
  const stretch = all[index];
  if (!stretch) return null;
  if (stretch.zones.length === 0 && isNamedBefore(text, stretch.from)) return null;
  for (let one = index; ; one += 1) {
    const { zones = [], to = 0 } = all[one] ?? {};
    const [first, second] = zones;
    if (first) return second && !isSame(first.zone, second.zone) ? null : first.zone;
    const next = all[one + 1];
    const between = text.slice(to, next?.from ?? to);
    if (!next || !JOINED.test(between)) return { kind: 'writer' };
    // "9:30 / 12:30 ET" are one moment in two zones, of which one is not named.
    if (between.includes('/')) return null;
  }
}

const isSame = (one: SaidZone | null, other: SaidZone | null) =>
  JSON.stringify(one) === JSON.stringify(other);

/** "London: 15:00, Tokyo: 24:00", "CET 10:30": whose time it is stands before it. */
function isNamedBefore(text: string, from: number): boolean {
  const before = /([\p{L}']+(?: \p{Lu}[\p{L}']+)?)[\s:(–-]*$/u.exec(text.slice(0, from))?.[1] ?? '';
  const last = before.split(' ').at(-1) ?? '';
  if (/^[A-Z]{2,4}T$|^UTC$/.test(last)) return true;
  return /^\p{Lu}/u.test(before) && (zoneOfCity(before) ?? zoneOfCity(last)) !== undefined;
}

/** The words of the time, and of the one before it whose day holds for it as well. */
function dayWords(text: string, all: readonly Stretch[], index: number): ParsedResult[] {
  const words: ParsedResult[] = [];
  for (let one = index; ; one -= 1) {
    const { result, from = 0 } = all[one] ?? {};
    if (!result) return words;
    words.push(result);
    const before = all[one - 1];
    if (!before || !JOINED.test(text.slice(before.to, from))) return words;
  }
}

const NOON = DAY_MINUTES / 2;

/** Null where a range does not say which half of the day is meant. */
function hoursOf(result: ParsedResult): Pick<SaidTime, 'minutes' | 'until' | 'isAfternoon'> | null {
  const { start, end, text } = result;
  const read = minutesOf(start);
  // Midnight is the beginning of a day for some and its end for others.
  if (read === 0 && /\b12(?:[:.]00)?\s?a/i.test(text)) return null;
  const isPlain = read >= 60 && read < NOON && !start.isCertain('meridiem') && !HALF_DAY.test(text);
  const isLate = /\b(?:tonight|evening|afternoon)\b/i.test(text);
  const isAfternoon = isPlain && !isLate && read < MORNING * 60;
  const minutes = isPlain && (isLate || isAfternoon) ? read + NOON : read;
  const said = isAfternoon ? { minutes, isAfternoon: true as const } : { minutes };
  if (!end) return said;
  const until = minutesOf(end);
  if (until > minutes) return { ...said, until };
  // "11-1pm" says which half of the day its end is in, and not its start.
  if (end.isCertain('meridiem')) {
    return start.isCertain('meridiem') ? { ...said, until: until + DAY_MINUTES } : null;
  }
  const isSameDay = read < NOON && until < NOON && until + NOON > minutes;
  return { ...said, until: until + (isSameDay ? NOON : DAY_MINUTES) };
}

/** A half of the day that is said, or a clock of 24 hours. */
const HALF_DAY = /\d\s?[ap]\.?\s?m|(?:^|\D)0\d[:.]\d\d/i;

function minutesOf(of: ParsedResult['start']): number {
  return (of.get('hour') ?? 0) * 60 + (of.get('minute') ?? 0);
}
