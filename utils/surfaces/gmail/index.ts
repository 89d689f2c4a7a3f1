import type { Place, Target } from '../../domain/reminder-types';
import { isShown } from '../shared/dom';
import type { Seen, Spot, Surface } from '../types';
import { readAddress } from './address';
import { messageAt, messageId, messagesIn, messageSpot, senderOf } from './messages';
import { isMailboxOf } from './place';
import { namedInRow, rowAt, rowsIn, rowSpot, rowTarget } from './rows';
import { MAIN } from './selectors';
import { ownAddresses, selfOf } from './self';
import { messageTarget, subjectOf, threadIds, threadTarget } from './thread';
import { rootsOf, shownViews, viewsIn } from './views';

function spots(root: Element): Spot[] {
  const own = ownAddresses(root.ownerDocument);
  return viewsIn(root).flatMap((view) => [
    ...rowsIn(view).flatMap((row) => rowSpot(row, own) ?? []),
    ...messagesIn(view).flatMap((message) => messageSpot(message, own) ?? []),
  ]);
}

function targetAt(element: Element, url: string): Target | null {
  if (element.closest('[role="dialog"]')) return null;
  const message = messageAt(element);
  const view = element.closest(MAIN) ?? element.ownerDocument.body;
  if (message) return messageTarget(message, view, url);
  const row = rowAt(element);
  if (row) return rowTarget(row, url);
  return subjectOf(view)?.contains(element) === true ? threadTarget(view, url) : null;
}

function openViews(document: Document): Element[] {
  const views = shownViews(document);
  return views.length > 0 ? views : [document.body];
}

function currentTarget(document: Document, url: string): Target | null {
  for (const view of openViews(document)) {
    const target = threadTarget(view, url);
    if (target) return target;
  }
  return null;
}

/** The message of a place; its thread's subject where the message is collapsed and has no id yet. */
function find(document: Document, place: Place): Element | null {
  if (!isMailboxOf(document, place)) return null;
  for (const view of openViews(document)) {
    const messages = messagesIn(view);
    const message = messages.find((one) => place.message && messageId(one) === place.message);
    if (message) return message;
    const thread = threadIds(view, document.URL)?.thread;
    if (thread && thread === place.container) return subjectOf(view);
  }
  return null;
}

function innerLink(document: Document, place: Place): string | null {
  const token = readAddress(place.url)?.thread?.token;
  return token !== undefined && isMailboxOf(document, place) ? `#all/${token}` : null;
}

function seen(document: Document): Seen {
  const views = shownViews(document).filter(isShown);
  const rows = views.flatMap(rowsIn);
  const messages = views.flatMap(messagesIn);
  const open = messages.length > 0 || views.some((view) => subjectOf(view) !== null);
  const named = rows.filter((row) => namedInRow(row).length > 0).length;
  return {
    view: open ? 'conversation' : rows.length > 0 ? 'list' : 'none',
    rows: rows.length + messages.length,
    people: named + messages.filter((message) => senderOf(message) !== null).length,
  };
}

/** Gmail: rows of thread lists and heads of opened messages (2014 to 2026-07 markup). */
export const gmailSurface: Surface = {
  id: 'gmail',
  roots: rootsOf,
  // `role` moves to the view that is shown. Not `class`: it changes with every hover of a row.
  attributes: ['role', 'email', 'data-hovercard-id', 'data-legacy-message-id', 'data-thread-id'],
  rootPoll: 1000,
  spots,
  self: selfOf,
  targetAt,
  currentTarget,
  find,
  innerLink,
  seen,
};
