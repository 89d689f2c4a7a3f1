/** Zones for a search field. */
import { foldText, isKnownZone, zoneCity } from '../domain/zone-id';
import { zoneEntries, type ZoneEntry } from './catalogue';
import { properCase } from './names';
import { offsetNow } from './offset';
import { type Town, townsByName, townsNamed } from './towns';

/** One line of a list of zones. */
export interface ZoneHit {
  /** IANA id to store. */
  readonly id: string;
  /** The city or town that matched, else the zone's largest. */
  readonly city: string;
  readonly country: string;
  /** "CET" or "CEST", whichever applies now; absent where only a figure would stand. */
  readonly abbreviation?: string;
  /** Up to three further cities with the same clock. */
  readonly alsoIn: readonly string[];
  /** Minutes east of UTC at `now`, from `Intl`. */
  readonly offset: number;
}

/**
 * Searches cities, towns, countries, country codes, ids with their aliases, and abbreviations; case and
 * diacritics do not matter. Better matches first, larger zones first among equals.
 *
 * @param query Empty: the largest zones.
 * @param now Epoch milliseconds, for the offsets.
 */
export function searchZones(query: string, now: number, limit = 8): ZoneHit[] {
  const folded = foldText(query);
  const exact = folded !== '' ? aliasHit(query.trim(), now) : null;
  const towns = bestTowns(folded);
  const hits = zoneEntries()
    .map((entry) => ({ entry, ...better(matchOf(entry, folded), towns.get(entry)) }))
    .filter(({ score }) => score < NONE)
    .sort((a, b) => a.score - b.score || a.entry.rank - b.entry.rank)
    .filter(({ entry }) => !exact || !entry.raw.group.includes(exact.id))
    .slice(0, exact ? limit - 1 : limit)
    .map(({ entry, city }) => hitOf(entry, now, city));
  return exact ? [exact, ...hits] : hits;
}

/** A line for an id on file, to show it; null for an id that this browser does not know. */
export function zoneHit(id: string, now: number): ZoneHit | null {
  const entry = zoneEntries().find(
    (candidate) => candidate.id === id || candidate.raw.group.includes(id),
  );
  const place = zoneCity(id);
  if (!entry)
    return isKnownZone(id)
      ? { id, city: place, country: '', alsoIn: [], offset: offsetNow(id, now) }
      : null;
  const own = entry.cities.find((city) => city.folded === foldText(place))?.name;
  return { ...hitOf(entry, now, own), id };
}

/** An id typed in full is kept as typed, aliases included ("Asia/Calcutta"). */
function aliasHit(typed: string, now: number): ZoneHit | null {
  if (!typed.includes('/') || !isKnownZone(typed)) return null;
  return zoneHit(properCase(typed), now);
}

const NONE = 99;
/** Fewer letters begin the names of thousands. */
const LEAST_OF_TOWN = 3;

interface Match {
  readonly score: number;
  readonly city?: string;
}

function matchOf(entry: ZoneEntry, query: string): Match {
  if (query === '') return { score: 0 };
  const city = bestCity(entry, query);
  const exactly = (names: readonly string[]) => names.includes(query);
  const rest = [
    exactly(entry.country) ? 1 : NONE,
    entry.countryCode === query ? 1.5 : NONE,
    exactly(entry.abbreviations) ? 2 : NONE,
    exactly(entry.ids) ? 2 : NONE,
    entry.country.some((name) => name.startsWith(query)) ? 3 : NONE,
    startsWord(entry.title, query) ? 5 : NONE,
    entry.country.some((name) => startsWord(name, query)) ? 6 : NONE,
    entry.ids.some((id) => startsWord(id, query)) ? 7 : NONE,
    query.includes(' ') && allWords(entry, query) ? 8 : NONE,
  ];
  const other = Math.min(...rest);
  return city.score <= other ? city : { score: other };
}

/** Exact (a zone's first cities before its others), then a beginning, then the beginning of a word. */
function bestCity(entry: ZoneEntry, query: string): Match {
  let best: Match = { score: NONE };
  entry.cities.forEach(({ name, folded }, index) => {
    const score = folded === query ? index / 1000 : cityScore(folded, query);
    if (score < best.score) best = { score, city: name };
  });
  return best;
}

const better = (one: Match, other: Match = { score: NONE }) =>
  other.score < one.score ? other : one;

/** Of each zone the first town that fits, which is the largest; small ones behind the cities that fit. */
function bestTowns(query: string): ReadonlyMap<ZoneEntry, Match> {
  const best = new Map<ZoneEntry, Match>();
  if (query.length < LEAST_OF_TOWN) return best;
  const offer = (entry: ZoneEntry, match: Match) =>
    best.set(entry, better(best.get(entry) ?? match, match));
  for (const { entry, name } of townsOfRegion(query)) offer(entry, { score: 4, city: name });
  for (const [folded, towns] of townsByName()) {
    const score = folded === query ? 0 : cityScore(folded, query);
    if (score >= NONE) continue;
    for (const { entry, name, isSmall } of towns) {
      offer(entry, { score: isSmall ? score + 0.5 : score, city: name });
    }
  }
  return best;
}

/** "heidelberg ger", "springfield illinois". */
function townsOfRegion(query: string): readonly Town[] {
  const words = query.split(' ');
  return words.slice(1).flatMap((_, index) => {
    const region = words.slice(index + 1).join(' ');
    return townsNamed(words.slice(0, index + 1).join(' ')).filter(({ entry }) =>
      regionsOf(entry).some((name) => name.startsWith(region)),
    );
  });
}

const regionsOf = (entry: ZoneEntry) => [
  ...entry.country,
  entry.countryCode,
  ...entry.stateNames,
  ...entry.stateCodes,
];

function cityScore(city: string, query: string): number {
  if (city.startsWith(query)) return 3;
  return startsWord(city, query) ? 5 : NONE;
}

const startsWord = (text: string, query: string) =>
  text.startsWith(query) || text.includes(` ${query}`);

/** "berlin germany", "portland us": each word begins one of the entry's words. */
function allWords(entry: ZoneEntry, query: string): boolean {
  const names = [...entry.cities.map((city) => city.folded), ...entry.ids, ...regionsOf(entry)];
  return query.split(' ').every((word) => names.some((name) => startsWord(name, word)));
}

/** None where the browser's offset is neither of the two that tzdb names. */
function abbreviationAt(raw: ZoneEntry['raw'], offset: number): string | undefined {
  if (offset === raw.rawOffsetInMinutes) return raw.abbreviation;
  return offset === raw.rawOffsetInMinutes + 60 ? raw.dstAbbreviation : undefined;
}

function hitOf(entry: ZoneEntry, now: number, matched?: string): ZoneHit {
  const { raw, id } = entry;
  const offset = offsetNow(id, now);
  const city = matched ?? raw.mainCities[0] ?? id;
  const short = abbreviationAt(raw, offset);
  return {
    id,
    city,
    country: raw.countryName,
    ...(short !== undefined && /^[A-Za-z]+$/.test(short) ? { abbreviation: short } : {}),
    alsoIn: raw.mainCities.filter((name) => foldText(name) !== foldText(city)).slice(0, 3),
    offset,
  };
}
