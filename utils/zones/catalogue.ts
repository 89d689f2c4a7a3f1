/** The zones that can be found by name: tzdb's, where this browser knows them, made ready to search. */
import { abbreviations, type RawTimeZone, rawTimeZones } from '@vvo/tzdb';

import { foldText, isKnownZone, zoneCity } from '../domain/zone-id';
import { BIG_ZONES, EXTRA_CITIES, ZONE_STATES } from './cities';

/** A zone with its names folded for comparing. */
export interface ZoneEntry {
  /** An id of the group that this browser knows. */
  readonly id: string;
  readonly raw: RawTimeZone;
  /** Names as people write them: tzdb's cities, ours, and the last parts of all ids. */
  readonly cities: readonly { readonly name: string; readonly folded: string }[];
  readonly country: readonly string[];
  readonly countryCode: string;
  readonly abbreviations: readonly string[];
  /** "ca". */
  readonly stateCodes: readonly string[];
  /** "california", folded. */
  readonly stateNames: readonly string[];
  readonly ids: readonly string[];
  /** "Pacific Time", folded. */
  readonly title: string;
  /** Smaller is bigger: place in the list of large zones. */
  readonly rank: number;
}

/** Short names of countries that tzdb writes out. */
const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'united states of america', 'america'],
  GB: ['uk', 'great britain', 'england', 'scotland', 'wales'],
  AE: ['uae', 'emirates'],
  CZ: ['czech republic', 'czechia'],
  NL: ['holland', 'netherlands', 'the netherlands'],
  TR: ['turkey', 'turkiye'],
  KR: ['korea'],
};

let entries: readonly ZoneEntry[] | undefined;

export function zoneEntries(): readonly ZoneEntry[] {
  entries ??= rawTimeZones.flatMap((raw) => entryOf(raw) ?? []).sort((a, b) => a.rank - b.rank);
  return entries;
}

function entryOf(raw: RawTimeZone): ZoneEntry | null {
  const ids = [raw.name, ...raw.group.filter((id) => id !== raw.name)];
  const id = ids.find(isKnownZone);
  if (id === undefined) return null;
  const rank = ids.map((name) => BIG_ZONES.indexOf(name)).find((place) => place >= 0);
  return {
    id,
    raw,
    cities: citiesOf(raw, ids),
    country: [foldText(raw.countryName), ...(COUNTRY_NAMES[raw.countryCode] ?? [])],
    countryCode: raw.countryCode.toLowerCase(),
    abbreviations: [raw.abbreviation, raw.dstAbbreviation ?? '', shortTitle(raw)]
      .filter((name) => name !== '')
      .map((name) => name.toLowerCase()),
    ...statesOf(ids.flatMap((name) => ZONE_STATES.get(name) ?? [])),
    ids: ids.map(foldText),
    title: foldText(raw.alternativeName),
    rank: rank ?? BIG_ZONES.length,
  };
}

function statesOf(states: readonly string[]): Pick<ZoneEntry, 'stateCodes' | 'stateNames'> {
  const split = states.map((state) => /^(\S+) (.*)$/.exec(state) ?? []);
  return {
    stateCodes: split.map(([, code = '']) => code.toLowerCase()),
    stateNames: split.map(([, , name = '']) => foldText(name)),
  };
}

/** Ids whose last part is a region, a point of the compass or a code, not a city. */
const REGIONS =
  /^(Etc|US|Canada|Brazil|Mexico|Chile)\/|^Australia\/(ACT|NSW|LHI|North|South|West)$/;

/** tzdb's cities first, since the first of them names the zone in a list. */
function citiesOf(raw: RawTimeZone, ids: readonly string[]): ZoneEntry['cities'] {
  const places = ids.filter((id) => id.includes('/') && !REGIONS.test(id)).map(zoneCity);
  const names = [...raw.mainCities, ...ids.flatMap((id) => EXTRA_CITIES.get(id) ?? []), ...places];
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldText(name);
    if (!byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded].map(([folded, name]) => ({ folded, name }));
}

/** "PT" for "Pacific Time", where that is in use. */
function shortTitle(raw: RawTimeZone): string {
  return abbreviations[raw.alternativeName] ?? '';
}

let senses: ReadonlyMap<string, number> | undefined;

/** In how many regions of the world an abbreviation is in use, by tzdb's list of their names. */
export function sensesOf(abbreviation: string): number {
  senses ??= countSenses();
  return senses.get(abbreviation.toLowerCase()) ?? 0;
}

function countSenses(): ReadonlyMap<string, number> {
  const regions = new Map<string, Set<string>>();
  for (const [name, short] of Object.entries(abbreviations)) {
    const region = name.replace(/ (Standard|Daylight|Summer|Daylight Saving)? ?Time( Zone)?$/, '');
    const key = short.toLowerCase();
    regions.set(
      key,
      (regions.get(key) ?? new Set()).add(region.replace(/ian?$/, 'i').toLowerCase()),
    );
  }
  return new Map([...regions].map(([short, names]) => [short, names.size]));
}
