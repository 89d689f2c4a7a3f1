import type { PersonRef } from '../domain/person';
import type { Spot, Surface } from '../surfaces/types';
import { isSelf } from './choose';

/** One name in the page: in its comments, among those who have it open, or both. */
export interface Named {
  readonly ref: PersonRef;
  here: boolean;
  readonly spots: Spot[];
  /** Since when a question of mine to them waits, epoch milliseconds. */
  since?: number;
}

/** Everybody whom the page names in its roots and among those who have it open, each ref once. */
export function namedOn(document: Document, surface: Surface): Named[] {
  const self = surface.self(document);
  const named = new Map<string, Named>();
  const of = (ref: PersonRef) => {
    const key = JSON.stringify([ref.email, ref.slack, ref.google, ref.name]);
    const one: Named = named.get(key) ?? { ref, here: false, spots: [] };
    named.set(key, one);
    return one;
  };
  for (const spot of surface.roots(document).flatMap((root) => surface.spots(root))) {
    if (!isSelf(spot.ref, self)) of(spot.ref).spots.push(spot);
  }
  for (const ref of surface.peopleHere?.(document) ?? []) {
    if (!isSelf(ref, self)) of(ref).here = true;
  }
  for (const { ref, since } of surface.waiting?.(document) ?? []) {
    const one = of(ref);
    one.since = Math.min(since, one.since ?? since);
  }
  return [...named.values()];
}

/** The first of the spots that is in view somewhere: a closed pane keeps its comments. */
export function visibleSpot(spots: readonly Spot[]): Spot | undefined {
  return spots.find(({ anchor }) => anchor.checkVisibility?.() ?? true);
}
