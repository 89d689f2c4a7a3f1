/** Whether a reminder is answered by a message of my own that a page shows. */
import { isSameAccount } from './place';
import type { Place, Reminder } from './reminder-types';

/** A message of my own: where it stands, in which thread, and when it was sent; seen, never guessed. */
export interface OwnMessage extends Place {
  readonly container: string;
  /** Epoch milliseconds; where the page does not say it exactly, the earliest that it can be. */
  readonly sentAt: number;
  /** Docs: the latest that it can be. Where `sentAt` is 0, no time of it is known. */
  readonly until?: number;
  /** Docs: first words of what stands before it in its thread, since nothing there has an id. */
  readonly after?: readonly string[];
  /** Docs: another thread begins alike, and it may be that one's. */
  readonly isDoubtful?: true;
}

/**
 * True when the message stands in the reminder's thread, is not the very message that was promised,
 * and is newer than the promise, and than an answer that was taken back.
 */
export function isAnsweredBy(reminder: Reminder, message: OwnMessage): boolean {
  const { place } = reminder;
  if (message.isDoubtful || !isSameThread(place, message)) return false;
  if (place.message !== undefined && place.message === message.message) return false;
  return isLater(reminder, message);
}

/**
 * True when the message may be the answer, which only I can say. Slack: it is as new, and stands in the
 * reminder's conversation, but outside its thread: people answer beside the thread, and in a direct
 * message nobody opens one. A message in another thread answers that one. Docs: it may be as new, or
 * its thread may be that of the promise. "No" is kept as `notAnsweredBy`, the message's `maybeAt`.
 */
export function mayBeAnsweredBy(reminder: Reminder, message: OwnMessage): boolean {
  const { place } = reminder;
  if (place.site === 'google-docs') return mayBeInDocs(reminder, message);
  if (place.site !== 'slack' || message.thread !== undefined) return false;
  if (!isSameContainer(place, message) || isSameThread(place, message)) return false;
  return isLater(reminder, message);
}

/**
 * By what a message is remembered that may be the answer: when it was sent. Where nothing says it, its
 * place in its thread stands for it, so that "no" holds the next day as well.
 */
export function maybeAt({ created }: Reminder, { sentAt, after = [] }: OwnMessage): number {
  return sentAt === 0 ? Date.parse(created) + 1 + after.length : sentAt;
}

function mayBeInDocs(reminder: Reminder, message: OwnMessage): boolean {
  const { place, created, notAnsweredBy = 0 } = reminder;
  if (!isSameContainer(place, message) || !mayBeThread(reminder, message)) return false;
  const { sentAt, until = sentAt } = message;
  return until > Date.parse(created) && maybeAt(reminder, message) > notAnsweredBy;
}

/** In the thread, behind the comment, which may have been edited meanwhile; or the first one was. */
function mayBeThread({ place, created }: Reminder, message: OwnMessage): boolean {
  const { thread, excerpt, message: id } = place;
  if (id !== undefined && message.thread === id) return true;
  if (thread === undefined || excerpt === undefined || message.thread === undefined) return false;
  const isBehind = message.after?.includes(excerpt) === true;
  if (thread === message.thread) return isBehind || message.sentAt > Date.parse(created);
  return isBehind && beganBy(thread) === beganBy(message.thread);
}

/** Who began a thread of Docs, by its name "Anna Weber: Which week?"; empty for a comment's id. */
export function beganBy(thread: string): string {
  return thread.slice(0, Math.max(0, thread.indexOf(': ')));
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
    const { thread, excerpt, message } = a;
    if (message !== undefined && b.thread === message) return true;
    if (thread === undefined || excerpt === undefined) return false;
    return thread === b.thread && b.after?.includes(excerpt) === true;
  }
  // A channel holds many threads; a message without one opens its own.
  return a.site !== 'slack' || (a.thread ?? a.message) === (b.thread ?? b.message);
}
