/** The zones of the property tests: those of which luxon and Temporal know the same rules. */
import { IANAZone } from 'luxon';

const ALIASES = [
  'Asia/Calcutta',
  'US/Pacific',
  'Europe/Kiev',
  'Asia/Katmandu',
  'America/Buenos_Aires',
  'GB',
  'Etc/GMT-14',
  'Etc/GMT+12',
];
/** Zones with something special: half-hour changes, +13 and +14, double changes a year, troll-like jumps. */
const SPECIAL = [
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Havana',
  'America/St_Johns',
  'America/Asuncion',
  'Europe/Berlin',
  'America/New_York',
];

export const START = Date.parse('2020-01-05T00:00:00Z');
export const END = Date.parse('2035-12-20T00:00:00Z');

const usable = (zone: string) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

const changes = new Map<string, number[]>();
/** Every offset change of a zone from 2020 to 2035, as Temporal knows it. */
export function changesOf(id: string): number[] {
  const known = changes.get(id);
  if (known) return known;
  const found: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(START).toZonedDateTimeISO(id);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > END) break;
    found.push(next.epochMilliseconds);
    at = next;
  }
  changes.set(id, found);
  return found;
}

type Offset = (zone: string, at: number) => number;

const luxonOffset: Offset = (zone, at) => IANAZone.create(zone).offset(at);
const temporalOffset: Offset = (zone, at) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;

/** No zone changes there and back in less: Ramadan in Casablanca takes more. */
const FOUR_WEEKS = 28 * 86_400_000;

/**
 * Zones whose offsets the two platforms tell differently anywhere from 2020 to 2035: just before and
 * at each change that Temporal knows, and every four weeks, for changes that only luxon knows.
 */
export function differingZones(
  zones: readonly string[],
  one: Offset = luxonOffset,
  other: Offset = temporalOffset,
): string[] {
  return zones.filter((zone) => {
    const differs = (at: number) => one(zone, at) !== other(zone, at);
    if (changesOf(zone).some((at) => differs(at) || differs(at - 1))) return true;
    for (let at = START; at <= END; at += FOUR_WEEKS) if (differs(at)) return true;
    return false;
  });
}

/** Every id to ask for; an id that this machine does not know says nothing about the domain. */
export const ALL_ZONES = [...Intl.supportedValuesOf('timeZone'), ...ALIASES].filter(usable);
/** Zones whose data differ in version: named by the test, left out of the properties. */
export const DIFFERING: readonly string[] = differingZones(ALL_ZONES);

const agreed = (zones: readonly string[]) => zones.filter((zone) => !DIFFERING.includes(zone));
export const ZONES = agreed(ALL_ZONES);
export const SPECIAL_ZONES = agreed(SPECIAL.filter(usable));
