/** When a reminder comes back: each rule of README "Reminders" as an instant. */
import type { Stretch } from './availability-types';
import { availabilityAt, isZoned, nextStart, workingWithin } from './availability';
import type { Person } from './person';
import { addDays, weekdayOf } from './plain-date';
import type { DueRule, Hold, Reminder } from './reminder-types';
import type { CatchUpBlock, Settings } from './settings';
import { DAY, HOUR, MINUTE } from './snapshot-read';
import { joined, personDate } from './timeline';
import { hasHours, minutesOf } from './work-week';
import { wallToInstant } from './zoned';

/** How long before a teammate's start, in my own working time, a reply is still in time. */
export const IN_TIME = 45 * MINUTE;
const BOTH_AT_LEAST = 30 * MINUTE;
const LOOK_AHEAD = 60 * DAY;

/** What the rules stand on. `me` has a zone: the machine's where none is set. */
export interface DueContext {
  readonly now: number;
  readonly me: Person;
  readonly person: (id: string) => Person | undefined;
  readonly catchUp: readonly CatchUpBlock[];
}

/** An instant, and for 'in-time-for' when the teammate starts. */
export interface Due {
  readonly at: number;
  readonly starts?: number;
}

/** @returns Null where the rule says nothing: unknown hours, no block, a person who is gone. */
export function dueOf(rule: DueRule, context: DueContext): Due | null {
  switch (rule.kind) {
    case 'at':
      return { at: rule.at };
    case 'wall':
      return { at: wallToInstant(rule.zone, rule.date, minutesOf(rule.time) ?? 0, 'earlier') };
    case 'in-time-for':
      return inTimeFor(context.person(rule.person), context);
    case 'when-starts':
      return only(startOf(context.person(rule.person), context.now));
    case 'both-working':
      return only(bothWorking(context.person(rule.person), context));
    case 'my-next-start':
      return only(nextStart(context.me, context.now));
    case 'next-catch-up':
      return only(nextCatchUp(context));
  }
}

/** The teammate that a rule stands on. */
export function personOfRule(rule: DueRule): string | undefined {
  return 'person' in rule ? rule.person : undefined;
}

const only = (at: number | null): Due | null => (at === null ? null : { at });

function startOf(person: Person | undefined, now: number): number | null {
  return person && !person.deleted ? nextStart(person, now) : null;
}

/**
 * In the last 45 minutes of my own working time before the teammate's next start; when there is none
 * before it, at my next start. Without hours of my own, 45 minutes before their start.
 */
function inTimeFor(person: Person | undefined, { me, now }: DueContext): Due | null {
  const starts = startOf(person, now);
  if (starts === null) return null;
  const last = workingWithin(me, now, starts).at(-1);
  if (last) return { at: Math.max(last.from, last.to - IN_TIME), starts };
  const mine = nextStart(me, now);
  return { at: mine ?? Math.max(now, starts - IN_TIME), starts };
}

/** The first instant at which both are at work for at least 30 minutes; without hours of my own, they alone. */
function bothWorking(person: Person | undefined, { me, now }: DueContext): number | null {
  if (!person || person.deleted) return null;
  for (let from = now; from < now + LOOK_AHEAD; from += 7 * DAY) {
    const theirs = workingWithin(person, from, from + 8 * DAY);
    const mine: Stretch[] = hasHours(me)
      ? workingWithin(me, from, from + 8 * DAY)
      : [{ from, to: from + 8 * DAY }];
    const both = theirs
      .flatMap((one) => mine.map((other) => common(one, other)))
      .find((stretch) => stretch.to - stretch.from >= BOTH_AT_LEAST);
    if (both) return both.from;
  }
  return null;
}

const common = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

/** The catch-up blocks of the days around `now`, as instants, joined. */
export function catchUpStretches({ me, catchUp, now }: DueContext): Stretch[] {
  if (!isZoned(me)) return [];
  const first = addDays(personDate(me, now), -1);
  const stretches: Stretch[] = [];
  for (let day = 0; day <= 9; day += 1) {
    const date = addDays(first, day);
    for (const block of catchUp.filter((candidate) => candidate.day === weekdayOf(date))) {
      const start = minutesOf(block.from);
      const end = minutesOf(block.to);
      if (start === null || end === null) continue;
      const from = wallToInstant(me.zone, date, start, 'earlier');
      const to = wallToInstant(me.zone, date, end <= start ? end + 1440 : end, 'later');
      stretches.push({ from, to });
    }
  }
  return joined(stretches);
}

function nextCatchUp(context: DueContext): number | null {
  return catchUpStretches(context).find((stretch) => stretch.from > context.now)?.from ?? null;
}

/**
 * Whether notifications wait, and until when: a hold of my own, or my off hours and absences. Without
 * hours of my own nothing waits.
 */
export function heldUntil(me: Person, hold: Hold | null, now: number): number | null {
  const holds = hold && hold.until > now ? hold.until : null;
  const free = holds ?? now;
  const { state, until } = availabilityAt(me, free);
  const off = state === 'off' || state === 'away';
  if (!off) return holds;
  // No working time on file: the list stays, and the next hour asks again.
  return until ?? free + HOUR;
}

/** How long after it was shown a reminder that is not ended is shown again; null: once is enough. */
export function againAfter(reminder: Reminder, { notifications }: Settings): number | null {
  const minutes = reminder.again ?? notifications.again ?? 0;
  return minutes > 0 ? minutes * MINUTE : null;
}
