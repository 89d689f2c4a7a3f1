import type { Seen, Spot, Surface } from '../types';
import { conversation } from './conversation';
import { ownMessages, theirMessages } from './own';
import { senderOf } from './people';
import { rootsOf } from './roots';
import { headerSpots } from './header';
import { holds } from './holds';
import { mentionAt } from './mentions';
import { PROFILE, profileNameAt, profileOf, profileSpots } from './profile';
import { HEADER, SCROLLER, TEXT, WRITING } from './selectors';
import { isTombstone, rowsIn } from './rows';
import { selfOf } from './self';
import { spotsIn } from './spots';
import { currentTarget, find, personAt, targetAt } from './target';
import { towards } from './towards';
import { threadOf } from './where';

/** Heads and profiles, outside of the lists of messages: small, and drawn anew with their person. */
const BESIDE = `${HEADER}, ${PROFILE}`;

function roots(document: Document): Element[] {
  const beside = [...document.querySelectorAll(BESIDE)];
  const outermost = beside.filter((one) => !one.parentElement?.closest(BESIDE));
  return [...rootsOf(document), ...outermost];
}

function spots(root: Element): Spot[] {
  if (root.matches(HEADER)) return headerSpots(root);
  if (root.matches(PROFILE)) return profileSpots(root);
  return spotsIn(root, selfOf(root.ownerDocument));
}

/** Rows of robots count as found: they name somebody, though nobody to mark. */
function seen(document: Document): Seen {
  const rows = rootsOf(document)
    .flatMap(rowsIn)
    .filter((row) => !isTombstone(row));
  const threads = rows.filter((row) => threadOf(row) !== null);
  return {
    view: rows.length === 0 ? 'none' : threads.length === rows.length ? 'thread' : 'channel',
    rows: rows.length,
    people: rows.filter((row) => senderOf(row) !== null).length,
  };
}

/** The page's own theme class stands on html or body; the inner one counts. 2026. */
function isDark(element: Element): boolean {
  const themed = element.closest('.sk-client-theme--dark, .sk-client-theme--light');
  return themed?.matches('.sk-client-theme--dark') === true;
}

/** Slack in the browser: senders of messages in channels, direct messages and threads. */
export const slackSurface: Surface = {
  id: 'slack',
  roots,
  attributes: ['data-message-sender', 'data-msg-ts', 'data-item-key', 'data-stringify-text', 'src'],
  rootPoll: 500,
  spots,
  scrollerOf: (root) => root.closest(SCROLLER),
  self: selfOf,
  targetAt,
  currentTarget,
  holds,
  find,
  // A link inside the page would load the whole client again.
  innerLink: () => null,
  towards,
  seen,
  ownMessages,
  theirMessages,
  conversation,
  restAt: (element) => mentionAt(element) ?? profileNameAt(element),
  personAt,
  profileOf,
  writing: WRITING,
  bodies: TEXT,
  isDark,
};
