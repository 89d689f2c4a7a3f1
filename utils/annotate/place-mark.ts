import { MARK_TAG } from '../../components/mark/mark';
import type { Spot } from '../surfaces/types';

/** Whether the wrapper still stands where the spot wants it; other nodes may have come between. */
export function isInPlace(wrapper: Element, { reference, how }: Spot['insert']): boolean {
  if (how === 'append') return wrapper.parentElement === reference;
  if (!wrapper.parentElement || wrapper.parentElement !== reference.parentElement) return false;
  const position = reference.compareDocumentPosition(wrapper);
  const wanted =
    how === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return (position & wanted) !== 0;
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

/** How often a host may throw a mark away before we leave that spot alone. */
const REMOUNTS = 25;
/** Milliseconds in which they count. */
const WINDOW = 2000;

/** Insertions at one place of one person. */
interface Insertions {
  readonly person: string;
  times: readonly number[];
}

/** Counts insertions by place and person, so that host and extension never fight over a spot. */
export function createRemountCap() {
  const counts = new WeakMap<Element, Insertions[]>();
  return {
    /** Notes an insertion; false when the spot is to be left alone. */
    allows(place: Element, person: string, now: number): boolean {
      const all = counts.get(place);
      const known = all?.find((one) => one.person === person);
      if (!known) {
        const first = { person, times: [now] };
        if (all) all.push(first);
        else counts.set(place, [first]);
        return true;
      }
      if (known.times.length >= REMOUNTS) return false;
      known.times = [...known.times.filter((at) => now - at < WINDOW), now];
      return true;
    },
  };
}

/** Whether a node is a mark of ours. */
export function isMark(node: Node | null): boolean {
  return node instanceof Element && node.localName === MARK_TAG;
}
