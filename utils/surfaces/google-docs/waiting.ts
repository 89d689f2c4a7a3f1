import { textOf } from '../shared/dom';
import type { Waiting } from '../types';
import { commentsIn } from './comments';
import { mentionsIn } from './composer';
import { type Names, namesOn, peopleIn } from './names';
import { BODY, RESOLVED } from './selectors';
import { isOwn } from './self';
import { timeOf } from './stamps';
import { threadsOf } from './threads';

/** Latin, full-width, Arabic and Armenian. */
const QUESTION = /[?？؟՞]/;

/**
 * Threads in which mine is the last word and asks something. It is for whom it mentions, else for the
 * assignee, else for who spoke last before me. Nothing where its time is not to be read.
 */
export function waitingIn(document: Document): Waiting[] {
  const names = namesOn(document);
  if (!names.knowsMe) return [];
  const open = threadsOf(document).filter((thread) => !thread.matches(RESOLVED));
  return open.flatMap((thread) => waitingThere(thread, names));
}

function waitingThere(thread: Element, names: Names): Waiting[] {
  const people = peopleIn(thread, names);
  const says = commentsIn(thread).map((element) => ({
    element,
    by: people.find((one) => one.kind === 'author' && element.contains(one.element)),
    text: textOf(element.querySelector(BODY)),
  }));
  const last = says.findLastIndex(({ by }) => by?.own !== true);
  const mine = says.slice(last + 1);
  const assignee = people.find(({ kind, own }) => kind === 'assignee' && !own)?.ref;
  const asking = mine.find(({ text }) => QUESTION.test(text)) ?? (assignee ? mine[0] : undefined);
  const since = asking && timeOf(asking.element)?.from;
  if (since === undefined) return [];
  const mentioned = mine.flatMap(({ text }) => mentionsIn(text));
  const whom = mentioned.length > 0 ? mentioned : [assignee ?? says[last]?.by?.ref];
  return whom.flatMap((ref) => (ref && !isOwn(ref, names.self) ? { ref, since } : []));
}
