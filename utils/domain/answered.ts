/** Whether a reminder is answered by a message of my own that a page shows. */
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
  const { place, created, notAnsweredBy = 0 } = reminder;
  if (!isSameThread(place, message)) return false;
  if (place.message !== undefined && place.message === message.message) return false;
  return message.sentAt > Math.max(Date.parse(created), notAnsweredBy);
}

function isSameThread(a: Place, b: OwnMessage): boolean {
  if (a.site !== b.site || a.container !== b.container) return false;
  if (a.account && b.account && a.account !== b.account) return false;
  if (a.site === 'google-docs') {
    const { thread, excerpt } = a;
    if (thread === undefined || excerpt === undefined) return false;
    return thread === b.thread && b.after?.includes(excerpt) === true;
  }
  // A channel holds many threads; a message without one opens its own.
  return a.site !== 'slack' || (a.thread ?? a.message) === (b.thread ?? b.message);
}
