import { rawTimeZones } from '@vvo/tzdb';

import { listedZones } from '../domain/zone-id';

let names: ReadonlyMap<string, string> | undefined;

function namesByFold(): ReadonlyMap<string, string> {
  names ??= new Map(
    [...rawTimeZones.flatMap((zone) => zone.group), ...listedZones()].map((id) => [
      id.toLowerCase(),
      id,
    ]),
  );
  return names;
}

/** "asia/calcutta" as it is written, "Asia/Calcutta"; an alias stays the alias that it is. */
export function properCase(id: string): string {
  return namesByFold().get(id.toLowerCase()) ?? id;
}

/** Every id and alias known to tzdb or the browser. */
export function allZoneNames(): readonly string[] {
  return [...namesByFold().values()];
}
