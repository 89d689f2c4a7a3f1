/** When several people are at work at once, by interval arithmetic on their snapshots. */
import type { Stretch } from './availability-types';
import { intersect, MINUTE, workingStretches } from './snapshot-read';
import type { Snapshot } from './snapshot-types';

/** A shared stretch that is shorter is none for a message: nobody gets to it. Milliseconds. */
export const SHARED = 30 * MINUTE;

/**
 * The stretches inside [from, to) in which all of them are working, in order; instants are epoch
 * milliseconds. Only as far as every snapshot reaches. Nobody: none.
 */
export function together(people: readonly Snapshot[], from: number, to: number): Stretch[] {
  const lists = people.map((one) => workingStretches(one, from, Math.min(to, one.validUntil)));
  const [first = [], ...rest] = lists;
  return rest.reduce(intersect, first);
}
