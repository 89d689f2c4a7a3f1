import type { PersonRef } from '../domain/person';
import type { Spot, Surface } from '../surfaces/types';

export interface Reading {
  /** Every spot of a root, in document order; parts that did not change are not read again. */
  spots(root: Element, self: readonly PersonRef[]): readonly Spot[];
  /** What an observer saw in a root: the parts concerned are read at the next drawing. */
  changed(root: Element, records: readonly MutationRecord[]): void;
  forget(root: Element): void;
}

/** More changes at once are a page that builds itself up. */
const MANY = 200;

/** What was read of each part of the page: a list that comes back into view is as it was. */
export function createReading(surface: Surface): Reading {
  const known = new Map<Element, Map<Element, readonly Spot[]>>();
  let own = '';

  const partsOf = (root: Element) => {
    const parts = known.get(root) ?? new Map<Element, readonly Spot[]>();
    for (const part of parts.keys()) if (!part.isConnected) parts.delete(part);
    known.set(root, parts);
    return parts;
  };

  return {
    spots(root, self) {
      if (!surface.parts) return surface.spots(root);
      const names = JSON.stringify(self);
      if (names !== own) known.clear();
      own = names;
      const parts = partsOf(root);
      return surface.parts(root).flatMap((part) => {
        const spots = parts.get(part) ?? surface.spots(part);
        parts.set(part, spots);
        return spots;
      });
    },
    changed(root, records) {
      const parts = known.get(root);
      if (!parts) return;
      if (records.length > MANY) parts.clear();
      for (const { type, target } of records) {
        for (const part of parts.keys()) {
          const itself = type === 'attributes' && part === target;
          if (!itself && part.contains(target)) parts.delete(part);
        }
      }
    },
    forget: (root) => void known.delete(root),
  };
}
