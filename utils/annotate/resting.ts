import type { Surface } from '../surfaces/types';
import type { Named } from './doubt';
import { later, type Lifetime } from './lifetime';
import type { Resolver } from './resolver';

/** How often, and how long after each other, we look whether the answer came. Milliseconds. */
const TRIES = 10;
const PAUSE = 50;

/**
 * Names on which the pointer may rest for a card although no mark stands there.
 *
 * @param again Called with the element once a person who was asked for is known.
 */
export function createResting(
  life: Lifetime,
  surface: Surface,
  resolver: Resolver,
  again: (element: Element) => void,
): { at(element: Element): Named | undefined } {
  const known = new WeakMap<Element, Named>();
  const wait = (element: Element, tries: number) =>
    later(life, PAUSE, () => {
      if (at(element)) again(element);
      else if (tries > 1 && element.isConnected) wait(element, tries - 1);
    });
  const at = (element: Element): Named | undefined => {
    const found = surface.restAt?.(element);
    const snapshot = found && resolver.get(found.ref);
    if (!found || !snapshot) return undefined;
    const before = known.get(found.anchor);
    // The same while the pointer moves on it: the card is opened once.
    if (before?.snapshot === snapshot) return before;
    const named = { ...found, snapshot };
    known.set(found.anchor, named);
    return named;
  };
  return {
    at(element) {
      const found = at(element);
      const asked = surface.restAt?.(element);
      if (!found && asked && resolver.get(asked.ref) === undefined) wait(element, TRIES);
      return found;
    },
  };
}
