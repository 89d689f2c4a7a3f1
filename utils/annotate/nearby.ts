import type { Known } from './choose';

/** So few are all drawn: what is asked of them would cost as much. */
const FEW = 100;
/** Rows of lists stand one below the other, so not each is measured; ten are less than a screen. */
const STEP = 10;

/**
 * Those of long lists that are on screen or at most one screen away, and those that `keep` names. The
 * layout of hundreds of marks takes the browser longer than all of ours, for rows that are mostly
 * never scrolled to.
 *
 * @param all In document order.
 */
export function nearby(all: readonly Known[], keep: (one: Known) => boolean): readonly Known[] {
  if (all.length <= FEW) return all;
  const sides: number[] = [];
  const sideAt = (at: number) => (sides[at] ??= sideOf((all[at] as Known).spot.anchor));
  const isNear = (one: Known, at: number) => {
    if (one.spot.where !== 'list') return sideAt(at) === 0;
    const begin = at - (at % STEP);
    const end = Math.min(begin + STEP, all.length - 1);
    return Math.abs(sideAt(begin) + sideAt(end)) < 2;
  };
  return all.filter((one, at) => isNear(one, at) || keep(one));
}

/**
 * The same of parts of a root, which stand in no order; undefined where they are few.
 *
 * @param marked Whatever in them has a mark already.
 */
export function nearbyParts(
  parts: readonly Element[] = [],
  marked: Iterable<Element>,
): readonly Element[] | undefined {
  if (parts.length <= FEW) return undefined;
  const all = new Set(parts);
  const kept = new Set<Element>();
  for (const anchor of marked) {
    let around: Element | null = anchor;
    while (around && !all.has(around)) around = around.parentElement;
    if (around) kept.add(around);
  }
  return parts.filter((part) => kept.has(part) || sideOf(part) === 0);
}

/** -1 far above the screen, 0 near, 1 far below. */
function sideOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < -innerHeight ? -1 : Number(top > 2 * innerHeight);
}
