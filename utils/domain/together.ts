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

/**
 * How many spans hold from each instant on, the first at `start`; in order, each with another count than
 * the one before. A span is [from, to).
 */
export function countSteps(
  spans: readonly Stretch[],
  start: number,
): (readonly [at: number, count: number])[] {
  const changes = new Map([[start, 0]]);
  const add = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const { from, to } of spans) {
    add(from, 1);
    add(to, -1);
  }
  let count = 0;
  return [...changes]
    .filter(([at, by]) => by !== 0 || at === start)
    .sort(([a], [b]) => a - b)
    .map(([at, by]) => [at, (count += by)] as const);
}

/** The stretches of [from, to) in which most are at work at once, and how many that is. */
export function mostTogether(people: readonly Snapshot[], from: number, to: number) {
  const spans = people.flatMap((one) => workingStretches(one, from, to));
  const steps = countSteps(spans, from);
  const count = Math.max(...steps.map(([, one]) => one));
  const stretches = steps.flatMap(([at, one], index) =>
    one === count ? [{ from: at, to: steps[index + 1]?.[0] ?? to }] : [],
  );
  return { count, stretches: count === 0 ? [] : stretches };
}
