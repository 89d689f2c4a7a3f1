/** Delivery: what is due, what is held, what is shown. Idempotent; called at every chance. */
import type { Ask } from '../domain/ask-types';
import { againAfter, catchUpStretches, heldUntil } from '../domain/due';
import type { Questions } from '../domain/questions';
import type { Reminder } from '../domain/reminder-types';
import type { Translate } from '../domain/translate';
import { HOUR } from '../domain/snapshot-read';
import type { OutboxLine } from '../storage/schema';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
import { advanceAsks, type AskTurn } from './ask-delivery';
import { backupDue } from './backup-due';
import { emptyBin } from './bin';
import { sweepLog } from './log-sweep';
import { deliverAll, writeOutbox } from './outbox';
import type { Ports } from './ports';
import { askAboutMove, questionsOf } from './questions';
import { answeredLately, openReminders } from './reminders';
import { reworkRules } from './rework';
import { dueContextOf, readWorld, stamp, type World } from './world';

interface Outcome {
  readonly world: World;
  readonly open: readonly Reminder[];
  readonly outbox: readonly OutboxLine[];
  readonly questions: Questions;
  readonly answered: readonly Reminder[];
  readonly asks: readonly Ask[];
  readonly backup: number | null;
  readonly wake: number;
  readonly changed: boolean;
}

/** Writes what holds now to where it is read from. */
export type Refresh = (
  world: World,
  open: readonly Reminder[],
  told: {
    readonly questions: Questions;
    readonly answered: readonly Reminder[];
    readonly asks: readonly Ask[];
    readonly backup: number | null;
  },
) => Promise<void>;

export type Reconcile = () => Promise<void>;

/**
 * @param refresh Called after the commit with what holds now: badge and view record.
 */
export function createReconcile(ports: Ports, t: Translate, refresh: Refresh): Reconcile {
  const run = async () => {
    // Before anything that can fail, so that a failure cannot end the chain of alarms.
    await ports.alarm.ensure();
    const outcome = await ports.store.write((tx) => settle(tx, ports), {
      quiet: ({ changed }) => !changed,
    });
    await ports.alarm.set(outcome.wake);
    // A badge that fails must not keep a notification back, nor the other way round.
    const told = await Promise.allSettled([
      deliverAll(outcome, ports, t),
      refresh(outcome.world, outcome.open, outcome),
    ]);
    for (const one of told) if (one.status === 'rejected') throw one.reason;
  };
  let last: Promise<void> = Promise.resolve();
  // One after the other: two at once would show the same notification twice.
  return () => {
    last = last.then(run, run);
    return last;
  };
}

/** The one transaction that decides what is due. */
async function settle(tx: WriteTx, { machine }: Ports): Promise<Outcome> {
  const world = await readWorld(tx, machine);
  const moved = await noticeZone(tx, world);
  const held = heldUntil(world.meZoned, world.hold, world.now);
  const before = await openReminders(tx);
  const advancing = before
    .map((reminder) => advanced(reminder, world, held !== null))
    .filter((next, index) => next !== before[index]);
  for (const next of advancing) await tx.objectStore('reminders').put(next);
  const asks = await advanceAsks(tx, world, held !== null);
  const open = await openReminders(tx);
  const shown = advancing.filter((next) => next.state === 'shown');
  const waiting = open.filter((one) => one.state !== 'scheduled');
  await writeOutbox(tx, { shown, asks: asks.shown, waiting, held: held !== null }, world);
  const emptied = await emptyBin(tx, world);
  const swept = await sweepLog(tx, world);
  const changed = moved || emptied || swept || advancing.length > 0 || asks.changed;
  const outbox = await tx.objectStore('outbox').getAll();
  const revision = world.revision + (changed ? 1 : 0);
  const wake = wakeAt(world, open, held, asks);
  const questions = await questionsOf(tx, world);
  const answered = await answeredLately(tx, world.now);
  const backup = await backupDue(tx, world);
  return {
    world: { ...world, revision },
    open,
    outbox,
    questions,
    answered,
    asks: [...asks.open, ...asks.lately],
    backup,
    wake,
    changed,
  };
}

/** Rules that stand on my clock move along when the machine's zone changed. */
async function noticeZone(tx: WriteTx, world: World): Promise<boolean> {
  const before = await getMeta(tx, 'machineZone');
  if (before === world.zone) return false;
  await putMeta(tx, 'machineZone', world.zone);
  await askAboutMove(tx, world, before);
  await reworkRules(tx, world, () => true);
  return true;
}

function advanced(reminder: Reminder, world: World, held: boolean): Reminder {
  const shown = reminder.state === 'shown';
  if (shown ? !isAgain(reminder, world, held) : reminder.dueAt > world.now) return reminder;
  const updated = stamp(world.now);
  if (!held || reminder.urgent) return { ...reminder, state: 'shown', shownAt: world.now, updated };
  return reminder.state === 'held' ? reminder : { ...reminder, state: 'held', updated };
}

/** "Again until done": so long after it was shown, however the clock was moved in between. */
function isAgain(reminder: Reminder, world: World, held: boolean): boolean {
  const after = againAfter(reminder, world.settings);
  if (after === null || (held && !reminder.urgent)) return false;
  return Math.abs(world.now - (reminder.shownAt ?? 0)) >= after;
}

/** Next due, end of what holds, start of a catch-up block, and one hour from now at the latest. */
function wakeAt(
  world: World,
  open: readonly Reminder[],
  held: number | null,
  { wakes }: AskTurn,
): number {
  const due = open.filter((one) => one.state === 'scheduled').map((one) => one.dueAt);
  const blocks = catchUpStretches(dueContextOf(world)).map((block) => block.from);
  const ends = held === null ? [] : [held, ...(world.hold ? [world.hold.until] : [])];
  const again = open.flatMap((one) => {
    const after = one.state === 'shown' ? againAfter(one, world.settings) : null;
    return after === null ? [] : [(one.shownAt ?? 0) + after];
  });
  const ahead = [...due, ...again, ...wakes, ...blocks, ...ends].filter((at) => at > world.now);
  return Math.min(world.now + HOUR, ...ahead);
}
