import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import {
  currentItem,
  neighbour,
  outcomeOf,
  type Walk,
  type WalkItem,
  type WalkOutcome,
  waits,
  withNewItems,
} from '../../utils/domain/catch-up';
import type { Reminder } from '../../utils/domain/reminder-types';

/** An item of a walk with its record and what became of it. */
export interface WalkStep {
  readonly reminder: Reminder;
  readonly outcome: WalkOutcome;
}

export interface WalkState {
  readonly steps: readonly WalkStep[];
  /** Null: nothing of it is open. */
  readonly current: Reminder | null;
  readonly choose: (id: string) => void;
  readonly move: (step: 1 | -1) => void;
}

interface Props {
  readonly start: Walk;
  /** As they are now: all open ones, and those that ended lately. */
  readonly reminders: readonly Reminder[];
  /** Who leaves first is first. */
  readonly inOrder: (reminders: readonly Reminder[]) => readonly Reminder[];
  /** The walk grew. */
  readonly onKeep: (walk: Walk) => void;
  /** What became of it is on its way: it is passed over. */
  readonly isActing: (reminder: Reminder) => boolean;
  /** An item ended by itself, because an answer was seen. */
  readonly onAnswered: (reminder: Reminder, before: Reminder) => void;
}

/** Where one is in a walk: follows what happens to the items, here and anywhere else. */
export function useWalk(props: Props): WalkState {
  const { start, reminders, inOrder, onKeep, onAnswered } = props;
  const [kept, setKept] = useState(start);
  const [chosen, choose] = useState<string | null>(null);
  const atHand = useRef<string | null>(null);
  const before = useRef<ReadonlyMap<string, WalkOutcome>>(new Map());
  const known = useKnown(reminders);
  const seen = useRef(known);
  const isOpen = (one: WalkItem) => outcomeOf(one, known.get(one.id)) === 'open';
  const isFree = (one: WalkItem) => {
    const reminder = known.get(one.id);
    return isOpen(one) && !(reminder && props.isActing(reminder));
  };
  // The last one stays until its answer is there: only then it is known that nothing is left.
  const item =
    currentItem(kept.items, isFree, chosen) ?? currentItem(kept.items, isOpen, atHand.current);
  const open = new Set(kept.items.filter(isOpen).map(({ id }) => id));
  const walk = withNewItems(
    kept,
    reminders.filter((one) => open.has(one.id) || waits(one)),
    (one) => one.id === item?.id || !open.has(one.id),
    inOrder,
  );
  const outcomes = new Map(walk.items.map((one) => [one.id, outcomeOf(one, known.get(one.id))]));
  const current = item ? (known.get(item.id) ?? null) : null;
  useLayoutEffect(() => {
    if (walk !== kept) {
      setKept(walk);
      onKeep(walk);
    }
    for (const [id, outcome] of outcomes) {
      const last = before.current.get(id);
      if (last === undefined || last === outcome) continue;
      const reminder = known.get(id);
      const was = seen.current.get(id);
      if (outcome === 'answered' && reminder && was) onAnswered(reminder, was);
      // Taken back: there it goes on.
      if (outcome === 'open') choose(id);
    }
    atHand.current = item?.id ?? null;
    before.current = outcomes;
    seen.current = known;
    // What is current stays so when others before it are taken back or come anew.
    if (item && chosen !== item.id && chosen !== null) choose(item.id);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- all the rest follows from these
  }, [reminders, kept, chosen, item?.id]);
  return {
    steps: walk.items.flatMap(({ id }) => {
      const reminder = known.get(id);
      const outcome = outcomes.get(id) ?? 'gone';
      return reminder && outcome !== 'gone' ? [{ reminder, outcome }] : [];
    }),
    current,
    choose,
    move: (step) => item && choose(neighbour(walk.items, isFree, item.id, step)),
  };
}

/** The records of now; one that ended is remembered when the list of late endings drops it. */
function useKnown(reminders: readonly Reminder[]): ReadonlyMap<string, Reminder> {
  const { current: ended } = useRef(new Map<string, Reminder>());
  const now = new Map(reminders.map((one) => [one.id, one]));
  for (const [id, one] of now) {
    if (one.endedAt === undefined) ended.delete(id);
    else ended.set(id, one);
  }
  return new Map([...ended, ...now]);
}
