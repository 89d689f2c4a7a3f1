/**
 * How far a slot lies from working time, for every start at once. For one stretch of working time that
 * is a tub: falling towards it, flat where the slot lies in it, rising after it, always by as much as the
 * start moves. Of several stretches the nearest counts: the lowest of their tubs.
 */
import type { Stretch } from './availability-types';

/** The distance to one stretch, for slots of one length. All in whole milliseconds. */
export interface Tub {
  /** Between these starts it is flat. */
  readonly left: number;
  readonly right: number;
  /** How much longer than the stretch the slot is. */
  readonly base: number;
}

/** A tub, and from which start on it is the lowest. */
export interface Reach {
  readonly tub: Tub;
  readonly from: number;
}

export function tubOf({ from, to }: Stretch, length: number): Tub {
  return {
    left: Math.min(from, to - length),
    right: Math.max(from, to - length),
    base: Math.max(0, length - (to - from)),
  };
}

export function depthAt({ left, right, base }: Tub, start: number): number {
  return base + Math.max(0, left - start) + Math.max(0, start - right);
}

/**
 * Which stretch is the nearest from where on; of two as near, the later one.
 *
 * @param stretches In order and joined.
 */
export function nearest(stretches: readonly Stretch[], length: number): Reach[] {
  const lowest: Reach[] = [];
  for (const stretch of stretches) place(tubOf(stretch, length), lowest);
  return lowest;
}

function place(tub: Tub, lowest: Reach[]): void {
  for (let top = lowest.at(-1); top; top = lowest.at(-1)) {
    const from = handover(top.tub, tub);
    if (from > top.from) {
      if (from < Infinity) lowest.push({ tub, from });
      return;
    }
    lowest.pop();
  }
  lowest.push({ tub, from: -Infinity });
}

/**
 * The first start from which on the later stretch is as near as the earlier one. The difference of
 * the two only grows, since both edges of the later tub lie further on.
 */
function handover(earlier: Tub, later: Tub): number {
  const gap = (start: number) => depthAt(earlier, start) - depthAt(later, start);
  const knots = [earlier.left, later.left, earlier.right, later.right].sort((a, b) => a - b);
  let [from = 0] = knots;
  if (gap(from) >= 0) return -Infinity;
  for (const to of knots) {
    if (gap(to) >= 0) {
      const slope = (gap(to) - gap(from)) / (to - from);
      return from + Math.ceil(-gap(from) / slope);
    }
    from = to;
  }
  return Infinity;
}
