/**
 * Long lists of mails hold nearly all elements of the page, and nothing but their rows: a search for
 * anything else goes round them, which makes it some twenty times faster.
 */
import { within } from '../shared/dom';
import { ROW } from './selectors';

/** Of the document that is being read; forgotten before the page runs again. */
let known: readonly Element[] | null = null;

/** Parents of rows, in the whole page: one drawing asks for them several times. */
export function listsIn(document: Document): readonly Element[] {
  if (known?.[0]?.ownerDocument === document) return known;
  const bodies = [...document.getElementsByTagName('tbody')];
  const found = bodies.filter((one) => one.firstElementChild?.matches(ROW));
  known = found;
  queueMicrotask(() => (known = null));
  return found;
}

/** Going round shorter lists takes longer than searching them too. */
const LONG = 100;

/** All matches at and in `root` but not in a list of mails, in document order. */
export function besideLists(root: Element, selector: string): Element[] {
  const lists = listsIn(root.ownerDocument);
  const rows = lists.reduce((sum, one) => sum + one.childElementCount, 0);
  if (rows > LONG) return search(root, lists, selector);
  return within(root, selector).filter((one) => !lists.some((list) => list.contains(one)));
}

function search(part: Element, lists: readonly Element[], selector: string): Element[] {
  const inside = lists.filter((one) => part.contains(one));
  if (inside.length === 0) return within(part, selector);
  if (inside.includes(part)) return [];
  const children = [...part.children].flatMap((child) => search(child, inside, selector));
  return part.matches(selector) ? [part, ...children] : children;
}
