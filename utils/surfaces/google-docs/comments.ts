import { excerptOf, isHiddenItself, OURS, textOf } from '../shared/dom';
import { type Named, namedIn } from './people';
import { keyOfName } from './self';
import { BODY, COMMENT, TIME } from './selectors';

/** Comments and replies of a thread, in order, outermost element each. */
export function commentsIn(thread: Element): Element[] {
  const all = [...thread.querySelectorAll(COMMENT)];
  return all.filter((one) => {
    const outer = one.parentElement?.closest(COMMENT);
    return !outer || !thread.contains(outer);
  });
}

/** First words of a comment. */
export function wordsOf(comment: Element): string {
  return excerptOf(textOf(comment.querySelector(BODY)));
}

/** "7:50 PM Today", as it stands there; empty without a time. The word "New" behind it is left out. */
export function timeTextOf(comment: Element): string {
  const time = comment.querySelector(TIME);
  for (const node of time?.childNodes ?? []) {
    if (node.nodeType === 1 && isAside(node as Element)) continue;
    const text = (node.textContent ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
    if (text !== '') return text;
  }
  return '';
}

function isAside(element: Element): boolean {
  return element.matches(OURS) || isHiddenItself(element);
}

/**
 * What a thread is known by, since its id is not in the page: who began it, and the first words.
 * The same in margin and pane. Null where a part of it is missing.
 *
 * @param named Its people, where they have been read.
 */
export function threadName(
  thread: Element,
  named: readonly Named[] = namedIn(thread),
  comments: readonly Element[] = commentsIn(thread),
): string | null {
  const first = comments[0] ?? thread;
  const words = wordsOf(first);
  const author = named.find(
    (one) => one.kind === 'author' && (first.contains(one.element) || first === thread),
  );
  const name = author?.ref.name ?? '';
  return words === '' || keyOfName(name) === '' ? null : `${name}: ${words}`;
}
