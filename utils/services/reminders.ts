/** Use cases of reminders. Each is one transaction. */
import { isAnsweredBy, type OwnMessage } from '../domain/answered';
import { dueOf } from '../domain/due';
import { DAY } from '../domain/snapshot-read';
import { isSamePlace } from '../domain/place';
import type { Reminder, Target } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { Made, NewReminders, OneAction, ReminderAction } from '../protocol/messages';
import { getMeta, putMeta, type ReadTx, type WriteTx } from '../storage/store';
import { siteOfUrl } from '../surfaces/sites';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { acted, answeredAt, changed, created, logEntryOf } from './reminder-records';
import { dueContextOf, readWorld } from './world';

/** A promise about one message. */
export interface NewReminder extends Omit<NewReminders, 'targets'> {
  readonly target: Target;
}

/** Open states sort after "dropped", ended ones do not (schema.ts). */
const OPEN = () => IDBKeyRange.lowerBound('dropped', true);
const RECENT = 50;
/** So many that ended by themselves are told in the popup. */
const LATELY = 5;

export type Reminders = ReturnType<typeof createReminders>;

export function createReminders({ store, machine }: Ports) {
  /** Promises some messages, all or none; a second promise on a message moves the first one. */
  const remindAll = ({ targets, ...how }: NewReminders): Promise<Result<readonly Made[]>> =>
    attempt(() =>
      store.write(async (tx) => {
        const world = await readWorld(tx, machine);
        if (!targets.every(({ place }) => siteOfUrl(place.url)))
          return fail(problem('link_unknown'));
        const due = dueOf(how.rule, dueContextOf(world));
        if (!due) return fail(problem('rule_empty'));
        const made: Made[] = [];
        for (const target of targets) {
          const before = (await findOpen(tx, target)) ?? null;
          const now = before
            ? changed(before, { ...how, target }, due.at, world)
            : created({ ...how, target }, due.at, world, machine.newId());
          await tx.objectStore('reminders').put(now);
          made.push({ now, before });
        }
        return ok(made);
      }),
    );

  /** Does something to some reminders, all or none. */
  const actAll = (actions: readonly OneAction[]): Promise<Result<readonly Reminder[]>> =>
    attempt(() =>
      store.write(async (tx) => {
        const world = await readWorld(tx, machine);
        const next: Reminder[] = [];
        for (const { id, action } of actions) {
          const reminder = await tx.objectStore('reminders').get(id);
          if (!reminder) return fail(problem('reminder_gone'));
          const done = acted(reminder, action, world);
          if (!done.ok) return done;
          next.push(done.value);
        }
        for (const one of next) await put(tx, one);
        return ok(next);
      }),
    );

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

    remindAll,

    existing: (target: Target): Promise<Reminder | undefined> =>
      store.read((tx) => findOpen(tx, target)),

    act: async (id: string, action: ReminderAction): Promise<Result<Reminder>> => {
      const done = await actAll([{ id, action }]);
      return done.ok ? only(done.value) : done;
    },

    actAll,

    /** Ends what the messages of mine that a page shows have answered. */
    answered: (messages: readonly OwnMessage[]): Promise<Result<readonly Reminder[]>> =>
      attempt(() =>
        store.write(
          async (tx) => {
            const world = await readWorld(tx, machine);
            const open = await openReminders(tx);
            const ended = open.flatMap((one) => {
              const by = messages.filter((message) => isAnsweredBy(one, message));
              if (one.deleted || by.length === 0) return [];
              return [answeredAt(one, Math.min(...by.map(({ sentAt }) => sentAt)), world)];
            });
            for (const one of ended) await put(tx, one);
            await tellLater(tx, ended);
            return ok(ended);
          },
          { quiet: (result) => result.ok && result.value.length === 0 },
        ),
      ),
  };
}

/** Open reminders of a transaction. */
export function openReminders(tx: ReadTx | WriteTx): Promise<Reminder[]> {
  return tx.objectStore('reminders').index('state').getAll(OPEN());
}

/** Those that ended by themselves within the last day and still are, the latest first. */
export async function answeredLately(tx: ReadTx | WriteTx, now: number): Promise<Reminder[]> {
  const ids = (await getMeta(tx, 'answeredLately')) ?? [];
  const found = await Promise.all(ids.map((id) => tx.objectStore('reminders').get(id)));
  return found.flatMap((one) =>
    one?.state === 'answered' && Date.parse(one.updated) > now - DAY ? [one] : [],
  );
}

async function findOpen(tx: ReadTx | WriteTx, target: Target): Promise<Reminder | undefined> {
  const open = await openReminders(tx);
  return open.find((reminder) => !reminder.deleted && isSamePlace(reminder.place, target.place));
}

async function put(tx: WriteTx, reminder: Reminder): Promise<void> {
  await tx.objectStore('reminders').put(reminder);
  await keepLog(tx, reminder);
}

function only(reminders: readonly Reminder[]): Result<Reminder> {
  const [first] = reminders;
  return first ? ok(first) : fail(problem('reminder_gone'));
}

/** The last few that ended by themselves, for the popup to tell. */
async function tellLater(tx: WriteTx, ended: readonly Reminder[]): Promise<void> {
  if (ended.length === 0) return;
  const before = (await getMeta(tx, 'answeredLately')) ?? [];
  const ids = [...ended.map(({ id }) => id), ...before];
  await putMeta(tx, 'answeredLately', [...new Set(ids)].slice(0, LATELY));
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
