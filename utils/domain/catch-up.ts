/** Walking through what waits: in which order, and what became of it. Pure, given `now`. */
import { segmentAt } from './snapshot-read';
import type { Snapshot } from './snapshot-types';
import type { Reminder } from './reminder-types';

/** One item as it was when the walk began. */
export interface WalkItem {
  readonly id: string;
  /** Snoozes so far: one more, and it was moved in this walk. */
  readonly snoozes: number;
}

export interface Walk {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** In the order in which it goes. */
  readonly items: readonly WalkItem[];
}

/** What became of an item; `gone`: deleted. */
export type WalkOutcome = 'open' | 'answered' | 'done' | 'dropped' | 'moved' | 'gone';

/**
 * Who leaves first is first; then who starts next, the soonest first; then those whose hours nobody
 * knows. Of one rank the older promise is first.
 *
 * @param snapshotOf Of the person whom a reminder is about first; null where there is none.
 */
export function inWalkOrder(
  reminders: readonly Reminder[],
  snapshotOf: (reminder: Reminder) => Snapshot | null,
  now: number,
): Reminder[] {
  const ranked = reminders.map((reminder) => ({
    reminder,
    rank: rankOf(snapshotOf(reminder), now),
  }));
  return ranked
    .sort((a, b) => a.rank.group - b.rank.group || a.rank.at - b.rank.at || older(a, b))
    .map(({ reminder }) => reminder);
}

function older(a: { readonly reminder: Reminder }, b: { readonly reminder: Reminder }): number {
  return a.reminder.dueAt - b.reminder.dueAt;
}

function rankOf(snapshot: Snapshot | null, now: number): { group: number; at: number } {
  const segment = snapshot && segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return { group: 2, at: 0 };
  const at = segment.until ?? Number.MAX_SAFE_INTEGER;
  return { group: segment.state === 'working' ? 0 : 1, at };
}

export function walkItem({ id, snoozes = 0 }: Reminder): WalkItem {
  return { id, snoozes };
}

/** Whether an item waits now, so that a walk takes it up. */
export function waits({ state, deleted }: Reminder): boolean {
  return !deleted && (state === 'due' || state === 'held' || state === 'shown');
}

/** @param reminder As it is now; undefined when it is not on file any more. */
export function outcomeOf(item: WalkItem, reminder: Reminder | undefined): WalkOutcome {
  if (!reminder || reminder.deleted) return 'gone';
  const { state, snoozes = 0 } = reminder;
  if (state === 'answered' || state === 'done' || state === 'dropped') return state;
  // Taken early, it is scheduled from the start.
  return state === 'scheduled' && snoozes > item.snoozes ? 'moved' : 'open';
}

/**
 * The walk with what became due since; the same object where nothing did. What is settled or at hand
 * stays where it is, and all that is still to come is put into order anew.
 *
 * @param open Reminders of the open items and of what is new, each once.
 * @param inOrder As `inWalkOrder` does.
 */
export function withNewItems(
  walk: Walk,
  open: readonly Reminder[],
  isFixed: (item: WalkItem) => boolean,
  inOrder: (reminders: readonly Reminder[]) => readonly Reminder[],
): Walk {
  const known = new Map(walk.items.map((item) => [item.id, item]));
  if (open.every(({ id }) => known.has(id))) return walk;
  const fixed = walk.items.filter(isFixed);
  const stays = new Set(fixed.map(({ id }) => id));
  const loose = inOrder(open.filter(({ id }) => !stays.has(id)));
  return { ...walk, items: [...fixed, ...loose.map((one) => known.get(one.id) ?? walkItem(one))] };
}

/** The open item at or after `id`, going round; null when none is open. */
export function currentItem(
  items: readonly WalkItem[],
  isOpen: (item: WalkItem) => boolean,
  id: string | null,
): WalkItem | null {
  const from = Math.max(
    0,
    items.findIndex((item) => item.id === id),
  );
  const round = [...items.slice(from), ...items.slice(0, from)];
  return round.find(isOpen) ?? null;
}

/** The next open item before (-1) or after (1) `id`, going round; `id` when there is no other. */
export function neighbour(
  items: readonly WalkItem[],
  isOpen: (item: WalkItem) => boolean,
  id: string,
  step: 1 | -1,
): string {
  const open = items.filter((item) => isOpen(item) || item.id === id);
  const at = open.findIndex((item) => item.id === id);
  return open[(at + step + open.length) % open.length]?.id ?? id;
}
