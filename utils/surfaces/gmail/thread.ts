import type { Target } from '../../domain/reminder-types';
import { isHidden, textOf, within } from '../shared/dom';
import { readAddress } from './address';
import { encodeToken, legacyId, legacyOf } from './ids';
import { messageId, messagesIn, recipientsOf, senderOf } from './messages';
import { othersLastFirst, type Named } from './people';
import { placeOf, type PlaceIds } from './place';
import { SUBJECT } from './selectors';
import { ownAddresses } from './self';

/** The subject of the thread that a view shows. */
export function subjectOf(view: Element): Element | null {
  return within(view, SUBJECT).find((one) => !isHidden(one)) ?? null;
}

/**
 * Ids of the open thread: those at the subject, then the token in the address, then the old form
 * with the hex id. `data-thread-perm-id` may be missing or say "undefined" (2025-11).
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
  const fromAddress = shown && (shown.legacy === undefined || shown.legacy === thread);
  const token = encodeToken(permanent) ?? (fromAddress ? shown.token : null) ?? thread;
  return token === null ? null : { token, thread };
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

/** One message; for one's own the people are those it went to. */
export function messageTarget(message: Element, view: Element, url: string): Target | null {
  const sender = senderOf(message);
  const own = ownAddresses(view.ownerDocument);
  const mine = sender !== null && own.has(sender.ref.email);
  const people = mine ? recipientsOf(message) : [sender].filter((one) => one !== null);
  return targetOf(view, url, messageId(message), people);
}

/** The open thread: its last message that has an id, and everybody who wrote. */
export function threadTarget(view: Element, url: string): Target | null {
  const messages = messagesIn(view);
  if (!subjectOf(view) && messages.length === 0) return null;
  const last = messages.map(messageId).findLast((id) => id !== null) ?? null;
  return targetOf(
    view,
    url,
    last,
    messages.map(senderOf).filter((one) => one !== null),
  );
}
