import type { PersonRef } from '../domain/person';
import { longest, type Waits } from '../domain/waits';
import type { CardReaders } from '../surfaces/reader-types';
import type { Spot, Surface } from '../surfaces/types';
import { isSelf } from './choose';

/** One name in the page: in its comments, among those who have it open, or both. */
export interface Named {
  readonly ref: PersonRef;
  here: boolean;
  readonly spots: Spot[];
  /** Since when a question of mine to them waits: the one that has waited longest. */
  waits?: Waits | undefined;
  /** Several accounts of the page bear the name, so that it tells nobody. */
  readonly isShared?: true;
}

/** Everybody whom the page names in its roots and among those who have it open, each ref once. */
export function namedOn(document: Document, surface: Surface, readers: CardReaders): Named[] {
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
  for (const ref of readers.peopleHere?.(document) ?? []) {
    if (!isSelf(ref, self)) of(ref).here = true;
  }
  for (const { ref, ...waits } of readers.waiting?.(document) ?? []) {
    const one = of(ref);
    one.waits = longest([...(one.waits ? [one.waits] : []), waits]);
  }
  const shared = (readers.sharedNames?.(document) ?? [])
    .map((name) => ({ name }))
    .filter((ref) => !isSelf(ref, self))
    .map((ref) => ({ ref, here: false, spots: [], isShared: true as const }));
  return [...named.values(), ...shared];
}

/** The first of the spots that is in view somewhere: a closed pane keeps its comments. */
export function visibleSpot(spots: readonly Spot[]): Spot | undefined {
  return spots.find(({ anchor }) => anchor.checkVisibility?.() ?? true);
}
