/** From a piece of a pasted line to a zone, to a question, or to nothing. */
import { placesIn } from '../domain/places-in';
import {
  foldText,
  isKnownZone,
  nearestZones,
  offsetOfText,
  oneOrAsk,
  type ZoneAnswer,
  zonesInCommon,
  zonesOf,
} from '../domain/zone-id';
import { sensesOf, zoneEntries, type ZoneEntry } from './catalogue';
import { allZoneNames, properCase } from './names';
import { townsNamed } from './towns';

/**
 * "Berlin", "Germany" and "asia/calcutta" are zones. Offsets ("GMT+2"), abbreviations that several
 * zones share ("CET"), codes of countries and states ("DE", "CA") and names of several places are
 * asked about, with every zone that fits, large ones first. An offset alone is never taken for a zone.
 */
export function zoneOfText(text: string): ZoneAnswer {
  const typed = text.trim();
  const offset = offsetOfText(fixedOffset(typed));
  if (offset !== null) return ask(entriesAt(offset));
  if (typed.includes('/') && isKnownZone(typed)) return { kind: 'zone', id: properCase(typed) };
  const folded = foldText(typed);
  if (folded === '') return { kind: 'unknown', nearest: [] };
  return (
    byName(folded) ??
    byAbbreviation(folded) ??
    byCode(folded) ??
    byTitle(folded) ??
    byTown(folded) ??
    byBareId(typed) ?? { kind: 'unknown', nearest: nearest(typed) }
  );
}

/**
 * The zone of a place that several words name together: "Albany, NY", "Portland, Oregon, USA". What is
 * not known says nothing; words that contradict each other are asked about.
 *
 * @param city With whatever stands behind commas.
 * @param state Where it has a column of its own: a code there is none of a country.
 */
export function zoneOfPlace(city: string, state: string): ZoneAnswer {
  const words = city.split(',').filter((word) => word.trim() !== '');
  const answers = [...words.flatMap(zonesOfWord), ...(state === '' ? [] : [zoneOfState(state)])];
  const known = answers.filter(({ kind }) => kind !== 'unknown');
  const [only = answers[0] ?? { kind: 'unknown', nearest: [] }, ...others] = known;
  if (others.length === 0) return only;
  return oneOrAsk(zonesInCommon(known)) ?? oneOrAsk([...new Set(known.flatMap(zonesOf))]) ?? only;
}

/** A name as it stands, or else what it is made of: "Remote - Germany". */
function zonesOfWord(word: string): readonly ZoneAnswer[] {
  const said = zoneOfText(word);
  if (said.kind !== 'unknown') return [said];
  const places = placesIn(word).filter((one) => one !== word.trim());
  return [said, ...places.map(zoneOfText)];
}

/** Of countries with one zone the codes of states are not known, and need not be. */
function zoneOfState(state: string): ZoneAnswer {
  const folded = foldText(state);
  const known = oneOrAskOf(
    zoneEntries().filter(
      ({ stateCodes, stateNames }) => stateCodes.includes(folded) || stateNames.includes(folded),
    ),
  );
  const isCode = folded.length <= 3;
  if (known) return { ...known, isRegion: true };
  return isCode ? { kind: 'unknown', nearest: [] } : zoneOfText(state);
}

/** "Etc/GMT+2" is 2 hours behind UTC; "UTC" and "GMT" alone are offsets as well. */
function fixedOffset(text: string): string {
  if (/^(Etc\/)?(UTC|GMT|Z|Zulu|UCT)0?$/i.test(text)) return '+0';
  const match = /^Etc\/GMT([+-])(\d{1,2})$/i.exec(text);
  return match ? `${match[1] === '+' ? '-' : '+'}${match[2]}` : text;
}

function ask(entries: readonly ZoneEntry[]) {
  return { kind: 'ask' as const, candidates: entries.map((entry) => entry.id) };
}

/** Zones that have the offset in one half of the year at least. */
function entriesAt(offset: number): ZoneEntry[] {
  return zoneEntries().filter(
    ({ raw }) =>
      raw.rawOffsetInMinutes === offset ||
      (raw.dstAbbreviation !== undefined && raw.rawOffsetInMinutes + 60 === offset),
  );
}

const oneOrAskOf = (entries: readonly ZoneEntry[]) => oneOrAsk(entries.map(({ id }) => id));

/**
 * Cities before countries; a state may bear the name of either ("Georgia", "Victoria"), and a place that
 * many know that of a city ("Norfolk").
 */
function byName(folded: string): ZoneAnswer | null {
  const cities = zoneEntries().filter((entry) =>
    entry.cities.some((city) => city.folded === folded),
  );
  const countries = zoneEntries().filter(({ country }) => country.includes(folded));
  const states = zoneEntries().filter(({ stateNames }) => stateNames.includes(folded));
  const towns = townsNamed(folded);
  const large = towns.filter(({ isSmall }) => !isSmall).map(({ entry }) => entry);
  const isCity = cities.length > 0;
  // Of a country that is called like its city no town is meant.
  const isAlone = countries.length > 0;
  const places = isCity ? [...(isAlone ? [] : large), ...cities] : countries;
  const answer = oneOrAskOf([...new Set([...places, ...states])]);
  if (!answer) return null;
  const also = towns.map(({ entry }) => entry.id).filter((id) => !zonesOf(answer).includes(id));
  return {
    ...answer,
    ...(isCity ? {} : { isRegion: true }),
    ...(also.length > 0 ? { also } : {}),
  };
}

/** Towns that have the name and nothing larger has. */
function byTown(folded: string): ZoneAnswer | null {
  const towns = townsNamed(folded);
  const large = towns.filter(({ isSmall }) => !isSmall);
  const answer = oneOrAskOf([...new Set([...large, ...towns].map(({ entry }) => entry))]);
  return answer && { ...answer, town: large.length > 0 ? 'large' : 'small' };
}

/** Unique where one zone keeps it and no other region of the world uses the letters. */
function byAbbreviation(folded: string): ZoneAnswer | null {
  const entries = zoneEntries().filter((entry) => entry.abbreviations.includes(folded));
  const codes = folded.length === 2 ? withCode(folded) : [];
  if (entries.length === 0) return null;
  const unique = entries.length === 1 && codes.length === 0 && sensesOf(folded) <= 1;
  return unique
    ? oneOrAskOf(entries)
    : ask([...entries, ...codes.filter((entry) => !entries.includes(entry))]);
}

/** Codes of two letters mean too many things to be taken without asking. */
function byCode(folded: string): ZoneAnswer | null {
  const entries = withCode(folded);
  return entries.length > 0 ? { ...ask(entries), isRegion: true } : null;
}

/** Countries before states. */
function withCode(folded: string): ZoneEntry[] {
  const country = zoneEntries().filter((entry) => entry.countryCode === folded);
  const state = zoneEntries().filter((entry) => entry.stateCodes.includes(folded));
  return [...new Set([...country, ...state])];
}

/** "Pacific Time", "Central European Time". */
function byTitle(folded: string): ZoneAnswer | null {
  return oneOrAskOf(zoneEntries().filter((entry) => entry.title === folded));
}

/** "PST8PDT", "GB-Eire": ids of their own that are no place's name. */
function byBareId(typed: string): ZoneAnswer | null {
  return isKnownZone(typed) ? { kind: 'zone', id: properCase(typed) } : null;
}

let knownIds: readonly string[] | undefined;

function nearest(text: string): string[] {
  knownIds ??= allZoneNames().filter((id) => id.includes('/') && isKnownZone(id));
  return nearestZones(text, 3, knownIds);
}
