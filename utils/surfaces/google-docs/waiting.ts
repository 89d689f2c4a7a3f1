import type { PlainDate } from '../../domain/person';
import type { Waits } from '../../domain/waits';
import { textOf } from '../shared/dom';
import type { Waiting } from '../types';
import { commentsIn, timeTextOf } from './comments';
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
 * assignee, else for who spoke last before me. Nothing where the page says no time of it.
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
  const waits = asking && waitsOf(asking.element);
  if (!waits) return [];
  const mentioned = mine.flatMap(({ text }) => mentionsIn(text));
  const whom = mentioned.length > 0 ? mentioned : [assignee ?? says[last]?.by?.ref];
  return whom.flatMap((ref) => (ref && !isOwn(ref, names.self) ? { ref, ...waits } : []));
}

function waitsOf(comment: Element): Waits | null {
  const text = timeTextOf(comment);
  const time = timeOf(comment);
  if (text === '') return null;
  if (!time) return { text };
  return { since: time.from, text, ...(time.unit === 'day' ? { day: dateOf(time.from) } : {}) };
}

/** The date on the clock that the page writes by. */
function dateOf(at: number): PlainDate {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
