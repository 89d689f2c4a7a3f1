/** Threads as conversations: what they are known by, and who says what in them. */
import { idOfName, idOfNode } from './bound';
import { commentsIn, threadName, wordsOf } from './comments';
import { type Met, type Names, peopleIn } from './names';
import { namedIn } from './people';
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

type Read = Pick<Thread, 'name' | 'label' | 'says'>;

/** Null where it is not known by whom it was begun, and how. */
export function readThread(element: Element, names: Names): Read | null {
  const named = namedIn(element);
  const comments = commentsIn(element);
  const name = threadName(element, named, comments);
  if (name === null) return null;
  const authors = peopleIn(element, names, named).filter((one) => one.kind === 'author');
  const says = comments.map((comment) => {
    const by = authors.find((one) => comment.contains(one.element));
    const words = wordsOf(comment);
    return { element: comment, by, words, sign: `${keyOfName(by?.name ?? '')}: ${words}` };
  });
  const label = element.getAttribute('aria-label') ?? '';
  return { name, label, says };
}

/** All threads that are shown, of two copies the fuller one. */
export function threadsSaid(document: Document, names: Names): Thread[] {
  const all = new Map<string, Read & { readonly id: string | undefined }>();
  const doubtful = new Set<string>();
  for (const root of rootsOf(document)) {
    const here = new Map<string, number>();
    for (const element of threadsIn(root)) {
      const thread = readThread(element, names);
      if (!thread) continue;
      const count = (here.get(thread.name) ?? 0) + 1;
      here.set(thread.name, count);
      if (count > 1) doubtful.add(thread.name);
      // Those that begin alike are kept apart, by their place in their stream.
      const key = JSON.stringify([thread.name, count]);
      const before = all.get(key);
      const id = before?.id ?? idOfNode(element);
      const isFuller = !before || before.says.length < thread.says.length;
      all.set(key, { ...(isFuller ? thread : before), id });
    }
  }
  return [...all.values()].map((one) => {
    const isDoubtful = doubtful.has(one.name);
    const id = one.id ?? (isDoubtful ? undefined : idOfName(document, one.name));
    return { ...one, id, isDoubtful };
  });
}
