import type { Seen, Spot, Surface } from '../types';
import { senderOf, spotsIn } from './people';
import { rootsOf } from './roots';
import { isTombstone, rowsIn, threadOf } from './rows';
import { selfOf } from './self';
import { currentTarget, find, targetAt } from './target';

function spots(root: Element): Spot[] {
  return spotsIn(root, selfOf(root.ownerDocument));
}

/** Rows of robots count as found: they name somebody, though nobody to mark. */
function seen(document: Document): Seen {
  const roots = rootsOf(document);
  const rows = roots.flatMap(rowsIn).filter((row) => !isTombstone(row));
  const threads = rows.filter((row) => threadOf(row) !== null);
  return {
    view: rows.length === 0 ? 'none' : threads.length === rows.length ? 'thread' : 'channel',
    rows: rows.length,
    people: rows.filter((row) => senderOf(row) !== null).length,
  };
}

/** The page's own theme class stands on html or body. 2026. */
function isDark(element: Element): boolean {
  return element.closest('.sk-client-theme--dark') !== null;
}

/** Slack in the browser: senders of messages in channels, direct messages and threads. */
export const slackSurface: Surface = {
  id: 'slack',
  roots: rootsOf,
  attributes: ['data-message-sender', 'data-msg-ts'],
  rootPoll: 1000,
  spots,
  self: selfOf,
  targetAt,
  currentTarget,
  find,
  // A link inside the page would load the whole client again.
  innerLink: () => null,
  seen,
  isDark,
};
