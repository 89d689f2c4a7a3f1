import type { LineView } from '../../components/line/view';
import { isRightToLeft } from '../../components/mark/mark';
import type { Composer } from '../surfaces/reader-types';

/** Between the line and the edge, CSS pixels. */
const GAP = 2;
/** A pixel is lost between boxes that lie on fractions of one. CSS pixels. */
const SLACK = 1;
/** What somebody may want to press, or writes in. */
const CONTROLS =
  'button, a, input, textarea, select, [role="button"], [role="textbox"], [contenteditable="true"]';

/**
 * Puts a line at the outer side of an edge. Where it would be cut off there, which some hosts do with
 * what leaves their boxes, at the opposite edge; else inside, where it lies on nothing that can be
 * pressed; else it is not shown. It moves with the page by itself; looked at again now and then, it
 * comes back where the page did not take it.
 */
export function placeLine(view: LineView, { of, side }: Composer['edge']): void {
  const edge = of.getBoundingClientRect();
  const { width, height } = view.rect();
  const [start, end] = isRightToLeft(of)
    ? [edge.right - width, edge.left]
    : [edge.left, edge.right - width];
  const at = (left: number, top: number) => new DOMRect(left, top, width, height);
  const outside = [edge.top - height - GAP, edge.bottom + GAP].map((top) => at(start, top));
  if (side === 'below') outside.reverse();
  const inside = [edge.top + GAP, edge.bottom - height - GAP].flatMap((top) => [
    at(end, top),
    at(start, top),
  ]);
  const isWhole = (one: DOMRect) => !isCutOff(view.wrapper, one);
  const place =
    outside.find(isWhole) ?? inside.find((one) => isWhole(one) && !hidesControl(of, one));
  view.wrapper.style.setProperty('visibility', place ? 'inherit' : 'hidden', 'important');
  if (place) view.moveTo(place.left, place.top);
}

/** Whether a box lies over something in a composer that can be pressed or written in. */
function hidesControl(composer: Element, { left, right, top, bottom }: DOMRect): boolean {
  const middle = (top + bottom) / 2;
  const points = [left + 1, (left + right) / 2, right - 1];
  return points.some((x) =>
    composer.ownerDocument
      .elementsFromPoint(x, middle)
      .some((one) => one !== composer && composer.contains(one) && one.closest(CONTROLS) !== null),
  );
}

/** Whether a box that a node draws lies, in its height, outside of the viewport or of what clips it. */
function isCutOff(node: Element, { top, bottom }: DOMRect): boolean {
  const window = node.ownerDocument.defaultView;
  if (!window) return false;
  if (top < -SLACK || bottom > window.innerHeight + SLACK) return true;
  for (let around = node.parentElement; around; around = around.parentElement) {
    if (window.getComputedStyle(around).overflowY === 'visible') continue;
    const box = around.getBoundingClientRect();
    if (top < box.top - SLACK || bottom > box.bottom + SLACK) return true;
  }
  return false;
}
