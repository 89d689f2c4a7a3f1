import type { Place, Target } from '../../domain/reminder-types';
import { excerptOf, textOf } from '../shared/dom';
import { distinct } from '../shared/people';
import { readAddress, withoutComment } from './address';
import { namedIn } from './people';
import { ACTIVE, BODY, COMMENT, THREADS, TITLE_INPUT, TITLE_TEXT } from './selectors';
import { isOwn, selfOf } from './self';
import { rootsOf, threadsIn } from './threads';

/** The document's own title. */
export function titleOf(document: Document): string {
  const input = document.querySelector<HTMLInputElement>(TITLE_INPUT);
  const shown = input?.value || textOf(document.querySelector(TITLE_TEXT));
  return shown || document.title.replace(/ - Google (?:Docs|Sheets|Slides)$/, '');
}

function commentsIn(thread: Element): Element[] {
  return [...thread.querySelectorAll(COMMENT)];
}

/** First words of a comment. */
function wordsOf(comment: Element): string {
  return excerptOf(textOf(comment.querySelector(BODY)));
}

/**
 * A thread, by one of its comments. The address holds a comment's id for the selected thread only;
 * the others are found again by their first words.
 */
function targetOf(thread: Element, comment: Element | null, url: string): Target | null {
  const address = readAddress(url);
  if (!address) return null;
  const document = thread.ownerDocument;
  const selected = thread.matches(ACTIVE) ? address.comment : undefined;
  const excerpt = wordsOf(comment ?? thread);
  const place: Place = {
    site: 'google-docs',
    url: selected === undefined ? withoutComment(address) : address.url,
    container: address.document,
    ...(selected === undefined ? {} : { message: selected }),
    ...(excerpt === '' ? {} : { excerpt }),
  };
  const self = selfOf(document);
  const authors = namedIn(thread).filter((one) => one.kind === 'author');
  const here = authors.filter((one) => comment?.contains(one.element) === true);
  const people = [...here, ...authors.toReversed()].map((one) => one.ref);
  return {
    place,
    title: titleOf(document),
    people: distinct(people).filter((ref) => !isOwn(ref, self)),
  };
}

export function targetAt(element: Element, url: string): Target | null {
  const thread = element.closest(THREADS);
  if (!thread) return null;
  const comments = commentsIn(thread);
  const comment = element.closest(COMMENT) ?? comments.at(-1) ?? null;
  return targetOf(thread, comment, url);
}

/** The selected thread by its last comment, else the document itself. */
export function currentTarget(document: Document, url: string): Target | null {
  const active = document.querySelector(ACTIVE);
  if (active) return targetOf(active, commentsIn(active).at(-1) ?? null, url);
  const address = readAddress(url);
  if (!address) return null;
  const place: Place = {
    site: 'google-docs',
    url: withoutComment(address),
    container: address.document,
  };
  return { place, title: titleOf(document), people: [] };
}

/** The thread of a place: the selected one where the address names it, else by first words. */
export function find(document: Document, place: Place): Element | null {
  const address = readAddress(document.URL);
  if (address?.document !== place.container) return null;
  const active = document.querySelector(ACTIVE);
  if (active && place.message !== undefined && address?.comment === place.message) return active;
  if (place.excerpt === undefined) return null;
  const threads = rootsOf(document).flatMap(threadsIn);
  const comments = threads.flatMap((thread) => {
    const inside = commentsIn(thread);
    return inside.length > 0 ? inside : [thread];
  });
  return comments.find((comment) => wordsOf(comment) === place.excerpt) ?? null;
}
