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
  const [{ zoneHit, zoneOfText }, { pasteTeam }] = await Promise.all([zones(), exchange()]);
  const now = Date.now();
  const newId = () => crypto.randomUUID();
  const placeOf = (id: string) => {
    const hit = zoneHit(id, now);
    return [hit?.city ?? id, hit?.country ?? ''].filter((name) => name !== '').join(', ');
  };
  return pasteTeam(text, others, { zoneOfText, newId, now }).map((row) => {
    const ids = [...(row.person?.zone ? [row.person.zone] : []), ...(row.ask?.candidates ?? [])];
    return { ...row, places: new Map(ids.map((id) => [id, placeOf(id)])) };
  });
}
