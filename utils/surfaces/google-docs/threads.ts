import type { PersonRef } from '../../domain/person';
import type { Spot } from '../types';
import { keyOf, within } from '../shared/dom';
import { namedIn, personKey } from './people';
import { POPUP, STREAMS, THREADS, TIME } from './selectors';
import { isOwn } from './self';

/** Streams of comments, and popups that stand outside them; empty before a comment was opened. */
export function rootsOf(document: Document): Element[] {
  const streams = [...document.querySelectorAll(STREAMS)];
  const popups = [...document.querySelectorAll(POPUP)].filter((one) => !one.closest(STREAMS));
  return [...streams.filter((one) => !one.parentElement?.closest(STREAMS)), ...popups];
}

/** Threads in a root, each once. A closed pane keeps its threads; they are marked all the same. */
export function threadsIn(root: ParentNode): Element[] {
  return within(root, THREADS).filter((one) => !one.parentElement?.closest(THREADS));
}

/** Marks of a thread. The same person's share a group, so that each has one mark in a thread. */
export function threadSpots(thread: Element, self: readonly PersonRef[]): Spot[] {
  return namedIn(thread)
    .filter((one) => !isOwn(one.ref, self))
    .map((one) => ({
      anchor: one.element,
      insert: { reference: one.slot, how: 'append' as const },
      form: one.slot.matches(TIME) ? ('stamp' as const) : ('full' as const),
      where: 'message' as const,
      ref: one.ref,
      group: `${keyOf(thread)}/${personKey(one.ref)}`,
      keep: 'first' as const,
    }));
}
