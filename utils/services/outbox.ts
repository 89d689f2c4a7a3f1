/** Notifications between the commit that decides on them and the browser that shows them. */
import type { Ask } from '../domain/ask-types';
import { catchUpStretches } from '../domain/due';
import type { Reminder } from '../domain/reminder-types';
import type { Translate } from '../domain/translate';
import type { OutboxLine } from '../storage/schema';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
import { asksShownIn } from './ask-delivery';
import {
  askNotice,
  blockNotice,
  isOfBlock,
  isOver,
  reminderNotice,
  summaryNotice,
} from './notice-id';
import { noticeText } from './notice-text';
import type { NotificationText, Ports } from './ports';
import { dueContextOf, type World } from './world';

/** What is to be told now. */
interface Turn {
  /** Reminders that became shown, or are shown again. */
  readonly shown: readonly Reminder[];
  readonly asks: readonly Ask[];
  /** All that wait for an answer of mine, the former included. */
  readonly waiting: readonly Reminder[];
  readonly held: boolean;
}

/**
 * One line for everything that is told now, whatever comes together: several reminders, the end of a
 * hold, the start of a catch-up block. Ids are such that a second try repeats them.
 */
export async function writeOutbox(tx: WriteTx, turn: Turn, world: World): Promise<void> {
  const block = await startOfBlock(tx, turn, world);
  const shown = block === null ? turn.shown : turn.waiting;
  const count = shown.length + turn.asks.length;
  const outbox = tx.objectStore('outbox');
  const fresh = new Set(shown.map(({ id }) => id));
  const refused: OutboxLine[] = [];
  for (const line of await outbox.getAll()) {
    // A reminder is told by one line only: the later one, which knows its present time.
    const left = line.reminders.filter((id) => !fresh.has(id));
    const rest = { ...line, reminders: left };
    if (left.length === 0 && !line.asks) await outbox.delete(line.id);
    // That of a block tells again what was told before: joined, it would be told twice.
    else if (line.refused && isOfBlock(line.id)) await outbox.put(rest);
    else if (line.refused) refused.push(rest);
    // It stands from before: a worker that was stopped may have shown it.
    else await outbox.put({ ...rest, perhapsShown: true });
  }
  // What was refused was never seen: it joins, so that leave given later is no storm.
  if (count === 0 && refused.length < 2) return;
  for (const line of refused) await outbox.delete(line.id);
  const reminders = [...fresh, ...refused.flatMap((line) => line.reminders)];
  const asks = [
    ...new Set([...turn.asks.map(({ id }) => id), ...refused.flatMap((line) => line.asks ?? [])]),
  ];
  await outbox.put({
    id: idOf(reminders, asks, { ...turn, shown }, block),
    reminders,
    ...(asks.length > 0 ? { asks } : {}),
  });
}

function idOf(
  reminders: readonly string[],
  asks: readonly string[],
  turn: Pick<Turn, 'shown' | 'asks'>,
  block: number | null,
): string {
  if (block !== null) return blockNotice(block);
  const [reminder] = turn.shown;
  const [ask] = turn.asks;
  const count = reminders.length + asks.length;
  if (count === 1 && reminder) return reminderNotice(reminder);
  if (count === 1 && ask) return askNotice(ask);
  const times = [...turn.shown.map(reminderNotice), ...turn.asks.map(askNotice)];
  return summaryNotice([...reminders, ...asks, ...times], count);
}

/** The start of the catch-up block that has begun and has something in it; told once. */
async function startOfBlock(tx: WriteTx, turn: Turn, world: World): Promise<number | null> {
  if (turn.held) return null;
  const { now } = world;
  const block = catchUpStretches(dueContextOf(world)).find(
    ({ from, to }) => from <= now && now < to,
  );
  if (!block || (await getMeta(tx, 'catchUpTold')) === block.from) return null;
  await putMeta(tx, 'catchUpTold', block.from);
  return turn.waiting.length > 0 ? block.from : null;
}

interface Delivery {
  readonly world: World;
  readonly open: readonly Reminder[];
  readonly asks: readonly Ask[];
  readonly outbox: readonly OutboxLine[];
}

/** Shows what the outbox holds; a line leaves it once the browser has taken it. */
export async function deliverAll(delivery: Delivery, ports: Ports, t: Translate): Promise<void> {
  for (const line of delivery.outbox) await deliver(line, delivery, ports, t);
  await clearOver(delivery, ports);
}

/** What was answered, done, snoozed or dropped elsewhere stands on the screen no longer. */
async function clearOver({ open, asks }: Delivery, { notifications }: Ports): Promise<void> {
  const shown = [...open, ...asks].filter(({ state }) => state === 'shown');
  const standing = new Set(
    shown.map((one) => ('checkAt' in one ? askNotice(one) : reminderNotice(one))),
  );
  for (const id of await notifications.standing()) {
    if (isOver(id, standing)) await notifications.clear(id);
  }
}

async function deliver(
  line: OutboxLine,
  { world, open, asks: openAsks }: Delivery,
  ports: Ports,
  t: Translate,
): Promise<void> {
  const { enabled, details, sticky } = world.settings.notifications;
  // Snoozed or ended since: there is nothing to tell.
  const wanted = new Set(line.reminders);
  const reminders = open.filter(({ id, state }) => state === 'shown' && wanted.has(id));
  const asks = asksShownIn(line, openAsks);
  const outbox = (work: (tx: WriteTx) => Promise<unknown>) =>
    ports.store.write(work, { quiet: () => true });
  if (enabled && reminders.length + asks.length > 0) {
    const plain = noticeText(reminders, asks, world, details, t);
    // What it was about may have ended since, but for a question that came with it.
    const ofBlock = isOfBlock(line.id) && reminders.length > 0;
    const text = ofBlock ? catchUpText(reminders.length, asks.length, plain, t) : plain;
    const buttons = reminders.length === 1 && asks.length === 0;
    try {
      await ports.notifications.show(line.id, text, { sticky, buttons });
    } catch {
      // Denied: the line stays and is tried again; badge and list are the guarantee.
      if (!line.perhapsShown)
        await outbox((tx) => tx.objectStore('outbox').put({ ...line, refused: true }));
      return;
    }
  }
  await outbox((tx) => tx.objectStore('outbox').delete(line.id));
}

/** "Catch-up: 6 replies", and of whom. */
function catchUpText(
  replies: number,
  answers: number,
  { message }: NotificationText,
  t: Translate,
): NotificationText {
  if (answers > 0) return { title: t('notificationCatchUpBoth', replies, answers), message };
  const one = replies === 1;
  return { title: one ? t('notificationCatchUpOne') : t('notificationCatchUp', replies), message };
}
