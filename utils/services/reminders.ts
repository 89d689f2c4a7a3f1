/** Use cases of reminders. Each is one transaction. */
import { dueOf } from '../domain/due';
import type { LogEntry } from '../domain/log-types';
import { createMatcher } from '../domain/matching';
import { isSamePlace } from '../domain/place';
import type { DueRule, Reminder, ReminderState, Target } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { ReminderAction } from '../protocol/messages';
import type { ReadTx, WriteTx } from '../storage/store';
import { siteOfUrl } from '../surfaces/sites';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { dueContextOf, readWorld, stamp, type World } from './world';

export interface NewReminder {
  readonly target: Target;
  readonly rule: DueRule;
  readonly note?: string;
  readonly urgent?: boolean;
}

/** Open states sort after "dropped", ended ones do not (schema.ts). */
const OPEN = () => IDBKeyRange.lowerBound('dropped', true);
const RECENT = 50;

export type Reminders = ReturnType<typeof createReminders>;

export function createReminders({ store, machine }: Ports) {
  return {
    /** Open ones, soonest first, then the last fifty that ended. */
    all: () =>
      store.read(async (tx) => {
        const { revision } = await readWorld(tx, machine);
        const reminders = await tx.objectStore('reminders').getAll();
        const alive = reminders.filter((reminder) => !reminder.deleted);
        const open = alive
          .filter((one) => one.endedAt === undefined)
          .sort((a, b) => a.dueAt - b.dueAt);
        const past = alive
          .filter((one) => one.endedAt !== undefined)
          .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
        return { revision, reminders: [...open, ...past.slice(0, RECENT)] };
      }),

    /** A second promise on the same message moves the first one. */
    remind: (wanted: NewReminder): Promise<Result<Reminder>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          if (!siteOfUrl(wanted.target.place.url)) return fail(problem('link_unknown'));
          const due = dueOf(wanted.rule, dueContextOf(world));
          if (!due) return fail(problem('rule_empty'));
          const existing = await findOpen(tx, wanted.target);
          const reminder = existing
            ? changed(existing, wanted, due.at, world)
            : created(wanted, due.at, world, machine.newId());
          await tx.objectStore('reminders').put(reminder);
          return ok(reminder);
        }),
      ),

    existing: (target: Target): Promise<Reminder | undefined> =>
      store.read((tx) => findOpen(tx, target)),

    act: (id: string, action: ReminderAction): Promise<Result<Reminder>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          const reminder = await tx.objectStore('reminders').get(id);
          if (!reminder) return fail(problem('reminder_gone'));
          const next = acted(reminder, action, world);
          if (!next.ok) return next;
          await tx.objectStore('reminders').put(next.value);
          await keepLog(tx, next.value);
          return next;
        }),
      ),
  };
}

/** Open reminders of a transaction. */
export function openReminders(tx: ReadTx | WriteTx): Promise<Reminder[]> {
  return tx.objectStore('reminders').index('state').getAll(OPEN());
}

async function findOpen(tx: ReadTx | WriteTx, target: Target): Promise<Reminder | undefined> {
  const open = await openReminders(tx);
  return open.find((reminder) => !reminder.deleted && isSamePlace(reminder.place, target.place));
}

function created(wanted: NewReminder, dueAt: number, world: World, id: string): Reminder {
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

function changed(existing: Reminder, wanted: NewReminder, dueAt: number, world: World): Reminder {
  return {
    ...scheduledAgain(existing, wanted.rule, dueAt, world),
    ...(wanted.note === undefined ? {} : { note: wanted.note }),
    ...(wanted.urgent === undefined ? {} : { urgent: wanted.urgent }),
  };
}

function scheduledAgain(reminder: Reminder, rule: DueRule, dueAt: number, world: World): Reminder {
  const { shownAt: _shown, endedAt: _ended, fixed: _fixed, ...rest } = reminder;
  return { ...rest, rule, dueAt, state: 'scheduled', updated: stamp(world.now) };
}

function acted(reminder: Reminder, action: ReminderAction, world: World): Result<Reminder> {
  switch (action.kind) {
    case 'done':
      return ok(ended(reminder, 'done', world));
    case 'drop':
      return ok(ended(reminder, 'dropped', world));
    case 'answered':
      return ok(ended(reminder, 'answered', world));
    case 'restore':
      return ok({ ...action.to, id: reminder.id, updated: stamp(world.now) });
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
  return ok({
    ...timed,
    updated: stamp(world.now),
    ...(action.note === undefined ? {} : { note: action.note }),
    ...(action.urgent === undefined ? {} : { urgent: action.urgent }),
  });
}

function ended(reminder: Reminder, state: ReminderState, world: World): Reminder {
  return { ...reminder, state, endedAt: world.now, updated: stamp(world.now) };
}

/** An ended reminder has a line in the log; one that was taken up again has it marked as deleted. */
async function keepLog(tx: WriteTx, reminder: Reminder): Promise<void> {
  const log = tx.objectStore('log');
  const { state, endedAt, updated } = reminder;
  if (endedAt !== undefined && (state === 'answered' || state === 'done' || state === 'dropped')) {
    await log.put(logEntryOf(reminder, state, endedAt));
    return;
  }
  const entry = await log.get(reminder.id);
  if (entry) await log.put({ ...entry, updated, deleted: updated });
}

function logEntryOf(reminder: Reminder, outcome: LogEntry['outcome'], at: number): LogEntry {
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
