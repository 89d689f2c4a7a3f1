import { nameKey } from '../../domain/matching';
import type { PersonRef } from '../../domain/person';
import { textOf } from '../shared/dom';
import { emailOf } from '../shared/people';
import { ASSIGNEE, AUTHOR, AVATAR, COMMENT, TIME } from './selectors';

/** A node that names a person in a thread, and where a mark fits without making the card taller. */
export interface Named {
  readonly element: Element;
  readonly ref: PersonRef;
  readonly slot: Element;
  readonly kind: 'author' | 'assignee';
}

const ACCOUNT_NUMBER = /^\d{15,}$/;

function read(element: Element, fallback: string): PersonRef | null {
  const id = element.getAttribute('data-hovercard-id') ?? '';
  const name = (element.getAttribute('data-name') || fallback).trim();
  if (name === '') return null;
  const email = emailOf(id);
  if (email !== null) return { email, name };
  return ACCOUNT_NUMBER.test(id) ? { google: id, name } : { name };
}

/**
 * The author's line has room behind the time. Without a time the author's own node is the only one
 * on that line; what we append has no text that others could read.
 */
function slotOf(author: Element): Element {
  const line = author.parentElement;
  return line?.querySelector(TIME) ?? author.closest(COMMENT)?.querySelector(TIME) ?? author;
}

function byNodes(thread: Element): Named[] {
  return [...thread.querySelectorAll(`${AUTHOR}, ${ASSIGNEE}`)].flatMap((element) => {
    const ref = read(element, textOf(element));
    if (!ref) return [];
    const isAuthor = element.matches(AUTHOR);
    const slot = isAuthor ? slotOf(element) : element;
    return [{ element, ref, slot, kind: isAuthor ? ('author' as const) : ('assignee' as const) }];
  });
}

/** Author from the thread's label, in English only: "… Author J. Smith. 2 replies." */
export function authorInLabel(label: string): string {
  return /\bAuthor (.+?)\.\s+\d+ (?:repl|new)/.exec(label)?.[1] ?? '';
}

function byLabel(thread: Element): Named[] {
  const avatar = thread.querySelector(AVATAR);
  const label = authorInLabel(thread.getAttribute('aria-label') ?? '');
  const ref = read(avatar ?? thread, avatar?.getAttribute('alt') || label);
  const slot = thread.querySelector(TIME);
  return ref && slot ? [{ element: slot, ref, slot, kind: 'author' }] : [];
}

/** The people of a thread, in document order: author nodes first, else its picture or label. */
export function namedIn(thread: Element): Named[] {
  const named = byNodes(thread);
  return named.some((one) => one.kind === 'author') ? named : [...named, ...byLabel(thread)];
}

/** One key for one person of a document: account number, address, or name as it is compared. */
export function personKey(ref: PersonRef): string {
  return ref.google ?? ref.email ?? nameKey(ref.name ?? '');
}
