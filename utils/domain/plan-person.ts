/** One person's working time, made ready for the planner: where a slot lies for them, and what it asks. */
import type { Stretch } from './availability-types';
import { type Reach, depthAt, nearest, tubOf } from './plan-distance';
import type { Fit, SlotPerson } from './plan-types';
import { DAY, HOUR, dayNumber, MINUTE, segmentAt, workingStretches } from './snapshot-read';
import type { Snapshot } from './snapshot-types';

/** A stretch of time with one date on the person's clock. */
interface Date extends Stretch {
  readonly works: boolean;
}

export interface Days {
  readonly snapshot: Snapshot;
  readonly working: readonly Stretch[];
  /** All dates in order; empty where no hours are on file. */
  readonly dates: readonly Date[];
}

/** So much is seen around a range that the dates at its edges are whole. */
const AROUND = 2 * DAY;

/**
 * Ready for starts in [from, to); what the snapshot does not reach is taken for free time. It should
 * reach a day further.
 */
export function daysOf(snapshot: Snapshot, from: number, to: number): Days {
  const working = workingStretches(snapshot, from - AROUND, to + AROUND);
  const isKnown = !snapshot.segments.some(({ state }) => state === 'unknown');
  return { snapshot, working, dates: isKnown ? datesOf(snapshot, working, from, to) : [] };
}

function datesOf({ segments }: Snapshot, working: readonly Stretch[], from: number, to: number) {
  const parts: (Stretch & { readonly day: number })[] = [];
  for (const [index, { from: begin, offset }] of segments.entries()) {
    const start = index === 0 ? Math.min(begin, from) : begin;
    const end = segments[index + 1]?.from ?? to + AROUND;
    if (end <= from - AROUND || start >= to + AROUND) continue;
    for (let at = start; at < end;) {
      const day = dayNumber(at, offset);
      const next = Math.min(end, (day + 1) * DAY - offset * MINUTE);
      parts.push({ from: at, to: next, day });
      at = next;
    }
  }
  const worked = new Set<number>();
  let index = 0;
  for (const stretch of working) {
    while ((parts[index]?.to ?? Infinity) <= stretch.from) index += 1;
    for (let at = index; (parts[at]?.from ?? Infinity) < stretch.to; at += 1) {
      worked.add(parts[at]?.day ?? 0);
    }
  }
  return joinedDates(parts.map((part) => ({ ...part, works: worked.has(part.day) })));
}

/** Neighbours on which they work are one: between them nothing changes. */
function joinedDates(parts: readonly Date[]): Date[] {
  const dates: { from: number; to: number; works: boolean }[] = [];
  for (const { from, to, works } of parts) {
    const last = dates.at(-1);
    if (last && last.works === works && last.to === from) last.to = to;
    else dates.push({ from, to, works });
  }
  return dates;
}

/** How one slot lies for them. */
export function fitOf(id: string, days: Days, start: number, length: number): SlotPerson {
  const { snapshot, working, dates } = days;
  const date = dates.find(({ from, to }) => from <= start && start < to);
  if (!date?.works) {
    const away = segmentAt(snapshot, start)?.state === 'away';
    return { id, fit: away ? 'away' : date ? 'off' : 'unknown', before: 0, after: 0 };
  }
  let best: Stretch | undefined;
  const depth = (stretch: Stretch) => depthAt(tubOf(stretch, length), start);
  for (const one of working) if (!best || depth(one) <= depth(best)) best = one;
  const before = Math.max(0, (best?.from ?? start) - start);
  const after = Math.max(0, start + length - (best?.to ?? start + length));
  return { id, fit: nameOf(before > 0, after > 0), before, after };
}

function nameOf(isBefore: boolean, isAfter: boolean): Fit {
  if (isBefore) return isAfter ? 'both' : 'early';
  return isAfter ? 'late' : 'inside';
}

/** From where on a minute outside counts once, twice, three times: an evening is asked before a night. */
const EARLY = [0, HOUR, 2 * HOUR] as const;
const LATE = [0, 2 * HOUR, 4 * HOUR] as const;
type Tiers = readonly [number, number, number];
/** More than any distance on a date on which they work. */
const DAY_OFF = 3 * DAY;
const GONE = 14 * DAY;

