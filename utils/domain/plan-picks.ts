/** Fairness: who sat outside their hours in the slots that were chosen before. */
import { ONCE } from './plan';
import type { PastPick, PickOutside, Slot } from './plan-types';
import type { Timestamp } from './person';

/** So many picks with the same people are looked at. */
const LOOKED_AT = 4;

/**
 * The last picks that concern a company: two of it at least were to be there. The latest first.
 *
 * @param ids Everybody who is to be there now, mine among them.
 */
export function picksOf(picks: readonly PastPick[], ids: readonly string[]): PastPick[] {
  const now = new Set(ids);
  return picks
    .filter((pick) => !pick.deleted && pick.people.filter((id) => now.has(id)).length > 1)
    .toSorted((a, b) => b.start - a.start)
    .slice(0, LOOKED_AT);
}

/** How much time outside counts for each: half again as much for each pick in which they had some. */
export function weightsOf(
  picks: readonly PastPick[],
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const last = picksOf(picks, ids);
  const had = (id: string) =>
    last.filter(({ outside }) => outside.some(({ person }) => person === id)).length;
  return new Map(ids.map((id) => [id, ONCE + had(id)]));
}

/** Those of a company who sat outside in its last pick; nobody where none did, or there was none. */
export function lastOutside(
  picks: readonly PastPick[],
  ids: readonly string[],
): readonly PickOutside[] {
  const [last] = picksOf(picks, ids);
  return last?.outside.filter(({ person }) => ids.includes(person)) ?? [];
}

/** Who sits outside in a slot, to be kept with it. */
export function outsideOf({ people }: Pick<Slot, 'people'>): PickOutside[] {
  return people.flatMap(({ id, fit }) =>
    fit === 'inside' || fit === 'unknown' ? [] : [{ person: id, fit }],
  );
}

/** What is left of a pick that was taken back: nothing of what it said. */
export function pickMarker({ id }: PastPick, now: Timestamp): PastPick {
  return { id, updated: now, deleted: now, start: 0, length: 0, people: [], outside: [] };
}
