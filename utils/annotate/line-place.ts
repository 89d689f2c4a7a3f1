import type { LineView } from '../../components/line/view';
import type { Composer } from '../surfaces/reader-types';

/** Between the line and the edge, CSS pixels. */
const GAP = 2;
/** A pixel is lost between boxes that lie on fractions of one. CSS pixels. */
const SLACK = 1;

/**
 * Puts a line at the outer side of an edge. Where it would be cut off there, which some hosts do with
 * what leaves their boxes, it lies on the inner side and at the end, where least is written. It moves
 * with the page by itself; looked at again now and then, it comes back where the page did not take it.
 */
export function placeLine(view: LineView, { of, side }: Composer['edge']): void {
  const edge = of.getBoundingClientRect();
  const isRtl = of.ownerDocument.defaultView?.getComputedStyle(of).direction === 'rtl';
  const { width, height } = view.rect();
  const [start, end] = [edge.left, edge.right - width];
  const above = edge.top - height - GAP;
  const below = edge.bottom + GAP;
  const outer = side === 'above' ? above : below;
  const inner = side === 'above' ? edge.top + GAP : edge.bottom - height - GAP;
  const isCut = isCutOff(view.wrapper, new DOMRect(start, outer, width, height));
  view.moveTo(isRtl === isCut ? start : end, isCut ? inner : outer);
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
