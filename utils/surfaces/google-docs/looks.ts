/**
 * What was seen of a thread, and when. Docs writes neither ids nor machine-readable times, so for when
 * a reply was sent there is what its time says, the last look in which it was not there yet, and the
 * first in which it was.
 */
import { timeOf } from './stamps';
import type { Thread } from './says';

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
  /** The first look at which each reply of mine was there. */
  readonly first: Map<string, number>;
}

/** Between which instants a reply was sent, epoch milliseconds. */
export interface Sent {
  /** 0: nothing says it. */
  readonly from: number;
  readonly until: number;
}

/** A thread that is still being built up shows its replies one by one. Milliseconds. */
const SETTLED = 2000;
const MINUTE = 60_000;

const memories = new WeakMap<Document, Memory>();

function memoryOf(document: Document): Memory {
  const memory = memories.get(document) ?? {
    threads: new Map(),
    come: new Map(),
    first: new Map(),
  };
  memories.set(document, memory);
  return memory;
}

/** What I say in a thread was sent by now. */
export function noteSeen(document: Document, thread: Pick<Thread, 'name' | 'says'>): void {
  const { first } = memoryOf(document);
  for (const [index, { by }] of thread.says.entries()) {
    if (by?.own !== true) continue;
    const key = keyOf(thread, index);
    if (!first.has(key)) first.set(key, Date.now());
  }
}

/** Notes what is new in a thread since the last look, and remembers this one. */
export function look(document: Document, thread: Thread): void {
  noteSeen(document, thread);
  const { threads, come } = memoryOf(document);
  const now = Date.now();
  const says = thread.says.map(({ sign }) => sign);
  // Two threads that begin alike cannot be told apart from one look to the next.
  if (thread.isDoubtful) return;
  const before = threads.get(thread.name);
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

const keyOf = ({ name, says }: Pick<Thread, 'name' | 'says'>, index: number): string =>
  JSON.stringify([name, index, says[index]?.words]);

/** When a reply of a thread that was looked at was sent, as narrowly as that is known. */
export function sentOf(document: Document, thread: Thread, index: number): Sent {
  const { come, first } = memoryOf(document);
  const key = keyOf(thread, index);
  const seen = first.get(key) ?? Date.now();
  const came = come.get(key);
  const said = thread.says[index];
  const written = said && timeOf(said.element);
  if (!written) return { from: came ?? 0, until: seen };
  const end = written.from + (written.unit === 'minute' ? MINUTE : 26 * 60 * MINUTE);
  const until = Math.max(written.from, Math.min(end, seen));
  // An old reply that Docs unfolded: its time is known, and it did not come just now.
  const isNew = came !== undefined && end >= came;
  return { from: isNew ? Math.max(came, written.from) : written.from, until };
}
