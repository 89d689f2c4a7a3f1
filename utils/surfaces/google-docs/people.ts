import type { PersonRef } from '../../domain/person';
import { isHidden, textOf } from '../shared/dom';
import { emailOf } from '../shared/people';
import { keyOfName } from './self';
import { ASSIGNEE, AUTHOR, AVATAR, COMMENT, HOVERCARD, ORIGIN, TIME } from './selectors';

/** A node that names a person in a thread, and where a mark fits without making the card taller. */
export interface Named {
  readonly element: Element;
  readonly ref: PersonRef;
  readonly slot: Element;
  readonly kind: 'author' | 'assignee';
}

/** What tells two people of one name apart. */
export type Account = Pick<PersonRef, 'google' | 'email'>;

const ACCOUNT_NUMBER = /^\d{15,}$/;

/** What Docs puts at a name or picture as an account; null for anything else. */
export function accountFrom(id: string): Account | null {
  if (ACCOUNT_NUMBER.test(id)) return { google: id };
  const email = emailOf(id);
  return email === null ? null : { email };
}

/**
 * A person of a document by the attributes that Docs puts at every name and picture, as far as they
 * are there; the name as it is shown. Null without a name.
 *
 * @param shown The name where no attribute says it; else the element's own text.
 */
export function refOf(element: Element, shown?: string): PersonRef | null {
  const name = (element.getAttribute('data-name') || (shown ?? textOf(element))).trim();
  return name === '' ? null : { ...accountFrom(element.getAttribute(HOVERCARD) ?? ''), name };
}

/** A name that came with an imported file belongs to no account: whoever it was is not known. */
function isImported(element: Element, ref: PersonRef): boolean {
  if (ref.google !== undefined || ref.email !== undefined) return false;
  const origin = element.closest(COMMENT)?.querySelector(ORIGIN);
  return origin !== null && origin !== undefined && textOf(origin) !== '' && !isHidden(origin);
}

/**
 * The author's line has room behind the time. Without a time the author's own node is the only one
 * on that line; what we append has no text that others could read.
 */
function slotOf(author: Element): Element {
  const next = author.nextElementSibling;
  if (next?.matches(TIME)) return next;
  const line = author.parentElement;
  return line?.querySelector(TIME) ?? author.closest(COMMENT)?.querySelector(TIME) ?? author;
}

const NODES = `${AUTHOR}, ${ASSIGNEE}`;

function byNodes(nodes: Iterable<Element>): Named[] {
  return [...nodes].flatMap((element) => {
    const ref = refOf(element);
    if (!ref || isImported(element, ref)) return [];
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
  const ref = refOf(avatar ?? thread, avatar?.getAttribute('alt') || label);
  const slot = thread.querySelector(TIME);
  if (!ref || !slot || isImported(slot, ref)) return [];
  return [{ element: slot, ref, slot, kind: 'author' }];
}

/** The nodes that name people, of each of the threads in a root; the page is searched once for all. */
export function nodesOf(root: Element, threads: readonly Element[]): Map<Element, Element[]> {
  const nodes = new Map<Element, Element[]>(threads.map((thread) => [thread, []]));
  let at = 0;
  // Assignees are rare, and a search for one class is several times as fast as one for two.
  const kinds = root.querySelector(ASSIGNEE) ? NODES : AUTHOR;
  for (const node of root.querySelectorAll(kinds)) {
    // Both come in document order, and some nodes stand in no thread.
    let next = at;
    while (next < threads.length && threads[next]?.contains(node) !== true) next += 1;
    const thread = threads[next];
    if (!thread) continue;
    at = next;
    nodes.get(thread)?.push(node);
  }
  return nodes;
}

/**
 * The people of a thread as they stand there, in document order: author nodes, else its picture or
 * label.
 *
 * @param nodes Those that name people, where they have been found.
 */
export function namedIn(
  thread: Element,
  nodes: Iterable<Element> = thread.querySelectorAll(NODES),
): Named[] {
  const named = byNodes(nodes);
  return named.some((one) => one.kind === 'author') ? named : [...named, ...byLabel(thread)];
}

/** One key for one person: account number, address, or name as it is compared. */
export function personKey(ref: PersonRef): string {
  return ref.google ?? ref.email ?? keyOfName(ref.name ?? '');
}
