import type { OwnMessage } from '../../domain/answered';
import type { Target } from '../../domain/reminder-types';
import { isHidden, textOf, within } from '../shared/dom';
import { readAddress } from './address';
import { encodeToken, legacyId, legacyOf, threadIdOf } from './ids';
import { isDraft, messageId, messagesIn, senderOf } from './messages';
import { othersLastFirst, type Named } from './people';
import { recipientsOf } from './recipients';
import { ownMessageOf, placeOf, type PlaceIds } from './place';
import { BODY, SUBJECT } from './selectors';
import { ownAddress, ownAddresses } from './self';

/** The subject of the thread that a view shows. */
export function subjectOf(view: Element): Element | null {
  return within(view, SUBJECT).find((one) => !isHidden(one) && !one.closest(BODY)) ?? null;
}

/**
 * Ids of the open thread: those at the subject, then the address. `data-thread-perm-id` may be
 * missing or say "undefined" (2025-11); then the token is that of the thread's row, of the address,
 * or made from the hex id where somebody else began the thread, else the hex id itself.
 */
export function threadIds(view: Element, url: string): Omit<PlaceIds, 'message'> | null {
  const subject = subjectOf(view);
  const shown = readAddress(url)?.thread;
  const permanent = subject?.getAttribute('data-thread-perm-id') ?? '';
  const thread =
    legacyId(subject?.getAttribute('data-legacy-thread-id')) ??
    legacyOf(permanent) ??
    shown?.legacy ??
    null;
  const isShown = shown && (shown.legacy === undefined || shown.legacy === thread);
  const fromAddress = isShown && shown.token !== shown.legacy ? shown.token : null;
  const token =
    encodeToken(permanent) ??
    (thread && tokenInList(view.ownerDocument, thread)) ??
    fromAddress ??
    (thread && isByOthers(view) ? encodeToken(threadIdOf(thread)) : thread);
  return token === null ? null : { token, thread };
}

/** The token of a thread that some list of the page names too, the one behind the view included. */
function tokenInList(document: Document, thread: string): string | null {
  const ids = document.querySelectorAll(`tr [data-thread-id][data-legacy-thread-id="${thread}"]`);
  const id = [...ids].find((one) => !one.closest(BODY))?.getAttribute('data-thread-id');
  return encodeToken(id ?? '');
}

/** Threads of one's own have ids of another kind, which the hex id does not give. */
function isByOthers(view: Element): boolean {
  const [first] = messagesIn(view);
  const sender = first && senderOf(first)?.ref.email;
  const own = ownAddress(view.ownerDocument);
  return own !== null && sender !== undefined && sender !== own;
}

function targetOf(
  view: Element,
  url: string,
  message: string | null,
  people: Named[],
): Target | null {
  const ids = threadIds(view, url);
  if (!ids) return null;
  return {
    place: placeOf(view.ownerDocument, url, { ...ids, message }),
    title: textOf(subjectOf(view)),
    people: othersLastFirst(people, ownAddresses(view.ownerDocument)),
  };
}

/** One message; for one's own the people are those it went to. Of a draft the thread it is for. */
export function messageTarget(message: Element, view: Element, url: string): Target | null {
  const sender = senderOf(message);
  const own = ownAddresses(view.ownerDocument);
  if (isDraft(message, own)) return threadTarget(view, url);
  const mine = sender !== null && own.has(sender.ref.email);
  const people = mine ? recipientsOf(message, sender, own) : [sender].filter((one) => one !== null);
  return targetOf(view, url, messageId(message), people);
}

/** The open thread: its last message that was sent and has an id, and everybody who wrote. */
export function threadTarget(view: Element, url: string): Target | null {
  const own = ownAddresses(view.ownerDocument);
  const all = messagesIn(view);
  if (!subjectOf(view) && all.length === 0) return null;
  const messages = all.filter((one) => !isDraft(one, own));
  const last = messages.map(messageId).findLast((id) => id !== null) ?? null;
  return targetOf(
    view,
    url,
    last,
    messages.map(senderOf).filter((one) => one !== null),
  );
}

/** Messages of one's own in the open thread, each with its time; drafts left out. */
export function ownMessagesIn(view: Element, url: string, own: string): OwnMessage[] {
  const ids = threadIds(view, url);
  if (!ids) return [];
  const addresses = ownAddresses(view.ownerDocument);
  const mine = messagesIn(view).filter(
    (message) => senderOf(message)?.ref.email === own && !isDraft(message, addresses),
  );
  return mine.flatMap(
    (message) =>
      ownMessageOf(view.ownerDocument, url, { ...ids, message: messageId(message) }) ?? [],
  );
}
