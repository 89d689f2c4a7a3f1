import { DOCS_ROBOT, nameKey } from '../../domain/matching';
import type { PersonRef } from '../../domain/person';

const EMAIL = /^[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:.]+$/;

/** Marks of direction, which pages put around addresses in right-to-left languages. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The same few addresses come in hundreds of rows; a page of other people starts over. */
const known = new Map<string, string | null>();

/** An address in lower case, or null when the text is none. */
export function emailOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const value = text.replace(DIRECTION, '').trim().toLowerCase();
  const email = EMAIL.test(value) ? value : null;
  if (known.size > 500) known.clear();
  known.set(text, email);
  return email;
}

/**
 * Name and address of a Google account chip, "Google Account: NAME (EMAIL)". The words before the
 * colon are translated, so only the bracket is relied on.
 */
export function accountOf(label: string): { email: string; name?: string } | null {
  const match = /([^:：()]*?)\s*[(（]([^()（）]+@[^()（）]+)[)）]/.exec(label);
  const email = emailOf(match?.[2]);
  if (email === null) return null;
  const name = (match?.[1] ?? '').trim();
  return name === '' ? { email } : { email, name };
}

function sameRef(a: PersonRef, b: PersonRef): boolean {
  if (a.email !== undefined || b.email !== undefined) {
    if (a.email !== b.email) return false;
    return a.email !== DOCS_ROBOT || nameKey(a.name ?? '') === nameKey(b.name ?? '');
  }
  if (a.slack && b.slack) return a.slack.team === b.slack.team && a.slack.user === b.slack.user;
  if (a.google !== undefined && b.google !== undefined) return a.google === b.google;
  return a.name === b.name;
}

/** The same people once each, the first mention first. The robot of Docs speaks for several. */
export function distinct(people: readonly PersonRef[]): PersonRef[] {
  const kept: PersonRef[] = [];
  for (const ref of people) {
    if (!kept.some((other) => sameRef(other, ref))) kept.push(ref);
  }
  return kept;
}
