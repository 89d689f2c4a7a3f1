/** What must be so, in the plainest words: a list of promises and a few variables. */
import { type DueContext, dueOf, heldUntil, personOfRule } from '../../../utils/domain/due';
import { ME, type Person } from '../../../utils/domain/person';
import type { DueRule, Hold, Reminder } from '../../../utils/domain/reminder-types';

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
}

export interface Plain {
  now: number;
  machineZone: string;
  /** The machine's zone at the last delivery. */
  seenZone: string | undefined;
  me: Person;
  readonly people: Map<string, Person>;
  hold: Hold | null;
  readonly promises: Map<string, Promised>;
}

function contextOf(plain: Plain): DueContext {
  return {
    now: plain.now,
    me: { ...plain.me, zone: plain.me.zone ?? plain.machineZone },
    person: (id) => plain.people.get(id),
    catchUp: [],
  };
}

export function dueIn(plain: Plain, rule: DueRule): number | null {
  return dueOf(rule, contextOf(plain))?.at ?? null;
}

/** A change of a person, of my hours or of my zone moves what is still to come. */
export function rework(plain: Plain, changed: string | null): void {
  for (const one of plain.promises.values()) {
    if (one.state !== 'scheduled' || one.due <= plain.now || one.rule.kind === 'at') continue;
    if (changed !== null && changed !== ME && personOfRule(one.rule) !== changed) continue;
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

/** @returns Those that are shown now for the first time since they were scheduled. */
export function settle(plain: Plain): readonly Promised[] {
  if (plain.seenZone !== plain.machineZone) {
    plain.seenZone = plain.machineZone;
    rework(plain, null);
  }
  const hold = plain.hold && plain.hold.until > plain.now ? plain.hold : null;
  const held = heldUntil(contextOf(plain).me, hold, plain.now) !== null;
  const shown: Promised[] = [];
  for (const one of plain.promises.values()) {
    if ((one.state !== 'scheduled' && one.state !== 'held') || one.due > plain.now) continue;
    one.state = held && !one.urgent ? 'held' : 'shown';
    if (one.state === 'shown') shown.push(one);
  }
  return shown;
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
