import type { Spot, Surface } from '../surfaces/types';

/**
 * Whether a spot of a root is on screen: half of its name's height lies in what the root is scrolled
 * in. Each is measured once; everything is on screen where nothing is scrolled.
 */
export function createOnScreen(surface: Surface, root: Element): (spot: Spot) => boolean {
  const known = new Map<Element, boolean>();
  let frame: DOMRect | null | undefined;
  return ({ anchor }) => {
    const before = known.get(anchor);
    if (before !== undefined) return before;
    frame ??= surface.scrollerOf?.(root)?.getBoundingClientRect() ?? null;
    const isShown = frame === null || isWithin(anchor.getBoundingClientRect(), frame);
    known.set(anchor, isShown);
    return isShown;
  };
}

function isWithin({ top, bottom }: DOMRect, frame: DOMRect): boolean {
  const middle = (top + bottom) / 2;
  return middle >= frame.top && middle <= frame.bottom;
}
