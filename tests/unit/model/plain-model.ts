/** What must be so, in the plainest words: a list of promises, one of questions, and a few variables. */
import { type AskContext, checkAtOf } from '../../../utils/domain/ask';
import { type DueContext, dueOf, heldUntil, personOfRule } from '../../../utils/domain/due';
import { ME, type Person } from '../../../utils/domain/person';
import type { DueRule, Hold, Reminder } from '../../../utils/domain/reminder-types';
import type { CatchUpBlock } from '../../../utils/domain/settings';

export interface Promised {
  readonly id: string;
  readonly container: string;
  readonly created: number;
  rule: DueRule;
  due: number;
  state: 'scheduled' | 'held' | 'shown' | 'ended' | 'binned';
  urgent: boolean;
  /** My own messages up to here are no answer. */
  notBefore: number;
  /** It ended by this message of mine. */
  answeredBy?: number;
  /** When it was shown last. */
  shownAt?: number;
}

/** A question to Anna. */
export interface Asked {
  readonly id: string;
  readonly container: string;
  readonly created: number;
  /** Roster ids, as they were when it was asked. */
  readonly people: readonly string[];
  askedAt: number;
  since: number;
  byAt?: number;
  checkAt: number;
  state: 'waiting' | 'held' | 'shown' | 'ended';
  /** Her messages up to here are no answer. */
  notBefore: number;
}

export interface Plain {
  now: number;
  machineZone: string;
  /** The machine's zone at the last delivery. */
  seenZone: string | undefined;
  me: Person;
  readonly people: Map<string, Person>;
  hold: Hold | null;
  catchUp: readonly CatchUpBlock[];
  /** Milliseconds after which what is shown is shown again; 0: once. */
  again: number;
  readonly promises: Map<string, Promised>;
  readonly asked: Map<string, Asked>;
}

export function contextOf(plain: Plain): DueContext {
  return {
    now: plain.now,
    me: { ...plain.me, zone: plain.me.zone ?? plain.machineZone },
    person: (id) => plain.people.get(id),
    catchUp: plain.catchUp,
  };
}

export function dueIn(plain: Plain, rule: DueRule): number | null {
  return dueOf(rule, contextOf(plain))?.at ?? null;
}

/** Who is to answer, and whose hours count. */
export function checkIn(plain: Plain, one: Pick<Asked, 'people' | 'byAt' | 'since'>): number {
  const { me } = contextOf(plain) as { me: AskContext['me'] };
  const person = one.people.map((id) => plain.people.get(id)).find((known) => known !== undefined);
  return checkAtOf(one, { now: plain.now, me, person, norm: null });
}

/** What was asked so long ago that it could have been answered is counted from now. */
export function count(plain: Plain, one: Asked): void {
  one.state = 'waiting';
  one.checkAt = checkIn(plain, one);
  if (one.checkAt > plain.now) return;
  one.since = plain.now;
  one.checkAt = checkIn(plain, one);
}

/** A change of a person, of my hours, of my zone or of my blocks moves what is still to come. */
export function rework(plain: Plain, changed: string | null | 'blocks'): void {
  for (const one of plain.asked.values()) {
    if (one.state === 'waiting' && one.checkAt > plain.now) one.checkAt = checkIn(plain, one);
  }
  for (const one of plain.promises.values()) {
    if (changed === 'blocks' && one.rule.kind !== 'next-catch-up') continue;
    if (one.state !== 'scheduled' || one.due <= plain.now || one.rule.kind === 'at') continue;
    const all = changed === null || changed === ME || changed === 'blocks';
    if (!all && personOfRule(one.rule) !== changed) continue;
    one.due = dueIn(plain, one.rule) ?? one.due;
  }
}

/** A rule that stands on somebody who leaves becomes a fixed time. */
export function leave(plain: Plain, person: string): void {
  plain.people.delete(person);
  for (const one of plain.promises.values()) {
    if (personOfRule(one.rule) === person) one.rule = { kind: 'at', at: one.due };
  }
}

/** What becomes due, is held, shown, and shown again. */
export function settle(plain: Plain): void {
  if (plain.seenZone !== plain.machineZone) {
    plain.seenZone = plain.machineZone;
    rework(plain, null);
  }
  const hold = plain.hold && plain.hold.until > plain.now ? plain.hold : null;
  const held = heldUntil(contextOf(plain).me, hold, plain.now) !== null;
  for (const one of plain.promises.values()) {
    const waits = held && !one.urgent;
    if (one.state === 'shown' && plain.again > 0 && !waits) {
      const passed = Math.abs(plain.now - (one.shownAt ?? 0));
      if (passed >= plain.again) one.shownAt = plain.now;
    }
    if ((one.state !== 'scheduled' && one.state !== 'held') || one.due > plain.now) continue;
    one.state = waits ? 'held' : 'shown';
    if (one.state === 'shown') one.shownAt = plain.now;
  }
  for (const one of plain.asked.values()) {
    if ((one.state !== 'waiting' && one.state !== 'held') || one.checkAt > plain.now) continue;
    one.state = held ? 'held' : 'shown';
  }
}

/** Ends the questions that a message of Anna's answers. */
export function reply(plain: Plain, container: string, sentAt: number): void {
  for (const one of plain.asked.values()) {
    if (one.state === 'ended' || one.container !== container) continue;
    if (!plain.people.has('anna') || !one.people.includes('anna')) continue;
    if (sentAt > Math.max(one.askedAt, one.created, one.notBefore)) one.state = 'ended';
  }
}

/** Ends what a message of mine answers. */
export function answer(plain: Plain, container: string, sentAt: number): void {
  for (const one of plain.promises.values()) {
    if (!isOpen(one) || one.container !== container) continue;
    if (sentAt <= Math.max(one.created, one.notBefore)) continue;
    one.state = 'ended';
    one.answeredBy = sentAt;
  }
}

export function isOpen({ state }: Promised): boolean {
  return state === 'scheduled' || state === 'held' || state === 'shown';
}

/** The same words for a record of the database. */
export function stateOf(reminder: Reminder): Promised['state'] {
  if (reminder.deleted !== undefined) return 'binned';
  const { state } = reminder;
  if (state === 'answered' || state === 'done' || state === 'dropped') return 'ended';
  return state === 'held' || state === 'shown' ? state : 'scheduled';
}
