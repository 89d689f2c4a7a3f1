import type { PersonRef } from '../../domain/person';
import { textOf } from '../shared/dom';
import type { Waiting } from '../types';
import { commentsIn } from './comments';
import { mentionsIn } from './composer';
import { namedIn } from './people';
import { BODY, RESOLVED } from './selectors';
import { isOwn, selfOf } from './self';
import { timeOf } from './stamps';
import { threadsOf } from './threads';

/** Latin, full-width, Arabic and Armenian. */
const QUESTION = /[?？؟՞]/;

/**
 * Threads in which mine is the last word and asks something. It is for whom it mentions, else for the
 * assignee, else for who spoke last before me. Nothing where its time is not to be read.
 */
export function waitingIn(document: Document): Waiting[] {
  const self = selfOf(document);
  if (self.length === 0) return [];
  const open = threadsOf(document).filter((thread) => !thread.matches(RESOLVED));
  return open.flatMap((thread) => waitingThere(thread, self));
}

function waitingThere(thread: Element, self: readonly PersonRef[]): Waiting[] {
  const named = namedIn(thread);
  const says = commentsIn(thread).map((element) => ({
    element,
    by: named.find((one) => one.kind === 'author' && element.contains(one.element))?.ref,
    text: textOf(element.querySelector(BODY)),
  }));
  const last = says.findLastIndex(({ by }) => !by || !isOwn(by, self));
  const mine = says.slice(last + 1);
  const assignee = named.find((one) => one.kind === 'assignee' && !isOwn(one.ref, self))?.ref;
  const asking = mine.find(({ text }) => QUESTION.test(text)) ?? (assignee ? mine[0] : undefined);
  const since = asking && timeOf(asking.element)?.from;
  if (since === undefined) return [];
  const mentioned = mine.flatMap(({ text }) => mentionsIn(text));
  const whom = mentioned.length > 0 ? mentioned : [assignee ?? says[last]?.by];
  return whom.flatMap((ref) => (ref && !isOwn(ref, self) ? { ref, since } : []));
}
