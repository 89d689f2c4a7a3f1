import { createMark, type Mark, updateMark } from '../../components/mark/mark';
import type { Snapshot } from '../domain/snapshot-types';
import type { Spot, Surface } from '../surfaces/types';
import type { Known } from './choose';
import { createLooks, type createPatterns, type Look } from './look';
import { insertAt, isInPlace, surroundings } from './place-mark';
import type { Page } from './resolver';
import type { Wear } from './wear';

/** A mark in the page, with whom it speaks of and where. */
export interface DrawnMark {
  readonly mark: Mark;
  /** Taken out. */
  gone: boolean;
  spot: Spot;
  snapshot: Snapshot;
}

interface Drawn {
  /** How many marks stand. */
  readonly standing: number;
  /** How many spots were left alone. */
  readonly leftAlone: number;
  /** Marks whose room is to be measured. */
  readonly fresh: readonly Mark[];
}

interface Tools {
  readonly surface: Surface;
  /** The attribute by which the sheet knows marks. */
  readonly token: string;
  readonly patterns: ReturnType<typeof createPatterns>;
  readonly wear: Wear;
}

/**
 * Brings the marks of one root in line with what is wanted there. There can be hundreds, so each is
 * done with the fewest steps.
 *
 * @param marks Of the root, by the anchors of their spots; changed in place.
 * @param all Measures marks that did not change too.
 * @param now Epoch milliseconds.
 */
export function drawMarks(
  { surface, token, patterns, wear }: Tools,
  marks: Map<Element, DrawnMark>,
  wanted: readonly Known[],
  { page, now, all }: { readonly page: Page; readonly now: number; readonly all: boolean },
): Drawn {
  if (marks.size > 0) removeMissing(marks, new Set(wanted.map(anchorOf)), wear, now);
  // All reading of styles before the first write, so that the page is laid out once.
  const lookAt = createLooks(surface);
  const looks = wanted.map((one) => lookAt(one.spot));
  const patternOf = patterns(page, now);
  const fresh: Mark[] = [];
  let standing = 0;
  let leftAlone = 0;
  for (let at = 0; at < wanted.length; at += 1) {
    const { spot, snapshot } = wanted[at] as Known;
    const before = marks.get(spot.anchor);
    const inPlace = before !== undefined && isInPlace(before.mark.wrapper, spot.insert);
    if (before && !inPlace) wear.thrownOut(surroundings(spot.insert), snapshot.id, now);
    const pattern = patternOf(snapshot, spot.form, looks[at] as Look);
    const isWorn = !inPlace && wear.isWornOut(spot.insert, snapshot.id, now);
    if (isWorn) leftAlone += 1;
    if (!pattern || isWorn) {
      before?.mark.wrapper.remove();
      continue;
    }
    standing += 1;
    const mark = before?.mark ?? createMark(token, pattern, stanceOf(spot));
    if (!inPlace) insertAt(mark.wrapper, spot.insert);
    const changed = before !== undefined && updateMark(mark, pattern);
    if ((changed || all || !inPlace) && isCut(spot)) fresh.push(mark);
    if (before) {
      before.spot = spot;
      before.snapshot = snapshot;
    } else {
      marks.set(spot.anchor, { mark, gone: false, spot, snapshot });
    }
  }
  return { standing, leftAlone, fresh };
}

const anchorOf = ({ spot }: Known) => spot.anchor;

/** What is appended to a line of the host's must not make a second line of it. */
function stanceOf({ form, insert }: Spot) {
  return form !== 'dense' && insert.how === 'append' ? 'line' : 'on';
}

/** Whether a mark can cost the host's own words their room, or lose its own. */
function isCut(spot: Spot): boolean {
  return spot.form === 'dense' || stanceOf(spot) === 'line';
}

/** Takes out the marks of spots that are no more. */
export function removeMissing(
  marks: Map<Element, DrawnMark>,
  kept: ReadonlySet<Element>,
  wear: Wear,
  now: number,
): void {
  for (const [anchor, entry] of marks) {
    if (kept.has(anchor)) continue;
    const { mark, spot, snapshot } = entry;
    const place = surroundings(spot.insert);
    // The host took it out and kept the place, perhaps to write the name anew.
    if (!mark.wrapper.isConnected && place.isConnected) wear.thrownOut(place, snapshot.id, now);
    mark.wrapper.remove();
    entry.gone = true;
    marks.delete(anchor);
  }
}
