/** Asks in the one transaction that decides what is due, and after a change of what they stand on. */
import { isOpenAsk, isQuestion } from '../domain/ask-state';
import type { Ask } from '../domain/ask-types';
import { DAY } from '../domain/snapshot-read';
import type { OutboxLine } from '../storage/schema';
import type { WriteTx } from '../storage/store';
import { reworked } from './ask-records';
import { allAsks, openAsks } from './asks';
import { stamp, type World } from './world';

/** What became of the asks. */
export interface AskTurn {
  readonly open: readonly Ask[];
  /** Closed by themselves within the last day, because an answer was seen; the latest first. */
  readonly lately: readonly Ask[];
  /** Their question is to be shown now: "Did Anna answer?". */
  readonly shown: readonly Ask[];
  readonly changed: boolean;
  /** Instants at which the next questions come, epoch milliseconds. */
  readonly wakes: readonly number[];
}

/** Decides whose answer can be expected by now. Idempotent, like all of the delivery. */
export async function advanceAsks(tx: WriteTx, world: World, held: boolean): Promise<AskTurn> {
  const all = await allAsks(tx);
  const before = all.filter(isOpenAsk);
  const open = before.map((ask) => advanced(ask, world, held));
  const changed = open.filter((ask, index) => ask !== before[index]);
  for (const ask of changed) await tx.objectStore('asks').put(ask);
  return {
    open,
    lately: closedLately(all, world.now),
    shown: changed.filter(({ state }) => state === 'shown'),
    changed: changed.length > 0,
    wakes: open.filter(({ state }) => state === 'waiting').map(({ checkAt }) => checkAt),
  };
}

/** So many are told in the popup. */
const LATELY = 5;

function closedLately(all: readonly Ask[], now: number): Ask[] {
  return all
    .filter(
      ({ state, answeredBy, deleted, updated }) =>
        state === 'answered' &&
        answeredBy !== undefined &&
        deleted === undefined &&
        Date.parse(updated) > now - DAY,
    )
    .sort((a, b) => (b.answeredBy ?? 0) - (a.answeredBy ?? 0))
    .slice(0, LATELY);
}

function advanced(ask: Ask, world: World, held: boolean): Ask {
  if (ask.state === 'shown' || ask.checkAt > world.now) return ask;
  const updated = stamp(world.now);
  if (!held) return { ...ask, state: 'shown', shownAt: world.now, updated };
  return ask.state === 'held' ? ask : { ...ask, state: 'held', updated };
}

/** Works out anew when to ask, after a change of a person, of my hours or of my zone. */
export async function reworkAsks(tx: WriteTx, world: World): Promise<void> {
  for (const ask of await openAsks(tx)) {
    const next = reworked(ask, world);
    if (next !== ask) await tx.objectStore('asks').put(next);
  }
}

/** The asks of an outbox line whose question still stands. */
export function asksShownIn({ asks = [] }: OutboxLine, open: readonly Ask[]): Ask[] {
  return open.filter((ask) => asks.includes(ask.id) && isQuestion(ask));
}
