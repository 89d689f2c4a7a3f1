/** Delivery: what is due, what is held, what is shown. Idempotent; called at every chance. */
import { catchUpStretches, heldUntil } from '../domain/due';
import type { Questions } from '../domain/questions';
import type { Reminder } from '../domain/reminder-types';
import type { Translate } from '../domain/translate';
import { HOUR } from '../domain/snapshot-read';
import type { OutboxLine } from '../storage/schema';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
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
  readonly wake: number;
  readonly changed: boolean;
}

/** Writes what holds now to where it is read from. */
export type Refresh = (
  world: World,
  open: readonly Reminder[],
  told: { readonly questions: Questions; readonly answered: readonly Reminder[] },
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
  await writeOutbox(
    tx,
    advancing.filter((next) => next.state === 'shown'),
  );
  const changed = moved || advancing.length > 0;
  const open = await openReminders(tx);
  const outbox = await tx.objectStore('outbox').getAll();
  const revision = world.revision + (changed ? 1 : 0);
  const wake = wakeAt(world, open, held);
  const questions = await questionsOf(tx, world);
  const answered = await answeredLately(tx, world.now);
  return { world: { ...world, revision }, open, outbox, questions, answered, wake, changed };
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
  if (reminder.state === 'shown' || reminder.dueAt > world.now) return reminder;
  const updated = stamp(world.now);
  if (!held || reminder.urgent) return { ...reminder, state: 'shown', shownAt: world.now, updated };
  return reminder.state === 'held' ? reminder : { ...reminder, state: 'held', updated };
}

/** One line for one reminder, one summary for several; ids that a second try repeats. */
async function writeOutbox(tx: WriteTx, shown: readonly Reminder[]): Promise<void> {
  const [first] = shown;
  if (!first) return;
  const id =
    shown.length === 1 ? `one:${first.id}:${first.dueAt}` : `many:${first.shownAt}:${shown.length}`;
  await tx.objectStore('outbox').put({ id, reminders: shown.map((reminder) => reminder.id) });
}

/** Next due, end of what holds, start of a catch-up block, and one hour from now at the latest. */
function wakeAt(world: World, open: readonly Reminder[], held: number | null): number {
  const due = open.filter((one) => one.state === 'scheduled').map((one) => one.dueAt);
  const blocks = catchUpStretches(dueContextOf(world)).map((block) => block.from);
  const ends = held === null ? [] : [held, ...(world.hold ? [world.hold.until] : [])];
  const ahead = [...due, ...blocks, ...ends].filter((at) => at > world.now);
  return Math.min(world.now + HOUR, ...ahead);
}

async function deliverAll(outcome: Outcome, ports: Ports, t: Translate): Promise<void> {
  for (const line of outcome.outbox) await deliver(line, outcome, ports, t);
}

async function deliver(
  line: OutboxLine,
  outcome: Outcome,
  ports: Ports,
  t: Translate,
): Promise<void> {
  const { enabled, details, sticky } = outcome.world.settings.notifications;
  const open = new Map(outcome.open.map((reminder) => [reminder.id, reminder]));
  const reminders = line.reminders.flatMap((id) => open.get(id) ?? []);
  if (enabled && reminders.length > 0) {
    const text = textOf(reminders, outcome.world, details, t);
    try {
      await ports.notifications.show(line.id, text, { sticky, buttons: reminders.length === 1 });
    } catch {
      // Denied or swallowed: the line stays, badge and list are the guarantee.
      return;
    }
  }
  await ports.store.write((tx) => tx.objectStore('outbox').delete(line.id), { quiet: () => true });
}

function textOf(reminders: readonly Reminder[], world: World, details: boolean, t: Translate) {
  const [first] = reminders;
  if (!first || !details) {
    return { title: t('notificationPlain', reminders.length), message: t('notificationPlainBody') };
  }
  const nameOf = (one: Reminder) => world.byId.get(one.people[0] ?? '')?.name ?? one.names[0];
  if (reminders.length > 1) {
    const titles = reminders.slice(0, 3).map((one) => nameOf(one) ?? one.title);
    return {
      title: t('notificationMany', reminders.length),
      message: [...new Set(titles)].join(', '),
    };
  }
  const name = nameOf(first);
  return {
    title: name ? t('notificationReply', name) : t('notificationReplyPlain'),
    message: [first.title, first.note].filter(Boolean).join('\n'),
  };
}
