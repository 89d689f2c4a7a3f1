import type { Spot } from '../types';
import { within } from '../shared/dom';
import { threadName } from './comments';
import { type Names, peopleIn } from './names';
import { namedIn, personKey } from './people';
import { ITEMS, POPUP_CLASS, STREAM_CLASS, STREAM_ID, STREAMS, THREADS, TIME } from './selectors';

/**
 * Streams of comments, and popups that stand outside them; empty before a comment was opened. Asked
 * twice a second: the browser keeps ids, and collections by class while the page rests.
 */
export function rootsOf(document: Document): Element[] {
  const classed = [...document.getElementsByClassName(STREAM_CLASS)];
  const streams = [...document.querySelectorAll(STREAM_ID), ...classed].filter((one) =>
    one.matches(STREAMS),
  );
  const outermost = streams.filter((one) => !one.parentElement?.closest(STREAMS));
  return [...new Set([...outermost, ...popupsBeside(document, outermost)])];
}

/**
 * Beside a stream only spreadsheets have popups; documents have hundreds of their class, all in streams,
 * and each search for it would go through the whole page. Else they are counted before they are looked at.
 */
function popupsBeside(document: Document, streams: readonly Element[]): Element[] {
  if (streams.length > 0 && !document.URL.includes('/spreadsheets/')) return [];
  const popups = document.getElementsByClassName(POPUP_CLASS);
  const countIn = (one: Element) => one.getElementsByClassName(POPUP_CLASS).length;
  if (popups.length === streams.reduce((sum, one) => sum + countIn(one), 0)) return [];
  return [...popups].filter((one) => !streams.some((stream) => stream.contains(one)));
}

/** Threads in a root, each once. A closed pane keeps its threads; they are marked all the same. */
export function threadsIn(root: ParentNode): Element[] {
  const all = within(root, THREADS);
  // The list comes in document order, so what stands in another stands behind it.
  let outer: Element | undefined;
  return all.filter((one) => {
    if (outer?.contains(one)) return false;
    outer = one;
    return true;
  });
}

/** What streams list by role, whatever it looks like; each says in its label what it is. */
export function itemsOf(document: Document): Element[] {
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll(ITEMS)]);
}

/**
 * Threads of a page, each once: margin and pane, or popup and pane, may show the same one, which is
 * known by who began it and how. Threads that look alike within one root are different ones.
 */
export function threadsOf(document: Document): Element[] {
  const known = new Set<string>();
  return rootsOf(document).flatMap((root) => {
    const threads = threadsIn(root).map((thread) => ({ thread, name: threadName(thread) }));
    const fresh = threads.filter(({ name }) => name === null || !known.has(name));
    for (const { name } of fresh) if (name !== null) known.add(name);
    return fresh.map(({ thread }) => thread);
  });
}

/** Marks of a thread: one for each person, where they are named first. */
export function threadSpots(thread: Element, names: Names, nodes?: readonly Element[]): Spot[] {
  const met = new Set<string>();
  const spots: Spot[] = [];
  for (const { own, element, slot, ref } of peopleIn(thread, names, namedIn(thread, nodes))) {
    const key = personKey(ref);
    if (own || met.has(key)) continue;
    met.add(key);
    spots.push({
      anchor: element,
      insert: { reference: slot, how: 'append' },
      form: slot.matches(TIME) ? 'stamp' : 'full',
      where: 'message',
      ref,
      alike: `${slot.className} ${thread.className}`,
    });
  }
  return spots;
}
