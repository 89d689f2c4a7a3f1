/** Zones by the names of Windows, from CLDR's own table. */
import windowsZones from 'cldr-core/supplemental/windowsZones.json';

import { foldText, isKnownZone } from '../domain/zone-id';
import { zoneEntries } from './catalogue';

let table: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** By folded name, then by country; "001" is the zone that stands for all. */
function zonesByName(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  table ??= readTable();
  return table;
}

function readTable(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (const { mapZone } of windowsZones.supplemental.windowsZones.mapTimezones) {
    const { _other: other, _type: ids, _territory: territory } = mapZone;
    const name = foldText(other);
    const countries = names.get(name) ?? new Map<string, string>();
    countries.set(territory, ids.split(' ')[0] ?? '');
    names.set(name, countries);
  }
  return names;
}

/**
 * "W. Europe Standard Time" and its summer name; null for what is no name of Windows, and for
 * "UTC-11" and its like, which are offsets.
 *
 * @param country Two letters: names stand for several countries, each with a zone of its own.
 */
export function windowsZone(name: string, country?: string): string | null {
  const folded = foldText(name).replace(/ (?:daylight|summer) time$/, ' standard time');
  const zones = zonesByName().get(folded);
  const id = (country && zones?.get(country)) || zones?.get('001');
  return id === undefined || id.startsWith('Etc/') || !isKnownZone(id) ? null : id;
}

let codes: ReadonlyMap<string, string> | undefined;

/** Two letters of a country by its name or code; undefined for what is none with a zone. */
export function countryCode(text: string): string | undefined {
  codes ??= new Map(
    zoneEntries().flatMap((entry) => {
      const code = entry.countryCode.toUpperCase();
      return [...entry.country, entry.countryCode].map((name) => [name, code] as const);
    }),
  );
  return codes.get(foldText(text));
}
