/** The zone that a text names right behind a time. */
import type { SaidZone } from '../domain/said-time-types';
import { readingsOf, zoneOfCity } from '../domain/zone-words';

/** A zone in a text; `zone` is null where one is meant that we do not know. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly zone: SaidZone | null;
}

const OFFSET = /(?:UTC|GMT) ?([+\-−–]) ?(\d{1,2})(?::?([0-5]\d))?(?!\d)/y;
/** Of ISO 8601: "T15:00Z", "T15:00:00+02:00". */
const ISO = /(?:(Z)|([+-])([01]\d):?([0-5]\d))\b/y;
const CAPITALS = /[A-Z]{1,5}(?![\p{L}\p{N}&])/uy;
const SMALL = /[a-z]{2,4}(?![\p{L}\p{N}])/uy;
/** Zones' letters that are words too, where nobody writes them in capitals. */
const WORDS = /^(?:art|cat|cot|eat|ist|pet|wat|west|wit)$/;
const REGION =
  /(pacific|eastern|central|mountain|atlantic)(?: (?:standard|daylight))?(?: time\b|(?=\s*(?:[.,;:!?)/–-]|$)))/iy;
const CENTRAL_EUROPE = /central european(?: summer)? time\b/iy;
const WHOSE =
  /(?:in )?(my|your|our|their|his|her|local|host|server|game|\p{Lu}\p{L}+['’]s)(?: local)? (?:time|clock)\b/uy;
const CITY = /(?:in )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})( time\b)?/uy;

/** Minutes east or west of UTC. */
const FARTHEST = 14 * 60;

/**
 * @param at Where the time ends.
 * @param time The time itself: two small letters are a zone behind "3pm" alone.
 */
export function zoneAfter(text: string, at: number, time: string): Named | null {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(before)) return iso(text, at);
  const gap = /\s*\(?/y;
  gap.lastIndex = at;
  const from = at + (gap.exec(text)?.[0].length ?? 0);
  const named = (match: RegExpExecArray, zone: SaidZone | null): Named => ({
    from,
    to: from + match[0].length,
    zone,
  });
  const run = (pattern: RegExp) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const offset = run(OFFSET);
  if (offset && Math.abs(minutesOf(offset)) <= FARTHEST)
    return named(offset, { kind: 'offset', offset: minutesOf(offset) });
  const european = run(CENTRAL_EUROPE);
  if (european) return named(european, { kind: 'word', word: 'CET' });
  const region = run(REGION);
  if (region) return named(region, { kind: 'word', word: (region[1] ?? '').toUpperCase() });
  const whose = run(WHOSE);
  if (whose) return named(whose, whose[1] === 'my' ? { kind: 'writer' } : null);
  const small = run(SMALL);
  const isNear = /[ap]\.?m\.?$/i.test(time) || (small?.[0].length ?? 0) > 2;
  const letters = run(CAPITALS) ?? (isNear ? small : null);
  const byLetters = letters && lettersOf(letters[0]);
  if (letters && byLetters !== undefined) return named(letters, byLetters);
  return cityAt(text, run(CITY), from);
}

/** Undefined for letters that are no zone's. */
function lettersOf(text: string): SaidZone | null | undefined {
  const word = text.toUpperCase();
  if (readingsOf(word) && !WORDS.test(text)) return { kind: 'word', word };
  // "15:00 AMT": some zone, and none that we know.
  return text === word && /^[A-Z]{2,4}T$/.test(text) ? null : undefined;
}

/** They have several clocks. */
const WIDE = /^(?:US|USA|America|Canada|Australia|Brazil|Russia|Mexico|Indonesia|Europe|Asia|EU)$/;

function cityAt(text: string, match: RegExpExecArray | null, from: number): Named | null {
  const [whole = '', words = '', time] = match ?? [];
  if (!match) return null;
  const start = from + whole.indexOf(words);
  const all = words.split(' ');
  for (let count = all.length; count > 0; count -= 1) {
    const city = all
      .slice(0, count)
      .join(' ')
      .replace(/[.'’-]+s?$/, '');
    const isWide = WIDE.test(city);
    if (!isWide && !zoneOfCity(city)) continue;
    const end = start + city.length;
    const tail = /^ time\b/.exec(text.slice(end))?.[0].length ?? 0;
    return { from, to: end + tail, zone: isWide ? null : { kind: 'word', word: city } };
  }
  return time === undefined ? null : { from, to: from + whole.length, zone: null };
}

function iso(text: string, at: number): Named | null {
  ISO.lastIndex = at;
  const match = ISO.exec(text);
  if (!match) return null;
  const [whole, z, sign, hours, minutes] = match;
  const offset = z ? 0 : (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  return { from: at, to: at + whole.length, zone: { kind: 'offset', offset } };
}

function minutesOf([, sign, hours, minutes = '0']: RegExpExecArray): number {
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}
