import { HOUR } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

/** Tuesday 24 November 2026, 13:05 UTC: the picture shows the same afternoon to everybody. */
export const SAMPLE_NOW = Date.UTC(2026, 10, 24, 13, 5);
const MIDNIGHT = Date.UTC(2026, 10, 24);

/** @param from Hours after midnight UTC at which the person starts. @param to And stops. */
function sample(id: string, offset: number, from: number, to: number): Snapshot {
  const edge = (hours: number) => MIDNIGHT + hours * HOUR;
  return {
    id,
    from: edge(-24),
    validUntil: edge(48),
    segments: [
      { from: edge(-24), offset, state: 'off', until: edge(from) },
      { from: edge(from), offset, state: 'working', until: edge(to) },
      { from: edge(to), offset, state: 'off', until: edge(from + 24) },
      { from: edge(from + 24), offset, state: 'working', until: edge(to + 24) },
      { from: edge(to + 24), offset, state: 'off', until: edge(from + 48) },
    ],
  };
}

export const SAMPLE_VIEWER = sample('me', 0, 9, 17.5);
export const SAMPLE_PEOPLE = [
  { name: 'Anna Weber', snapshot: sample('anna', 60, 8, 17), text: 'welcomeSampleAnna' },
  { name: 'Bo Nakamura', snapshot: sample('bo', 540, 0, 9), text: 'welcomeSampleBo' },
  { name: 'Ravi Iyer', snapshot: sample('ravi', 330, 3.5, 14), text: 'welcomeSampleRavi' },
] as const;
