import { MARK_TAG } from '../../components/mark/mark';
import type { Spot } from '../surfaces/types';

/** Whether the wrapper still stands where the spot wants it; other nodes may have come between. */
export function isInPlace(wrapper: Element, { reference, how }: Spot['insert']): boolean {
  if (how === 'append') return isLast(wrapper, reference);
  if (how === 'after' && reference.nextSibling === wrapper) return true;
  if (!wrapper.parentElement || wrapper.parentElement !== reference.parentElement) return false;
  const position = reference.compareDocumentPosition(wrapper);
  const wanted =
    how === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return (position & wanted) !== 0;
}

/** Whether nothing of the host's stands behind the wrapper, which has no room of its own there. */
function isLast(wrapper: Element, parent: Element): boolean {
  if (wrapper.parentElement !== parent) return false;
  for (let next = wrapper.nextSibling; next; next = next.nextSibling) {
    if (!isMark(next) && next.textContent?.trim()) return false;
  }
  return true;
}

/** Puts the wrapper there. */
export function insertAt(wrapper: Element, { reference, how }: Spot['insert']): void {
  if (how === 'append') reference.append(wrapper);
  else if (how === 'after') reference.after(wrapper);
  else reference.before(wrapper);
}

/** The element whose letters the mark stands among. */
export function surroundings({ reference, how }: Spot['insert']): Element {
  return how === 'append' ? reference : (reference.parentElement ?? reference);
}

/** The time stamp that a mark stands beside. */
export function stampBeside({ reference, how }: Spot['insert']): Element | null {
  if (how !== 'append') return reference;
  const children = [...reference.children].filter((child) => !isMark(child));
  return children.at(-1) ?? null;
}

/** Whether a node is a mark of ours. */
export function isMark(node: Node | null): boolean {
  return node instanceof Element && node.localName === MARK_TAG;
}
