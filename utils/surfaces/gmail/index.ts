import type { OwnMessage } from '../../domain/answered';
import type { Place, Target } from '../../domain/reminder-types';
import { isHidden, isShown } from '../shared/dom';
import type { Seen, Spot, Surface, Ticked } from '../types';
import { readAddress, searchOf } from './address';
import { chipSpots } from './compose';
import { messageAt, messageId, messagesIn, messageSpots, senderOf } from './messages';
import { holds, isMailboxOf } from './place';
import { ownMessageInRow, rowTarget } from './row-target';
import { isDraftRow, isTicked, namedInRow, rowAt, listRowsIn, rowsIn, rowSpotsIn } from './rows';
import { BODY, CURSOR, ITEM, MAIN, PANE, WRITING } from './selectors';
import { ownAddress, ownAddresses, selfOf } from './self';
import { theirMessagesIn } from './theirs';
import { messageTarget, ownMessagesIn, subjectOf, threadIds, threadTarget } from './thread';
import { rootsOf, shownViews, viewsIn } from './views';

function spots(root: Element, parts?: readonly Element[]): Spot[] {
  const own = ownAddresses(root.ownerDocument);
  return viewsIn(root).flatMap((view) => [
    ...rowSpotsIn(
      view,
      own,
      parts?.filter((row) => view.contains(row)),
    ),
    ...messagesIn(view).flatMap((message) => messageSpots(message, own)),
    ...chipSpots(view, own),
  ]);
}

function targetAt(element: Element, url: string): Target | null {
  // A row may stay ticked in a list that is kept hidden.
  if (element.closest('[role="dialog"]') || isHidden(element)) return null;
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

/**
 * The message of a place; its thread's subject where the message is collapsed and has no id yet; the
 * list of what a search finds where the place is none other.
 */
function find(document: Document, place: Place): Element | null {
  if (!isMailboxOf(document, place)) return null;
  const search = searchOf(place.url);
  if (search !== null) {
    return search === searchOf(document.URL) ? (openViews(document)[0] ?? null) : null;
  }
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
  if (!isMailboxOf(document, place)) return null;
  const token = readAddress(place.url)?.thread?.token;
  if (token !== undefined) return `#all/${token}`;
  return searchOf(place.url) === null ? null : new URL(place.url).hash;
}

function ticked(document: Document, url: string): Ticked[] {
  const rows = shownViews(document).flatMap(rowsIn).filter(isTicked);
  return rows.flatMap((element) => {
    const target = rowTarget(element, url);
    return target ? [{ element, target }] : [];
  });
}

function ownMessages(document: Document, url: string): OwnMessage[] {
  const own = ownAddress(document);
  if (own === null) return [];
  return shownViews(document).flatMap((view) => [
    ...rowsIn(view).flatMap((row) => ownMessageInRow(row, url, own) ?? []),
    ...ownMessagesIn(view, url, own),
  ]);
}

/** Drafts name nobody, and neither do other lists of the page (chats, settings): not counted. */
function seen(document: Document): Seen {
  const views = shownViews(document).filter(isShown);
  const rows = views.flatMap(rowsIn).map((row) => ({ row, people: namedInRow(row).length }));
  const listed = rows.filter(({ row, people }) => people > 0 || !isDraftRow(row));
  const messages = views.flatMap((view) => {
    const items = messagesIn(view).map((one) => ({ one, isSent: senderOf(one) !== null }));
    return items.filter(({ one, isSent }) => isSent || lacksSender(one, view));
  });
  const open = messages.length > 0 || views.some((view) => subjectOf(view) !== null);
  return {
    view: open ? 'conversation' : rows.length > 0 ? 'list' : 'none',
    rows: listed.length + messages.length,
    people:
      listed.filter(({ people }) => people > 0).length +
      messages.filter(({ isSent }) => isSent).length,
  };
}

/** Whether a message that names no sender ought to: it stands under a subject and is no draft. */
function lacksSender(message: Element, view: Element): boolean {
  return subjectOf(view) !== null && message.querySelector(PANE) === null;
}

/** Gmail: rows of thread lists, heads of opened messages, recipients of mails being written. */
export const gmailSurface: Surface = {
  id: 'gmail',
  roots: rootsOf,
  // `role` moves to the view that is shown, `aria-expanded` to a message that opens; a message's
  // `class` says whether it is folded away.
  attributes: [
    'class',
    'role',
    'aria-expanded',
    'email',
    'data-hovercard-id',
    'data-legacy-message-id',
    'data-thread-id',
  ],
  // Rows change their class with every hover.
  concerns: ({ type, attributeName, target }) =>
    type !== 'attributes' || attributeName !== 'class' || (target as Element).matches(ITEM),
  rootPoll: 1000,
  spots,
  parts: (root) => ({ all: viewsIn(root).flatMap(listRowsIn), areRows: true }),
  self: selfOf,
  targetAt,
  selected: (document) => [...document.querySelectorAll(CURSOR)],
  currentTarget,
  holds,
  writing: WRITING,
  bodies: BODY,
  find,
  innerLink,
  seen,
  ticked,
  ownMessages,
  theirMessages: (document, url) =>
    shownViews(document).flatMap((view) => theirMessagesIn(view, url)),
};
