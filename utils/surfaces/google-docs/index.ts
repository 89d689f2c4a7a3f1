import type { Seen, Spot, Surface } from '../types';
import { noteAddress } from './bound';
import { namesOn } from './names';
import { ownMessages, theirMessages } from './own';
import { namedIn, nodesOf } from './people';
import { ACTIVE, BODY, FIELD, HOVERCARD } from './selectors';
import { selfOf } from './self';
import { currentTarget, find, targetAt } from './target';
import { itemsOf, rootsOf, threadsIn, threadsOf, threadSpots } from './threads';
import { panelSlot } from './title-bar';

function roots(document: Document): Element[] {
  noteAddress(document);
  return rootsOf(document);
}

function spots(root: Element, parts?: readonly Element[]): Spot[] {
  noteAddress(root.ownerDocument);
  const names = namesOn(root.ownerDocument);
  if (parts) return parts.flatMap((thread) => threadSpots(thread, names));
  const threads = threadsIn(root);
  const nodes = nodesOf(root, threads);
  return threads.flatMap((thread) => threadSpots(thread, names, nodes.get(thread) ?? []));
}

function seen(document: Document): Seen {
  const threads = threadsOf(document);
  const named = threads.filter((thread) => namedIn(thread).length > 0);
  // Where no item of a list looks like a thread, the markup has changed, and not the document.
  const rows = threads.length || itemsOf(document).length;
  return { view: rows > 0 ? 'document' : 'none', rows, people: named.length };
}

/** Comments of Docs, Sheets and Slides (2020 to 2026-03 markup). The canvas has no text to read. */
export const googleDocsSurface: Surface = {
  id: 'google-docs',
  roots,
  attributes: ['data-name', HOVERCARD],
  rootPoll: 500,
  spots,
  parts: (root) => ({ all: threadsIn(root), areRows: false }),
  self: selfOf,
  targetAt,
  selected: (document) => [...document.querySelectorAll(ACTIVE)],
  currentTarget,
  find,
  // A document opens by its whole address; inside one, only a click on the comment leads there.
  innerLink: () => null,
  seen,
  ownMessages,
  theirMessages,
  panelSlot,
  writing: FIELD,
  bodies: BODY,
};
