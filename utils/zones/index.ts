/** Zones by name. Loads tzdb (some 90 kB): for the options page, on demand. */
export { isKnownZone, nearestZones, type ZoneAnswer } from '../domain/zone-id';
export { searchZones, type ZoneHit, zoneHit } from './search';
export { zoneOfText } from './zone-of-text';
