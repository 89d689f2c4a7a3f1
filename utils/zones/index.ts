/** Zones by name. Loads tzdb and CLDR's names (some 180 kB): for the options page, on demand. */
export { isKnownZone, nearestZones, type ZoneAnswer } from '../domain/zone-id';
export { searchZones, type ZoneHit, zoneHit } from './search';
export { zoneOfPlace, zoneOfText } from './zone-of-text';
export { countryOfZone, placeOfZone } from './places';
export { countryCode, windowsZone } from './windows';
