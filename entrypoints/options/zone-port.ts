import type { PastedRow } from '../../components/roster/pasted-row';
import type { ZoneChoice } from '../../components/roster/zone-choice';
import type { Person } from '../../utils/domain/person';

// The lists of cities are large, so they come when somebody first asks.
const zones = () => import('../../utils/zones');
const exchange = () => import('../../utils/exchange');

export async function searchZones(query: string): Promise<readonly ZoneChoice[]> {
  return (await zones()).searchZones(query, Date.now(), 8);
}

/** @param others Who is on file, you included. */
export async function readTeam(
  text: string,
  others: readonly Person[],
): Promise<readonly PastedRow[]> {
  const [{ zoneOfText }, { pasteTeam }] = await Promise.all([zones(), exchange()]);
  return pasteTeam(text, others, {
    zoneOfText,
    newId: () => crypto.randomUUID(),
    now: Date.now(),
  });
}
