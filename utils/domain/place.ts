import type { Place } from './reminder-types';

/**
 * Whether two places are the same message. Where the host gives a message no id (a Docs comment
 * without a link), its first words stand for it.
 */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.site !== b.site || a.container !== b.container) return false;
  if (!isSameAccount(a, b)) return false;
  if (a.container === undefined && a.url !== b.url) return false;
  if (a.site === 'google-docs' && a.excerpt !== undefined && b.excerpt !== undefined) {
    return isSameComment(a, b);
  }
  if (a.message !== undefined || b.message !== undefined) return a.message === b.message;
  return a.excerpt === b.excerpt;
}

/**
 * The one that stands on the very message; else, in Gmail, the one on its thread: a collapsed message
 * has no id before it was expanded once, and a pasted link names the thread alone.
 */
export function findSamePlace<T extends { readonly place: Place }>(
  all: readonly T[],
  place: Place,
): T | undefined {
  return (
    all.find((one) => isSamePlace(one.place, place)) ??
    all.find((one) => isThreadOf(one.place, place) || isThreadOf(place, one.place))
  );
}

/** Whether a place is the thread in which another one is a message. */
function isThreadOf(thread: Place, { message, ...rest }: Place): boolean {
  if (thread.site !== 'gmail' || thread.message !== undefined || message === undefined)
    return false;
  return isSamePlace(thread, rest);
}

/** Of two places that are the same the one that names its message. */
export function joinPlaces(before: Place, now: Place): Place {
  const isBetter = before.message === undefined && now.message !== undefined;
  return isBetter ? { ...before, ...now } : before;
}

/**
 * Whether two places may be of one account; a pasted link does not always say which. On Slack's Grid
 * one page says the organisation ("E…") and another its workspace, whose conversations are the same.
 */
export function isSameAccount(a: Place, b: Place): boolean {
  if (!a.account || !b.account || a.account === b.account) return true;
  return a.site === 'slack' && (a.account.startsWith('E') || b.account.startsWith('E'));
}

/**
 * Docs: an id names a whole thread, and the address has it for the selected thread only, so the words
 * of the comment and of its thread's first one decide.
 */
function isSameComment(a: Place, b: Place): boolean {
  const known = a.thread !== undefined && b.thread !== undefined;
  return a.excerpt === b.excerpt && (known ? a.thread === b.thread : a.message === b.message);
}
