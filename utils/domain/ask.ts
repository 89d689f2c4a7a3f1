/** What a question to a teammate waits for: its deadline, when to ask about it, what answers it. */
import { isSameThread } from './answered';
import type { Ask, Deadline, TheirMessage } from './ask-types';
import type { Norm, Person } from './person';
import { expectedReplyBy } from './response';
import { DAY } from './snapshot-read';
import type { Zoned } from './timeline';
import { minutesOf } from './work-week';
import { wallToInstant } from './zoned';

/** What an ask stands on. */
export interface AskContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly me: Zoned;
  /** Who is to answer, where they are on the roster. */
  readonly person: Person | undefined;
  /** How long an answer may take, the person's or the team's; null: nobody said. */
  readonly norm: Norm | null;
}

/** Where no norm is on file nothing is said of one; the question still comes once. */
const WITHOUT_NORM: Norm = { workingDays: 1 };

/** The instant of a deadline; null for what is no date and time. */
export function deadlineAt({ date, time, zone }: Deadline): number | null {
  const minutes = minutesOf(time);
  if (minutes === null || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
  return wallToInstant(zone, date, minutes, 'earlier');
}

/**
 * When to ask "Did Anna answer?": at the deadline; after it, and without one, when an answer can be
 * expected, counted from `since`. Where no hours of theirs are on file mine count, then a whole day.
 */
export function checkAtOf(
  { byAt, since }: Pick<Ask, 'byAt' | 'since'>,
  { person, me, norm }: AskContext,
): number {
  if (byAt !== undefined && byAt > since) return byAt;
  const theirs = person && !person.deleted && expectedReplyBy(person, since, norm ?? WITHOUT_NORM);
  return theirs || (expectedReplyBy(me, since, WITHOUT_NORM) ?? since + DAY);
}

/**
 * Whether a message is the answer: in the thread of the ask, by somebody who is to answer, newer than
 * the question, than the ask itself (what stood there was no answer to whoever made it), and than an
 * answer that was taken back.
 *
 * @param sender Roster id of who wrote it.
 */
export function isReplyTo(ask: Ask, message: TheirMessage, sender: string | null): boolean {
  const { place, askedAt, created, notAnsweredBy = 0, people } = ask;
  if (sender === null || !people.includes(sender) || !isSameThread(place, message)) return false;
  if (place.message !== undefined && place.message === message.message) return false;
  return message.sentAt > Math.max(askedAt, Date.parse(created), notAnsweredBy);
}
