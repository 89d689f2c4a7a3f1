/**
 * The planner: which slots suit, by interval arithmetic. What a slot asks of everybody together is, as
 * its start moves, a line with bends where somebody's working time, date or absence begins or ends. So
 * only the bends are looked at, and not every quarter hour (README "The planner").
 */
import { type Days, costOf, daysOf, fitOf, type Piece, piecesOf } from './plan-person';
import type { Attendee, Fit, Slot, Wanted } from './plan-types';
import { MINUTE } from './snapshot-read';

const QUARTER = 15 * MINUTE;
/** A weight of once. */
export const ONCE = 2;

/** Neighbouring starts that lie alike for everybody, and the best of them. */
interface Run {
  first: number;
  last: number;
  start: number;
  cost: number;
}

/**
 * Slots that suit best, the best first, and of two as good the earlier. Neighbouring starts that lie
 * alike for everybody are one slot, with its best start.
 *
 * @param people Nobody: no slots.
 * @param most How many.
 */
export function rankSlots(people: readonly Attendee[], wanted: Wanted, most = 10): Slot[] {
  const { length } = wanted;
  const from = onGrid(wanted.from, wanted.offset, Math.ceil);
  const to = wanted.to - length;
  if (people.length === 0 || from > to) return [];
  const days = people.map(({ snapshot }) => daysOf(snapshot, from, to + length));
  const runs = runsOf(people, days, { ...wanted, from, to });
  return runs
    .sort((a, b) => a.cost - b.cost || a.start - b.start)
    .slice(0, most)
    .map(({ first, last, start, cost }) => ({
      start,
      end: start + length,
      first,
      last,
      cost,
      people: people.map(({ id }, index) => fitOf(id, days[index] as Days, start, length)),
    }));
}

/** How one slot of my own choosing lies for everybody. */
export function slotAt(people: readonly Attendee[], start: number, length: number): Slot {
  const fits = people.map(({ id, snapshot }) =>
    fitOf(id, daysOf(snapshot, start, start + length), start, length),
  );
  const weights = people.map(({ weight = ONCE }) => weight);
  const cost = fits.reduce((sum, fit, index) => sum + (weights[index] ?? ONCE) * costOf(fit), 0);
  return { start, end: start + length, first: start, last: start, cost, people: fits };
}

/** The quarter hour of a clock before or after an instant. */
export function onGrid(at: number, offset: number, round: (value: number) => number): number {
  const shift = offset * MINUTE;
  return round((at + shift) / QUARTER) * QUARTER - shift;
}

interface Bend {
  readonly at: number;
  readonly person: number;
  readonly piece: Piece;
}

/** @param wanted Here `to` is the last start. */
function runsOf(people: readonly Attendee[], days: readonly Days[], wanted: Wanted): Run[] {
  const { from, to, length, offset } = wanted;
  const bends: Bend[] = [];
  for (const [person, one] of days.entries()) {
    for (const piece of piecesOf(one, from, to + 1, length))
      bends.push({ at: piece.at, person, piece });
  }
  bends.sort((a, b) => a.at - b.at);
  const sum = createSum(people);
  const runs = createRuns(people.length);
  for (let index = 0; index < bends.length;) {
    const at = bends[index]?.at ?? to;
    sum.moveTo(at);
    for (let bend = bends[index]; bend?.at === at; bend = bends[(index += 1)]) {
      sum.change(bend);
      runs.change(bend.person, bend.piece.fit);
    }
    const first = onGrid(at, offset, Math.ceil);
    const last = onGrid((bends[index]?.at ?? to + 1) - 1, offset, Math.floor);
    if (first <= last) runs.take(first, last, sum);
  }
  return runs.all;
}

/** What a slot asks of all, as a line from the last bend on. */
function createSum(people: readonly Attendee[]) {
  const now: (Piece | undefined)[] = people.map(() => undefined);
  let at = 0;
  let cost = 0;
  let slope = 0;
  return {
    moveTo(next: number) {
      cost += slope * (next - at);
      at = next;
    },
    change({ person, piece }: Bend) {
      const before = now[person];
      const weight = people[person]?.weight ?? ONCE;
      const was = before ? before.cost + before.slope * (piece.at - before.at) : 0;
      cost += weight * (piece.cost - was);
      slope += weight * (piece.slope - (before?.slope ?? 0));
      now[person] = piece;
    },
    costAt: (start: number) => cost + slope * (start - at),
    falls: () => slope < 0,
  };
}

function createRuns(count: number) {
  const all: Run[] = [];
  const now: (Fit | undefined)[] = Array.from({ length: count });
  let ofRun: (Fit | undefined)[] = [];
  let differing = 0;
  return {
    all,
    change(person: number, fit: Fit) {
      const differed = now[person] !== ofRun[person];
      now[person] = fit;
      differing += Number(fit !== ofRun[person]) - Number(differed);
    },
    take(first: number, last: number, sum: ReturnType<typeof createSum>) {
      const start = sum.falls() ? last : first;
      const cost = sum.costAt(start);
      const run = all.at(-1);
      if (!run || differing > 0) {
        all.push({ first, last, start, cost });
        ofRun = [...now];
        differing = 0;
        return;
      }
      run.last = last;
      if (cost < run.cost) Object.assign(run, { start, cost });
    },
  };
}
