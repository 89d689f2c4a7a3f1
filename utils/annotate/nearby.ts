import type { Parts } from '../surfaces/types';

/** So few are all drawn: what is asked of them would cost as much. */
const FEW = 50;
/** Rows stand one below the other, so not each is measured; ten are less than a screen. */
const STEP = 10;

/**
 * Of the parts of a long list those that are on screen or at most one screen away, and those that have
 * a mark; undefined where they are few. Reading and drawing hundreds takes our time and, in their
 * layout, still more of the browser's, for rows that are mostly never scrolled to.
 *
 * @param marked Whatever in the list has a mark already.
 */
export function nearby(
  parts: Parts | undefined,
  marked: Iterable<Element>,
): readonly Element[] | undefined {
  if (!parts || parts.all.length <= FEW) return undefined;
  const { all, areRows } = parts;
  const kept = keepersOf(new Set(all), marked);
  const isNear = areRows ? createRowTest(all) : (at: number) => sideOf(all[at]) === 0;
  return all.filter((part, at) => isNear(at) || kept.has(part));
}

/** Which parts the marks stand in. */
function keepersOf(parts: ReadonlySet<Element>, marked: Iterable<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const anchor of marked) {
    let around: Element | null = anchor;
    while (around && !parts.has(around)) around = around.parentElement;
    if (around) kept.add(around);
  }
  return kept;
}

/** Whether a row lies between two of which neither is far away on the same side. */
function createRowTest(rows: readonly Element[]): (at: number) => boolean {
  const sides: number[] = [];
  const sideAt = (at: number) => (sides[at] ??= sideOf(rows[at]));
  return (at) => {
    const begin = at - (at % STEP);
    const end = Math.min(begin + STEP, rows.length - 1);
    return Math.abs(sideAt(begin) + sideAt(end)) < 2;
  };
}

/** -1 far above the screen, 0 near, 1 far below. */
function sideOf(element: Element | undefined): number {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom < -innerHeight ? -1 : Number(top > 2 * innerHeight);
}
