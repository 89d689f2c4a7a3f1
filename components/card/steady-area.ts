import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the height of an area that takes turns, so that the card does not move under the pointer,
 * and moves the focus to what came in: the pressed button is gone, and keys would go to the page.
 */
export function useSteadyArea(area: RefObject<HTMLElement | null>, turn: unknown): void {
  useLayoutEffect(() => reserve(area.current));
  useLayoutEffect(() => {
    if (!isDrawnAgain(area.current)) return;
    area.current
      ?.querySelector<HTMLElement>('button, select, textarea')
      ?.focus({ preventScroll: true });
  }, [area, turn]);
}

/** What comes later in this place is never less tall. */
function reserve(element: HTMLElement | null): void {
  if (!element || element.offsetHeight === 0) return;
  element.style.minHeight = `${element.offsetHeight}px`;
}

const known = new WeakSet<HTMLElement>();

/** The first drawing leaves the focus where it is. */
function isDrawnAgain(element: HTMLElement | null): boolean {
  if (!element) return false;
  const again = known.has(element);
  known.add(element);
  return again;
}
