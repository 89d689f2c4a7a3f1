import type { Seen, Spot, Surface } from '../types';
import { namedIn } from './people';
import { selfOf } from './self';
import { currentTarget, find, targetAt } from './target';
import { rootsOf, threadsIn, threadSpots } from './threads';

function spots(root: Element): Spot[] {
  const self = selfOf(root.ownerDocument);
  return threadsIn(root).flatMap((thread) => threadSpots(thread, self));
}

function seen(document: Document): Seen {
  const threads = rootsOf(document).flatMap(threadsIn);
  const named = threads.filter((thread) => namedIn(thread).length > 0);
  return {
    view: threads.length > 0 ? 'document' : 'none',
    rows: threads.length,
    people: named.length,
  };
}

/** Comments of Docs, Sheets and Slides (2020 to 2026-03 markup). The canvas has no text to read. */
export const googleDocsSurface: Surface = {
  id: 'google-docs',
  roots: rootsOf,
  attributes: ['data-name', 'data-hovercard-id'],
  rootPoll: 1000,
  spots,
  self: selfOf,
  targetAt,
  currentTarget,
  find,
  // A document opens by its whole address; inside one, only a click on the comment leads there.
  innerLink: () => null,
  seen,
};