/**
 * What a slot asks of one person, to be compared: the time outside, of which counts twice and three
 * times what lies beyond one and two hours before work, or two and four after it; a day off asks more
 * than that, an absence more than a day off.
 */
export function costOf({ fit, before, after }: Omit<SlotPerson, 'id'>): number {
  if (fit === 'off') return DAY_OFF;
  return fit === 'away' ? GONE : distanceCost(before + after, fit === 'early' ? EARLY : LATE);
}

function distanceCost(distance: number, [first, second, third]: Tiers): number {
  return (
    Math.max(0, distance - first) + Math.max(0, distance - second) + Math.max(0, distance - third)
  );
}

/** From `at` on, until the next piece: how slots lie, and what they ask, `cost` there and `slope` more each ms. */
export interface Piece {
  readonly at: number;
  readonly fit: Fit;
  readonly cost: number;
  readonly slope: number;
}

/** For all starts in [from, to): in order, without a hole. */
export function piecesOf(days: Days, from: number, to: number, length: number): Piece[] {
  const pieces: Piece[] = [];
  const still = (at: number, fit: Fit, cost: number) => pieces.push({ at, fit, cost, slope: 0 });
  if (days.dates.length === 0) {
    for (const { at, away } of absences(days.snapshot, from, to)) {
      still(at, away ? 'away' : 'unknown', away ? GONE : 0);
    }
    return pieces;
  }
  const reaches = nearest(days.working, length);
  let index = 0;
  for (const date of days.dates) {
    const begin = Math.max(date.from, from);
    const end = Math.min(date.to, to);
    if (begin >= end) continue;
    if (!date.works) {
      const away = segmentAt(days.snapshot, begin)?.state === 'away';
      still(begin, away ? 'away' : 'off', away ? GONE : DAY_OFF);
      continue;
    }
    while ((reaches[index + 1]?.from ?? Infinity) <= begin) index += 1;
    for (let at = index; (reaches[at]?.from ?? Infinity) < end; at += 1) {
      const reach = reaches[at] as Reach;
      const until = Math.min(end, reaches[at + 1]?.from ?? Infinity);
      addTub(pieces, reach, Math.max(begin, reach.from), until);
    }
  }
  return pieces;
}

/** Without hours on file only an absence says something. */
function absences({ segments }: Snapshot, from: number, to: number) {
  return segments.flatMap(({ from: begin, state }, index) => {
    const end = segments[index + 1]?.from ?? Infinity;
    return begin < to && end > from ? [{ at: Math.max(begin, from), away: state === 'away' }] : [];
  });
}

/** The falling side, the flat one and the rising one of a tub, as far as they lie in [from, to). */
function addTub(pieces: Piece[], { tub }: Reach, from: number, to: number): void {
  const { left, right, base } = tub;
  // A slot that just fits is inside at both edges; one that is too long is outside on one side there.
  const flat = base > 0 ? left + 1 : left;
  const rising = base > 0 ? right : right + 1;
  if (from < flat) addSide(pieces, 'early', from, Math.min(to, flat), base + left - from, -1);
  const begin = Math.max(from, flat);
  if (begin < Math.min(to, rising)) {
    const fit = base > 0 ? 'both' : 'inside';
    pieces.push({ at: begin, fit, cost: distanceCost(base, LATE), slope: 0 });
  }
  const last = Math.max(from, rising);
  if (last < to) addSide(pieces, 'late', last, to, base + last - right, 1);
}

/** A side, in as many parts as it passes tiers. */
function addSide(
  pieces: Piece[],
  fit: 'early' | 'late',
  from: number,
  to: number,
  distance: number,
  direction: 1 | -1,
): void {
  const tiers: Tiers = fit === 'early' ? EARLY : LATE;
  const bounds = tiers.map((tier) => from + direction * (tier - distance));
  const inner = bounds.filter((at) => at > from && at < to).sort((a, b) => a - b);
  for (const at of [from, ...inner]) {
    const here = distance + direction * (at - from);
    // On a bound the tier that follows counts.
    const counts = tiers.filter((tier) => (direction > 0 ? tier <= here : tier < here)).length;
    pieces.push({ at, fit, cost: distanceCost(here, tiers), slope: direction * counts });
  }
}
