/** Whether a reminder is answered by a message of my own that a page shows. */
import { isSameAccount } from './place';
import type { Place, Reminder } from './reminder-types';

/** A message of my own: where it stands, in which thread, and when it was sent; seen, never guessed. */
export interface OwnMessage extends Place {
  readonly container: string;
  /** Epoch milliseconds; where the page does not say it exactly, the earliest that it can be. */
  readonly sentAt: number;
  /** Docs: first words of what stands before it in its thread, since nothing there has an id. */
  readonly after?: readonly string[];
}

/**
 * True when the message stands in the reminder's thread, is not the very message that was promised,
 * and is newer than the promise, and than an answer that was taken back.
 */
export function isAnsweredBy(reminder: Reminder, message: OwnMessage): boolean {
  const { place } = reminder;
  if (!isSameThread(place, message)) return false;
  if (place.message !== undefined && place.message === message.message) return false;
  return isLater(reminder, message);
}

/**
 * True when the message may be the answer, which only I can say: it is as new, and stands in the
 * reminder's conversation, but outside its thread. Slack only: people answer beside the thread, and
 * in a direct message nobody opens one. A message in another thread answers that one.
 * "No" is kept as `notAnsweredBy`, the message's `sentAt`.
 */
export function mayBeAnsweredBy(reminder: Reminder, message: OwnMessage): boolean {
  const { place } = reminder;
  if (place.site !== 'slack' || message.thread !== undefined) return false;
  if (!isSameContainer(place, message) || isSameThread(place, message)) return false;
  return isLater(reminder, message);
}

function isLater({ created, notAnsweredBy = 0 }: Reminder, message: OwnMessage): boolean {
  return message.sentAt > Math.max(Date.parse(created), notAnsweredBy);
}

function isSameContainer(a: Place, b: OwnMessage): boolean {
  return a.site === b.site && a.container === b.container && isSameAccount(a, b);
}

/** Whether a message stands in the thread of a place. */
export function isSameThread(a: Place, b: OwnMessage): boolean {
  if (!isSameContainer(a, b)) return false;
  if (a.site === 'google-docs') {
    const { thread, excerpt } = a;
    if (thread === undefined || excerpt === undefined) return false;
    return thread === b.thread && b.after?.includes(excerpt) === true;
  }
  // A channel holds many threads; a message without one opens its own.
  return a.site !== 'slack' || (a.thread ?? a.message) === (b.thread ?? b.message);
}
