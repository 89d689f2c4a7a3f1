/**
 * Replies of one's own, for reminders that they end. Docs writes neither ids nor machine-readable
 * times, so a reply counts with the earliest instant at which it can have been sent: what its time
 * says, or the last look at the thread in which it was not there yet.
 */
import type { OwnMessage } from '../../domain/answered';
import type { PersonRef } from '../../domain/person';
import { readAddress, withoutComment } from './address';
import { commentsIn, threadName, wordsOf } from './comments';
import { namedIn } from './people';
import { isOwn, keyOfName, selfOf } from './self';
import { timeOf } from './stamps';
import { rootsOf, threadsIn } from './threads';

interface Said {
  readonly element: Element;
  readonly ref: PersonRef | undefined;
  readonly words: string;
}

interface Thread {
  readonly name: string;
  /** "… 2 replies. …" in any language: it changes when somebody writes, not when Docs unfolds. */
  readonly label: string;
  readonly says: readonly Said[];
}

/** A thread as it was at the last look. */
interface Known {
  readonly label: string;
  readonly says: readonly string[];
  /** Since when it has looked like this, and the last look. Epoch milliseconds. */
  readonly since: number;
  readonly at: number;
}

interface Memory {
  readonly threads: Map<string, Known>;
  /** Replies that were seen to come, with the last look at which they were not there. */
  readonly come: Map<string, number>;
}

/** A thread that is still being built up shows its replies one by one. Milliseconds. */
const SETTLED = 2000;

const memories = new WeakMap<Document, Memory>();

function memoryOf(document: Document): Memory {
  const memory = memories.get(document) ?? { threads: new Map(), come: new Map() };
  memories.set(document, memory);
  return memory;
}

function read(thread: Element): Thread | null {
  const name = threadName(thread);
  if (name === null) return null;
  const authors = namedIn(thread).filter((one) => one.kind === 'author');
  const says = commentsIn(thread).map((element) => ({
    element,
    ref: authors.find((one) => element.contains(one.element))?.ref,
    words: wordsOf(element),
  }));
  return { name, label: thread.getAttribute('aria-label') ?? '', says };
}

/** Threads by name, the fuller of two copies; those that look like another in their stream left out. */
function readAll(document: Document): Thread[] {
  const all = new Map<string, Thread>();
  const doubtful = new Set<string>();
  for (const root of rootsOf(document)) {
    const here = new Set<string>();
    for (const thread of threadsIn(root).flatMap((one) => read(one) ?? [])) {
      if (here.has(thread.name)) doubtful.add(thread.name);
      here.add(thread.name);
      const before = all.get(thread.name);
      if (!before || before.says.length < thread.says.length) all.set(thread.name, thread);
    }
  }
  return [...all.values()].filter(({ name }) => !doubtful.has(name));
}

/** Who of the page is me; nobody where two accounts bear my name. */
function ownIn(threads: readonly Thread[], self: readonly PersonRef[]) {
  const mine = threads.flatMap(({ says }) =>
    says.flatMap(({ ref }) => (ref && isOwn(ref, self) ? [ref.google] : [])),
  );
  const accounts = new Set(mine.filter((google) => google !== undefined));
  return (said: Said) => accounts.size < 2 && said.ref !== undefined && isOwn(said.ref, self);
}

const signOf = ({ ref, words }: Said): string => `${keyOfName(ref?.name ?? '')}: ${words}`;

/** Notes what is new since the last look, and remembers this one. */
function look({ threads, come }: Memory, thread: Thread, now: number): void {
  const before = threads.get(thread.name);
  const says = thread.says.map(signOf);
  const goesOn = before?.says.every((sign, index) => says[index] === sign) === true;
  const isWritten = thread.label === '' || thread.label !== before?.label;
  if (before && goesOn && isWritten && now - before.since >= SETTLED) {
    for (let index = before.says.length; index < says.length; index += 1) {
      come.set(keyOf(thread, index), before.at);
    }
  }
  const isSame = before && goesOn && before.says.length === says.length;
  const since = isSame ? before.since : now;
  threads.set(thread.name, { label: thread.label, says, since, at: now });
}

const keyOf = ({ name, says }: Thread, index: number): string =>
  JSON.stringify([name, index, says[index]?.words]);

/** The earliest instant at which a reply can have been sent; undefined where nothing says it. */
function sentAt({ come }: Memory, thread: Thread, index: number): number | undefined {
  const written = thread.says[index] && timeOf(thread.says[index].element);
  const seen = come.get(keyOf(thread, index));
  if (!written) return seen;
  const end = written.from + (written.unit === 'minute' ? 60_000 : 26 * 3_600_000);
  // An old reply that Docs unfolded: its time is known, and it did not come just now.
  if (seen === undefined || end < seen) return written.from;
  return Math.max(seen, written.from);
}

/** Replies of one's own in all threads that are shown, with the words of what stands before each. */
export function ownMessages(document: Document, url: string): OwnMessage[] {
  const address = readAddress(url);
  const self = selfOf(document);
  if (!address || self.length === 0) return [];
  const threads = readAll(document);
  const isMine = ownIn(threads, self);
  const memory = memoryOf(document);
  const now = Date.now();
  for (const thread of threads) look(memory, thread, now);
  return threads.flatMap((thread) =>
    thread.says.flatMap((said, index) => {
      const at = isMine(said) ? sentAt(memory, thread, index) : undefined;
      if (at === undefined || index === 0) return [];
      return {
        site: 'google-docs' as const,
        url: withoutComment(address),
        container: address.document,
        thread: thread.name,
        excerpt: said.words,
        after: thread.says.slice(0, index).map(({ words }) => words),
        sentAt: at,
      };
    }),
  );
}
