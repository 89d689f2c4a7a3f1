import type { ZoneChoice } from '../../components/roster/zone-choice';

// The lists of cities are large, so they come when somebody first asks.
const zones = () => import('../../utils/zones');

export async function searchZones(query: string): Promise<readonly ZoneChoice[]> {
  return (await zones()).searchZones(query, Date.now(), 8);
}
