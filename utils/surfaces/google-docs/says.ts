/** Threads as conversations: what they are known by, and who says what in them. */
import { commentIdOf } from './bound';
import { commentsIn, threadName, wordsOf } from './comments';
import { type Met, type Names, peopleIn } from './names';
import { keyOfName } from './self';
import { rootsOf, threadsIn } from './threads';

export interface Said {
  readonly element: Element;
  /** Absent where nobody is named, or not for certain. */
  readonly by: Met | undefined;
  readonly words: string;
  /** By which it is known again from one look to the next. */
  readonly sign: string;
}

export interface Thread {
  readonly name: string;
  /** Its comment's id, where that is certain. */
  readonly id: string | undefined;
  /** Another thread of its stream begins alike. */
  readonly isDoubtful: boolean;
  /** "… 2 replies. …" in any language: it changes when somebody writes, not when Docs unfolds. */
  readonly label: string;
  readonly says: readonly Said[];
}

/** Null where it is not known by whom it was begun, and how. */
export function readThread(element: Element, names: Names): Omit<Thread, 'isDoubtful'> | null {
  const name = threadName(element);
  if (name === null) return null;
  const authors = peopleIn(element, names).filter((one) => one.kind === 'author');
  const says = commentsIn(element).map((comment) => {
    const by = authors.find((one) => comment.contains(one.element));
    const words = wordsOf(comment);
    return { element: comment, by, words, sign: `${keyOfName(by?.name ?? '')}: ${words}` };
  });
  const label = element.getAttribute('aria-label') ?? '';
  return { name, id: commentIdOf(element), label, says };
}

/** All threads that are shown, of two copies the fuller one. */
export function threadsSaid(document: Document, names: Names): Thread[] {
  const all = new Map<string, Omit<Thread, 'isDoubtful'>>();
  const doubtful = new Set<string>();
  for (const root of rootsOf(document)) {
    const here = new Map<string, number>();
    for (const thread of threadsIn(root).flatMap((one) => readThread(one, names) ?? [])) {
      const count = (here.get(thread.name) ?? 0) + 1;
      here.set(thread.name, count);
      if (count > 1) doubtful.add(thread.name);
      // Those that begin alike are kept apart, by their place in their stream.
      const key = JSON.stringify([thread.name, count]);
      const before = all.get(key);
      if (!before || before.says.length < thread.says.length) {
        all.set(key, { ...thread, id: thread.id ?? before?.id });
      }
    }
  }
  return [...all.values()].map((one) => ({ ...one, isDoubtful: doubtful.has(one.name) }));
}
