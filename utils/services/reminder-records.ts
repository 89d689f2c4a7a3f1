/** What use cases make of a reminder: records in, records out. */
import { dueOf } from '../domain/due';
import type { LogEntry, LogOutcome } from '../domain/log-types';
import { createMatcher } from '../domain/matching';
import { joinPlaces } from '../domain/place';
import type { DueRule, Reminder, ReminderState } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { ReminderAction } from '../protocol/messages';
import { dueContextOf, stamp, type World } from './world';
import type { NewReminder } from './reminders';

/** A new promise about one message. */
export function created(wanted: NewReminder, dueAt: number, world: World, id: string): Reminder {
  const matcher = createMatcher(world.people, world.me);
  const matched = wanted.target.people.map((ref) => ({ ref, id: matcher.match(ref) }));
  const known = new Set(matched.flatMap((one) => (one.id === null ? [] : [one.id])));
  return {
    id,
    created: stamp(world.now),
    updated: stamp(world.now),
    place: wanted.target.place,
    title: wanted.target.title,
    people: [...known],
    names: matched.flatMap(({ ref, id: match }) =>
      match === null ? [ref.name ?? ref.email ?? ''].filter((name) => name !== '') : [],
    ),
    ...(wanted.note ? { note: wanted.note } : {}),
    ...(wanted.urgent ? { urgent: true } : {}),
    rule: wanted.rule,
    dueAt,
    state: 'scheduled',
  };
}

/** The same message promised again: what was answered before now does not end this promise. */
export function changed(
  existing: Reminder,
  wanted: NewReminder,
  dueAt: number,
  world: World,
): Reminder {
  return {
    ...scheduledAgain(existing, wanted.rule, dueAt, world),
    place: joinPlaces(existing.place, wanted.target.place),
    notAnsweredBy: world.now,
    ...(wanted.note === undefined ? {} : { note: wanted.note }),
    ...(wanted.urgent === undefined ? {} : { urgent: wanted.urgent }),
  };
}

function scheduledAgain(reminder: Reminder, rule: DueRule, dueAt: number, world: World): Reminder {
  const {
    shownAt: _shown,
    endedAt: _ended,
    fixed: _fixed,
    answeredBy: _answered,
    ...rest
  } = reminder;
  return { ...rest, rule, dueAt, state: 'scheduled', updated: stamp(world.now) };
}

/** What an action makes of a reminder. */
export function acted(reminder: Reminder, action: ReminderAction, world: World): Result<Reminder> {
  switch (action.kind) {
    case 'done':
      return ok(ended(reminder, 'done', world));
    case 'drop':
      return ok(ended(reminder, 'dropped', world));
    case 'answered':
      return ok(ended(reminder, 'answered', world));
    case 'not-answered':
      return ok(notAnswered(reminder, world));
    case 'delete':
      return ok({ ...reminder, updated: stamp(world.now), deleted: stamp(world.now) });
    case 'restore':
      return ok({
        ...action.to,
        id: reminder.id,
        updated: stamp(world.now),
        // It ended by itself, and that was wrong: the same message must not end it again.
        ...(reminder.answeredBy === undefined ? {} : { notAnsweredBy: reminder.answeredBy }),
      });
    case 'snooze': {
      const due = dueOf(action.rule, dueContextOf(world));
      if (!due) return fail(problem('rule_empty'));
      const again = scheduledAgain(reminder, action.rule, due.at, world);
      return ok({ ...again, snoozes: (reminder.snoozes ?? 0) + 1 });
    }
    case 'edit':
      return edited(reminder, action, world);
  }
}

function edited(
  reminder: Reminder,
  action: Extract<ReminderAction, { kind: 'edit' }>,
  world: World,
): Result<Reminder> {
  const due = action.rule ? dueOf(action.rule, dueContextOf(world)) : null;
  if (action.rule && !due) return fail(problem('rule_empty'));
  const timed =
    action.rule && due ? scheduledAgain(reminder, action.rule, due.at, world) : reminder;
  const { again: before, ...rest } = timed;
  const again = action.again === undefined ? before : (action.again ?? undefined);
  return ok({
    ...rest,
    updated: stamp(world.now),
    ...(again === undefined ? {} : { again }),
    ...(action.note === undefined ? {} : { note: action.note }),
    ...(action.urgent === undefined ? {} : { urgent: action.urgent }),
  });
}

function ended(reminder: Reminder, state: ReminderState, world: World): Reminder {
  return { ...reminder, state, endedAt: world.now, updated: stamp(world.now) };
}

/** It ended because a message of mine, sent at `at`, was seen in its thread. */
export function answeredAt(reminder: Reminder, at: number, world: World): Reminder {
  const answered = ended(reminder, 'answered', world);
  return { ...answered, endedAt: Math.min(at, world.now), answeredBy: at };
}

/** A message of mine, sent at `at`, may be the answer: it is asked about. */
export function maybeAnsweredAt(reminder: Reminder, at: number, world: World): Reminder {
  return { ...reminder, maybeAnsweredBy: at, updated: stamp(world.now) };
}

/** What was seen of my messages up to then was no answer, and is not asked about again. */
function notAnswered({ maybeAnsweredBy, ...rest }: Reminder, world: World): Reminder {
  const until = Math.max(maybeAnsweredBy ?? 0, rest.notAnsweredBy ?? 0);
  return { ...rest, notAnsweredBy: until, updated: stamp(world.now) };
}

/** The line of the log for a reminder that ended. */
export function logEntryOf(reminder: Reminder, outcome: LogOutcome, at: number): LogEntry {
  const { id, updated, title, place, people, names, note } = reminder;
  const entry: LogEntry = {
    id,
    updated,
    kind: 'reminder',
    outcome,
    at,
    title,
    place,
    people,
    names,
  };
  return note === undefined ? entry : { ...entry, note };
}
