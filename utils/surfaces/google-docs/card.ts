import type { Stamp } from '../../domain/reminder-types';
import type { CardReaders } from '../reader-types';
import { commentsIn, timeTextOf } from './comments';
import { namesOn, peopleIn } from './names';
import { personKey } from './people';
import { peopleHere } from './presence';
import { COMMENT, THREADS } from './selectors';
import { timeOf } from './stamps';
import { waitingIn } from './waiting';

/** The card has room for so many. */
const SHOWN = 3;

/**
 * Times of day of the person whose name or mark is asked about, in their thread, the last ones. Empty
 * for an element at which it is not one person who is meant.
 */
function stampsAt(element: Element): Stamp[] {
  const thread = element.closest(THREADS);
  if (!thread) return [];
  const people = peopleIn(thread, namesOn(element.ownerDocument));
  const authors = people.filter(({ kind }) => kind === 'author');
  const comment = element.closest(COMMENT);
  const asked =
    people.find((one) => one.element === element) ??
    authors.find((one) => comment?.contains(one.element) === true);
  if (!asked) return [];
  const key = personKey(asked.ref);
  const theirs = commentsIn(thread).filter((one) =>
    authors.some((by) => one.contains(by.element) && personKey(by.ref) === key),
  );
  const stamps = theirs.flatMap((one) => {
    const read = timeOf(one);
    return read?.unit === 'minute' ? { at: read.from, text: timeTextOf(one) } : [];
  });
  return stamps.slice(-SHOWN);
}

export const googleDocsCard: CardReaders = {
  stampsAt,
  peopleHere,
  sharedNames: (document) => [...namesOn(document).shared],
  waiting: waitingIn,
};
