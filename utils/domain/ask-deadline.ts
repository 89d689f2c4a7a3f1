/** What "by Thursday 17:00" means for the one who is to answer, and which moments suit them better. */
import type { AskContext } from './ask';
import { deadlineAt } from './ask';
import type { AskOffer, Deadline, DeadlineFacts, LostDay } from './ask-types';
import { isZoned, workingWithin } from './availability';
import type { Person } from './person';
import { addDays, dateOfDay, isWithin } from './plain-date';
import type { Moment } from './preset-text';
import { expectedReplyBy, workingTimeBetween } from './response';
import { DAY, HOUR, MINUTE } from './snapshot-read';
import { dayInstants, personDate, type Zoned, zoneAtInstant } from './timeline';
import { hasHours } from './work-week';
import { zoneOffset } from './zoned';

type Wall = Omit<Deadline, 'zone'>;

/** Less of their working time than this before a deadline, and a later one is offered. */
const SHORT = HOUR;
const LOOK_AHEAD = 21 * DAY;
const STEP = 15 * MINUTE;
/** More lost days than this say no more. */
const MOST_LOST = 3;
const MOST_OFFERS = 4;

const offsetOf = (person: Zoned, at: number) => zoneOffset(zoneAtInstant(person, at), at);

/** Somebody whose working time can be counted. */
function withHours(person: Person | undefined): Zoned | null {
  return person && !person.deleted && isZoned(person) && hasHours(person) ? person : null;
}

/** @returns Null for what is no date and time. */
export function deadlineFacts(by: Wall, context: AskContext): DeadlineFacts | null {
  const { me, person, now } = context;
  const at = deadlineAt({ ...by, zone: zoneAtInstant(me, now) });
  if (at === null) return null;
  const moment = momentOf(at, me, person);
  const known = withHours(person);
  if (!known || at <= now) return { by, moment, lost: [] };
  const left = workingTimeBetween(known, now, at);
  const later = betterThan(at, left, known, context);
  return {
    by,
    moment,
    left,
    lost: lostDays(known, now, at),
    ...(later === null
      ? {}
      : { better: { by: wallOf(later, me), moment: momentOf(later, me, known) } }),
  };
}

/** Deadlines worth offering: by their norm, at the ends of their next two working days, of mine. */
export function askOffers(context: AskContext): AskOffer[] {
  const { now, me, person, norm } = context;
  const known = withHours(person);
  const expected = known && norm ? expectedReplyBy(known, now, norm) : null;
  const today = known && endOfDay(known, now + SHORT);
  const wanted = [
    ['expected', expected && roundedUp(expected)],
    ['their-day', today],
    ['their-day', known && today && endOfDay(known, today)],
    // Whose hours are not known is asked by mine.
    ['my-day', known ? null : endOfDay(me, now + SHORT)],
    ['my-day', endOfDay(me, endOfDay(me, now) ?? now)],
  ] as const;
  const seen = new Set<number>();
  return wanted
    .flatMap(([kind, at]) => {
      if (!at || seen.has(at)) return [];
      seen.add(at);
      const facts = deadlineFacts(wallOf(at, me), context);
      return facts ? [{ kind, facts }] : [];
    })
    .toSorted((a, b) => a.facts.moment.at - b.facts.moment.at)
    .slice(0, MOST_OFFERS);
}

/**
 * A later moment, where this one falls into their free time, leaves them less than an hour, or comes
 * before an answer can be expected.
 */
function betterThan(at: number, left: number, person: Zoned, context: AskContext): number | null {
  const { now, norm } = context;
  const expected = norm ? expectedReplyBy(person, now, norm) : null;
  if (expected !== null && expected > at) return roundedUp(expected);
  const isAtWork = workingWithin(person, at - MINUTE, at).length > 0;
  return isAtWork && left >= SHORT ? null : endOfDay(person, at);
}

/** The end of the first working day of theirs that ends after `after`; null where none is near. */
function endOfDay(person: Zoned, after: number): number | null {
  if (!hasHours(person)) return null;
  const ahead = workingWithin(person, after, after + LOOK_AHEAD);
  const [first] = ahead;
  if (!first) return null;
  const date = personDate(person, first.from);
  const last = ahead.findLast((stretch) => personDate(person, stretch.from) === date);
  // Somebody who works around the clock has no end of a day.
  return last && last.to < after + LOOK_AHEAD ? last.to : null;
}

/** Working days of theirs before a deadline that a holiday or an absence takes out. */
function lostDays(person: Zoned, now: number, at: number): LostDay[] {
  const lost: LostDay[] = [];
  const end = personDate(person, at);
  for (let date = personDate(person, now); date <= end; date = addDays(date, 1)) {
    if (lost.length === MOST_LOST) break;
    const { working, removed } = dayInstants(person, date);
    const counts = removed.some((part) => part.to > now && part.from < at);
    if (working.length > 0 || !counts) continue;
    const isAway = person.absences?.some((absence) => isWithin(date, absence)) === true;
    lost.push({ date, kind: isAway ? 'away' : 'holiday' });
  }
  return lost;
}

function momentOf(at: number, me: Zoned, person: Person | undefined): Moment {
  const mine = offsetOf(me, at);
  return person && isZoned(person) ? { at, mine, theirs: offsetOf(person, at) } : { at, mine };
}

/** An instant on my wall clock. */
function wallOf(at: number, me: Zoned): Wall {
  const local = at + offsetOf(me, at) * MINUTE;
  const date = dateOfDay(Math.floor(local / DAY));
  return { date, time: new Date(local).toISOString().slice(11, 16) };
}

/** Nobody means 13:07. */
function roundedUp(at: number): number {
  return Math.ceil(at / STEP) * STEP;
}
