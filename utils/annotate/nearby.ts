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
  const height = innerHeight;
  const known = new Map<Element, number>();
  /** -1 far above, 0 near, 1 far below. */
  const sideOf = (one: Known | undefined) => {
    if (!one) return 0;
    const part = one.spot.part ?? one.spot.anchor;
    const before = known.get(part);
    if (before !== undefined) return before;
    const { top, bottom } = part.getBoundingClientRect();
    const side = bottom < -height ? -1 : Number(top > 2 * height);
    known.set(part, side);
    return side;
  };
  const isNear = (one: Known, at: number) => {
    if (one.spot.where !== 'list') return sideOf(one) === 0;
    const begin = at - (at % STEP);
    return Math.abs(sideOf(all[begin]) + sideOf(all[begin + STEP] ?? all.at(-1))) < 2;
  };
  return all.filter((one, at) => isNear(one, at) || keep(one));
}
