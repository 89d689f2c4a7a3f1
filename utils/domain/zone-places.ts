/** Zones by the place in their id or by country, out of what the browser knows by itself. */
import { foldText, isKnownZone, listedZones, zoneCity } from './zone-id';
import { zoneOffset } from './zoned';

/** One line of a list of zones. */
export interface ZonePlace {
  /** IANA id. */
  readonly id: string;
  readonly city: string;
  /** In the user's language; empty where the browser does not say. */
  readonly country: string;
  /** Minutes east of UTC now. */
  readonly offset: number;
}

interface Entry {
  readonly id: string;
  readonly city: string;
  readonly country: string;
  /** City, whole id and country, folded. */
  readonly words: readonly string[];
}

/** Regions have codes of two letters, and nobody lists them. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let known: { readonly locale: string; readonly entries: readonly Entry[] } | null = null;

/**
 * @param query Beginning of a word of city, id or country, with or without accents; empty finds the
 *   zones that are used.
 * @param used Zones of the roster: they come first.
 * @param now Epoch milliseconds, for the offsets.
 */
export function zonePlaces(
  query: string,
  used: ReadonlySet<string>,
  now: number,
  locale: string,
  limit = 5,
): readonly ZonePlace[] {
  const folded = foldText(query);
  const found = entriesIn(locale)
    .flatMap((entry) => {
      const rank = rankOf(entry, folded, used);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.entry.city.localeCompare(b.entry.city))
    .map(({ entry }) => entry);
  const listed = found.length > 0 ? found : unlisted(folded);
  return listed.slice(0, limit).map(({ id, city, country }) => {
    return { id, city, country, offset: zoneOffset(id, now) };
  });
}

/** A whole name before its beginning, the beginning before a later word; of equals a used one first. */
function rankOf({ id, words }: Entry, query: string, used: ReadonlySet<string>): number | null {
  if (query === '') return used.has(id) ? 0 : null;
  const fits = words.map((text) => {
    if (text === query) return 0;
    if (text.startsWith(query)) return 2;
    return text.includes(` ${query}`) ? 4 : Infinity;
  });
  const best = Math.min(...fits);
  return best === Infinity ? null : best - (used.has(id) ? 1 : 0);
}

function entriesIn(locale: string): readonly Entry[] {
  if (known?.locale !== locale) known = { locale, entries: makeEntries(locale) };
  return known.entries;
}

function makeEntries(locale: string): Entry[] {
  const countries = countriesIn(locale);
  return listedZones()
    .filter((id) => id.includes('/') && !id.startsWith('Etc/'))
    .map((id) => {
      const [city, country] = [zoneCity(id), countries.get(id) ?? ''];
      const words = [city, id, country].map(foldText).filter((text) => text !== '');
      return { id, city, country, words };
    });
}

function countriesIn(locale: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
  const countries = new Map<string, string>();
  for (const region of LETTERS.flatMap((one) => LETTERS.map((two) => one + two))) {
    const name = names.of(region);
    if (name === undefined) continue;
    for (const zone of zonesOf(region)) if (!countries.has(zone)) countries.set(zone, name);
  }
  return countries;
}

/** Newer browsers know them; where one does not, countries are not found. */
function zonesOf(region: string): readonly string[] {
  const place = new Intl.Locale('und', { region }) as Intl.Locale & {
    getTimeZones?: () => readonly string[] | undefined;
    readonly timeZones?: readonly string[];
  };
  return place.getTimeZones?.() ?? place.timeZones ?? [];
}

const AREAS = 'Africa America Asia Atlantic Australia Europe Indian Pacific'.split(' ');

/** Names that the browser takes and does not list: "Kolkata" where it lists Calcutta. */
function unlisted(query: string): Entry[] {
  const place = query.replaceAll(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
  const ids = AREAS.map((area) => `${area}/${place.replaceAll(' ', '_')}`);
  const found = place === '' ? [] : ids.filter(isKnownZone);
  return found.map((id) => ({ id, city: zoneCity(id), country: '', words: [query] }));
}
