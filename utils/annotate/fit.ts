import { hideMark, type Mark, showMark } from '../../components/mark/mark';

/** A name stands in its cell, or a few inline elements deep in it. */
const DEPTH = 5;

/**
 * Hides the marks whose column is too narrow for what stood there and the mark: the host would cut
 * its own words short for it. All is measured after all was written, so the page is laid out once.
 */
export function hideClipped(marks: readonly Mark[]): void {
  for (const mark of marks) showMark(mark);
  for (const mark of marks.filter(isClipped)) hideMark(mark);
}

/** The same for marks on a line that may break: on a line of its own a mark makes its card taller. */
export function hideWrapped(marks: readonly Mark[]): void {
  for (const mark of marks) showMark(mark);
  for (const mark of marks.filter((one) => isWrapped(one) || isClipped(one))) hideMark(mark);
}

function isClipped({ wrapper }: Mark): boolean {
  let box = wrapper.parentElement;
  // Inline elements have no width of their own.
  for (let depth = 0; box && box.clientWidth === 0 && depth < DEPTH; depth += 1) {
    box = box.parentElement;
  }
  return box !== null && box.scrollWidth > box.clientWidth && box.clientWidth > 0;
}

/** Two lines are at least this many times as high as their letters, and one is lower. */
const TWO_LINES = 1.9;

/** Below the last words before it; the wrapper itself has no height. */
function isWrapped({ wrapper, size }: Mark): boolean {
  // The height of the line says it at a third of the price, where it stands in a box of its own.
  const line = wrapper.parentElement?.clientHeight ?? 0;
  if (size > 0 && line > 0 && line < TWO_LINES * size) return false;
  const { top } = wrapper.getBoundingClientRect();
  for (let before = wrapper.previousSibling; before; before = before.previousSibling) {
    const { bottom, height } = rectOf(before);
    if (height > 0) return top > bottom;
  }
  return false;
}

/** One for all: the browser keeps every range up to date with every change of the page. */
let ruler: Range | undefined;

function rectOf(node: Node): DOMRect {
  if (node instanceof Element) return node.getBoundingClientRect();
  ruler ??= document.createRange();
  ruler.selectNode(node);
  const rect = ruler.getBoundingClientRect();
  // Holds no node of the page.
  ruler.setStart(document, 0);
  ruler.collapse(true);
  return rect;
}
