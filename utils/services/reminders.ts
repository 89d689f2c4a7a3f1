/** Use cases of reminders. Each is one transaction. */
import { isAnsweredBy, mayBeAnsweredBy, maybeAt, type OwnMessage } from '../domain/answered';
import { dueOf } from '../domain/due';
import { DAY } from '../domain/snapshot-read';
import { logMarker } from '../domain/log-marker';
import { findSamePlace } from '../domain/place';
import type { Reminder, Target } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { Made, NewReminders, OneAction, ReminderAction } from '../protocol/messages';
import { getMeta, putMeta, type ReadTx, type WriteTx } from '../storage/store';
import { siteOfUrl } from '../surfaces/sites';
import { attempt } from './attempt';
import { binOf } from './bin';
import type { Ports } from './ports';
import {
  acted,
  answeredAt,
  changed,
  created,
  logEntryOf,
  maybeAnsweredAt,
} from './reminder-records';
import { dueContextOf, readWorld, type World } from './world';

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
        const open = await openReminders(tx);
        for (const target of targets) {
          const before = findSamePlace(open, target.place) ?? null;
          const now = before
            ? changed(before, { ...how, target }, due.at, world)
            : created({ ...how, target }, due.at, world, machine.newId());
          await tx.objectStore('reminders').put(now);
          if (before) open[open.indexOf(before)] = now;
          else open.push(now);
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

    /** Deleted ones, the latest first. */
    bin: () => store.read(binOf),

    remindAll,

    existing: (target: Target): Promise<Reminder | undefined> =>
      store.read((tx) => findOpen(tx, target)),

    act: async (id: string, action: ReminderAction): Promise<Result<Reminder>> => {
      const done = await actAll([{ id, action }]);
      return done.ok ? only(done.value) : done;
    },

    actAll,

    /**
     * Ends what the messages of mine that a page shows have answered, and asks about what they may
     * have. Gives both.
     */
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
            const asked = open.flatMap((one) =>
              ended.some(({ id }) => id === one.id) ? [] : askAbout(one, messages, world),
            );
            for (const one of [...ended, ...asked]) await put(tx, one);
            await tellLater(tx, ended);
            return ok([...ended, ...asked]);
          },
          { quiet: (result) => result.ok && result.value.length === 0 },
        ),
      ),
  };
}

/** Open reminders of a transaction, none of them deleted. */
export async function openReminders(tx: ReadTx | WriteTx): Promise<Reminder[]> {
  const open = await tx.objectStore('reminders').index('state').getAll(OPEN());
  // What lies in the bin keeps its state, to be as it was when it comes back.
  return open.filter((one) => one.deleted === undefined);
}

/** The reminder with the question about the latest message that may answer it, where that is news. */
function askAbout(one: Reminder, messages: readonly OwnMessage[], world: World): Reminder[] {
  const maybe = messages.filter((message) => mayBeAnsweredBy(one, message));
  const times = maybe.map((message) => maybeAt(one, message));
  const latest = Math.max(one.maybeAnsweredBy ?? 0, ...times);
  return latest > (one.maybeAnsweredBy ?? 0) ? [maybeAnsweredAt(one, latest, world)] : [];
}

/** Those that ended by themselves within the last day and still are, the latest first. */
export async function answeredLately(tx: ReadTx | WriteTx, now: number): Promise<Reminder[]> {
  const ids = (await getMeta(tx, 'answeredLately')) ?? [];
  const found = await Promise.all(ids.map((id) => tx.objectStore('reminders').get(id)));
  return found.flatMap((one) =>
    one?.state === 'answered' && Date.parse(one.updated) > now - DAY ? [one] : [],
  );
}

async function findOpen(tx: ReadTx | WriteTx, { place }: Target): Promise<Reminder | undefined> {
  return findSamePlace(await openReminders(tx), place);
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
  const { state, endedAt, updated, deleted } = reminder;
  const alive = deleted === undefined && endedAt !== undefined;
  if (alive && (state === 'answered' || state === 'done' || state === 'dropped')) {
    await log.put(logEntryOf(reminder, state, endedAt));
    return;
  }
  const entry = await log.get(reminder.id);
  if (entry) await log.put(logMarker(entry, updated));
}
