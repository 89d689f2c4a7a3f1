/** What tzdb says of an id alone. Nothing is made ready for searching, which costs a tenth of a second. */
import { type RawTimeZone, rawTimeZones } from '@vvo/tzdb';

import { zoneCity } from '../domain/zone-id';

let zones: ReadonlyMap<string, RawTimeZone> | undefined;

function zoneOf(id: string): RawTimeZone | undefined {
  zones ??= new Map([
    ...rawTimeZones.flatMap((zone) => zone.group.map((alias) => [alias, zone] as const)),
    ...rawTimeZones.map((zone) => [zone.name, zone] as const),
  ]);
  return zones.get(id);
}

/** The country of a zone, two letters; aliases in their own spelling included. */
export function countryOfZone(id: string): string | undefined {
  return zoneOf(id)?.countryCode;
}

/** "Kolkata, India"; the last part of an id that tzdb does not know. */
export function placeOfZone(id: string): string {
  const country = zoneOf(id)?.countryName;
  return country === undefined ? zoneCity(id) : `${zoneCity(id)}, ${country}`;
}
