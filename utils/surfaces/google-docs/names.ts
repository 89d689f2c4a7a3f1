/**
 * Whose account a name stands for. Docs writes a person's number at some comments and not at others
 * (2026: in the margin, not in the pane), so a name alone is whoever bears it in the document.
 */
import type { PersonRef } from '../../domain/person';
import { type Account, accountFrom, type Named, namedIn } from './people';
import { HOVERCARD, NUMBERED } from './selectors';
import { isOwn, keyOfName, selfOf } from './self';

/** What the whole document says of its names; read once for each look at the page. */
export interface Names {
  readonly self: readonly PersonRef[];
  /** Which comments are one's own is certain: no namesake speaks in the document. */
  readonly knowsMe: boolean;
  /** By name as it is compared: the account that bears it; null where several do. */
  readonly bearers: ReadonlyMap<string, Account | null>;
  /** Names that several bear, as they are shown. */
  readonly shared: readonly string[];
}

/** A person of a thread, whose `ref` says no more than is certain in this document. */
export interface Met extends Named {
  /** As it is shown. */
  readonly name: string;
  /** The viewer, who is known by that name. */
  readonly own: boolean;
}

/** Of the document that is being read; forgotten before the page runs again. */
let read: { readonly document: Document; readonly names: Names } | null = null;

export function namesOn(document: Document): Names {
  if (read?.document === document) return read.names;
  const names = readNames(document);
  read = { document, names };
  queueMicrotask(() => (read = null));
  return names;
}

function readNames(document: Document): Names {
  const bearers = new Map<string, Account | null>();
  const shared = new Map<string, string>();
  /** The same few people come hundreds of times, so most are known by two attributes. */
  const seen = new Map<string, string>();
  // A search for one class is several times as fast as one for all.
  for (const element of NUMBERED.flatMap((kind) => [...document.querySelectorAll(kind)])) {
    const id = element.getAttribute(HOVERCARD);
    const name = id && element.getAttribute('data-name');
    if (!id || !name || seen.get(name) === id) continue;
    seen.set(name, id);
    const account = accountFrom(id);
    if (!account) continue;
    const key = keyOfName(name);
    const before = bearers.get(key);
    const isOne = before === undefined || isSame(before, account);
    bearers.set(key, isOne ? account : null);
    if (!isOne) shared.set(key, name);
  }
  const self = selfOf(document);
  const knowsMe = self.length > 0 && !self.some(({ name = '' }) => shared.has(keyOfName(name)));
  return { self, bearers, shared: [...shared.values()], knowsMe };
}

function isSame(one: Account | null, other: Account): boolean {
  return one !== null && one.google === other.google && one.email === other.email;
}

/**
 * A ref with the account that its name stands for. Where several accounts bear the name it tells
 * nobody: then the account stays alone, and of a bare name nothing is left.
 */
export function certain(ref: PersonRef, { bearers }: Names): PersonRef | null {
  const bearer = bearers.get(keyOfName(ref.name ?? ''));
  if (bearer === undefined) return ref;
  const { name: _name, ...account } = ref;
  const isBare = ref.google === undefined && ref.email === undefined;
  if (bearer === null) return isBare ? null : account;
  return isBare ? { ...bearer, ...ref } : ref;
}

/**
 * The people of a thread, in document order.
 *
 * @param named The same as they stand there, where they have been read.
 */
export function peopleIn(
  thread: Element,
  names: Names,
  named: readonly Named[] = namedIn(thread),
): Met[] {
  const met: Met[] = [];
  for (const one of named) {
    const ref = certain(one.ref, names);
    const { name = '' } = one.ref;
    if (ref) met.push({ ...one, ref, name, own: isOwn(one.ref, names.self) });
  }
  return met;
}
