import { hideMark, isRightToLeft, type Mark, markRect, showMark } from '../../components/mark/mark';

/** A name stands in its cell, or a few elements deep in it. */
const DEPTH = 5;

/**
 * Hides the marks that have no room. To be called when the page is laid out; all is measured before
 * the first is hidden.
 *
 * @param token The attribute by which the sheet knows marks.
 */
export function hideClipped(token: string, marks: readonly Mark[]): void {
  for (const mark of marks) showMark(token, mark);
  const line = marks.find(({ stance }) => stance === 'line');
  // All marks of a root stand among words of one direction.
  const isRtl = line !== undefined && isRightToLeft(line.wrapper);
  const isInTheWay = createLineTest(isRtl);
  const clipped = marks.filter((mark) =>
    mark.stance === 'line' ? isInTheWay(mark) : isClipped(mark),
  );
  for (const mark of clipped) hideMark(token, mark);
}

/**
 * Whether a column is too narrow for what stood there and the mark: the host would cut its own words
 * short for it.
 */
function isClipped({ wrapper }: Mark): boolean {
  let box = wrapper.parentElement;
  let width = box?.clientWidth ?? 0;
  // Inline elements have no width of their own.
  for (let depth = 0; box && width === 0 && depth < DEPTH; depth += 1) {
    box = box.parentElement;
    width = box?.clientWidth ?? 0;
  }
  return box !== null && width > 0 && box.scrollWidth > width;
}

/**
 * Whether a mark that takes no room of its own leaves the part of the page that it stands in, or lies
 * over something of the host's. Boxes that are as wide as their words are left for those around them;
 * at the end of a line only what follows can be in its way.
 */
function createLineTest(isRtl: boolean): (mark: Mark) => boolean {
  // How far up the box was in which the mark before lay whole: most of a list are built alike.
  let last = 0;
  return (mark) => {
    const face = markRect(mark, isRtl);
    // What is not shown is measured when it is.
    if (face.width === 0) return false;
    let box = mark.wrapper.parentElement;
    for (let depth = 0; box && depth < DEPTH; depth += 1) {
      if (depth >= last && isAcross(face, box.getBoundingClientRect())) {
        last = depth;
        return false;
      }
      for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
        if (overlap(next.getBoundingClientRect(), face)) return true;
      }
      box = box.parentElement;
    }
    last = 0;
    return true;
  };
}

function isAcross(face: DOMRect, { left, right }: DOMRect): boolean {
  return face.left >= left && face.right <= right;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
