import type { Place, Target } from '../../domain/reminder-types';
import { isShown, textOf } from '../shared/dom';
import { distinct } from '../shared/people';
import { beganBy } from '../../domain/answered';
import { addressOf, readAddress } from './address';
import { commentIdOf, threadWithId } from './bound';
import { commentsIn, threadName, wordsOf } from './comments';
import { noteSeen } from './looks';
import { namesOn, peopleIn } from './names';
import { ACTIVE, COMMENT, EDITOR, THREADS, TITLE_INPUT, TITLE_TEXT } from './selectors';
import { readThread } from './says';
import { selfOf } from './self';
import { sentAtOf } from './stamps';
import { rootsOf, threadsIn } from './threads';

/** The document's own title. */
export function titleOf(document: Document): string {
  const input = document.querySelector<HTMLInputElement>(TITLE_INPUT);
  const shown = input?.value || textOf(document.querySelector(TITLE_TEXT));
  return shown || document.title.replace(/ - Google (?:Docs|Sheets|Slides)$/, '');
}

function isDocument(document: Document): boolean {
  return document.querySelector(`${TITLE_INPUT}, ${TITLE_TEXT}, ${EDITOR}`) !== null;
}

/**
 * A thread, by one of its comments. Few threads have an id that is known; the others are found again
 * by who began the thread and the first words of both.
 */
function targetOf(thread: Element, comment: Element | null, url: string): Target | null {
  const address = readAddress(url);
  if (!address) return null;
  const document = thread.ownerDocument;
  const names = namesOn(document);
  const id = commentIdOf(thread);
  const excerpt = wordsOf(comment ?? thread);
  const read = readThread(thread, names);
  if (read) noteSeen(document, read);
  const place: Place = {
    site: 'google-docs',
    url: addressOf(address, names.self, id),
    container: address.document,
    ...(id === undefined ? {} : { message: id }),
    ...(read ? { thread: read.name } : {}),
    ...sentAtOf(comment ?? thread),
    ...(excerpt === '' ? {} : { excerpt }),
  };
  const others = peopleIn(thread, names).filter(({ kind, own }) => kind === 'author' && !own);
  const here = others.filter((one) => comment?.contains(one.element) === true);
  const people = [...here, ...others.toReversed()].map(({ ref }) => ref);
  return { place, title: titleOf(document), people: distinct(people) };
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
  // "You need access" and the like stand at a document's address and are none.
  if (!address || !isDocument(document)) return null;
  const place: Place = {
    site: 'google-docs',
    url: addressOf(address, selfOf(document)),
    container: address.document,
  };
  return { place, title: titleOf(document), people: [] };
}

/**
 * The comment of a place where it is shown: by its words in its thread, else the thread with its id.
 * Words that stand in two threads lead nowhere but where the thread is known, and a closed pane's
 * threads cannot be shown.
 */
export function find(document: Document, place: Place): Element | null {
  if (readAddress(document.URL)?.document !== place.container) return null;
  const found = place.excerpt === undefined ? null : byWords(document, place);
  if (found || place.message === undefined) return found;
  const thread = threadWithId(document, place.message);
  // Whoever wrote the place down saw who had begun it: another's thread is not what they meant.
  const name = thread && threadName(thread);
  const isOther = name && place.thread !== undefined && beganBy(name) !== beganBy(place.thread);
  return isOther ? null : thread;
}

function byWords(document: Document, place: Place): Element | null {
  const threads = rootsOf(document).flatMap(threadsIn);
  const fitting = threads.filter(
    (one) => place.thread === undefined || threadName(one) === place.thread,
  );
  const comments = fitting.flatMap((thread) => {
    const inside = commentsIn(thread);
    return inside.length > 0 ? inside : [thread];
  });
  return comments.find((one) => wordsOf(one) === place.excerpt && isShown(one)) ?? null;
}
