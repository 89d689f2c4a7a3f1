/** A team at a glance: who is at work, its best hour, and who never meets. From snapshots alone. */
import type { Stretch } from './availability-types';
import { formatNumber } from './format-time';
import { rangeText, type Telling } from './sentences';
import {
  DAY,
  HOUR,
  intersect,
  MINUTE,
  offsetAt,
  segmentAt,
  workingStretches,
} from './snapshot-read';
import type { Snapshot } from './snapshot-types';
import { countSteps } from './together';

/** Somebody, and the city after which their zone is called. */
export interface Placed {
  readonly place: string;
  readonly snapshot: Snapshot;
}

/** What is said of a team, small enough to be kept for the popup. Instants are epoch milliseconds. */
export interface Team {
  /** How many have hours on file. */
  readonly known: number;
  /** From each instant on, how many are at work; for a day and more. */
  readonly atWork: readonly (readonly [at: number, count: number])[];
  /** The full hour ahead on my clock in which most work all of it, in my own hours if it can be. */
  readonly best: (Stretch & { readonly count: number }) | null;
  /** Pairs of places of which nobody ever works at once, those of most people first; up to three. */
  readonly apart: readonly (readonly [string, string])[];
}

/** How far the best hour is looked for: past a weekend. */
const AHEAD = 3 * DAY;
/** In so many days places meet, or do not. */
const WEEK = 7 * DAY;
const PAIRS = 3;

/** @param viewer Mine, on whose full hours the best one begins. */
export function teamOf(people: readonly Placed[], viewer: Snapshot, now: number): Team {
  const known = people.filter(({ snapshot }) => hasHours(snapshot, now));
  const working = known.map(({ snapshot }) => workingStretches(snapshot, now, now + AHEAD));
  return {
    known: known.length,
    atWork: countSteps(working.flat(), now).filter(([at]) => at < now + 2 * DAY),
    best: bestHour(working, viewer, now),
    apart: apartOf(known, now),
  };
}

/**
 * "9 of 25 at work, best hour 16:00–17:00 with 18, Tokyo and Los Angeles never overlap". The empty text
 * where no hours are on file.
 */
export function teamSentence({ known, atWork, best, apart }: Team, telling: Telling): string {
  const { now, clock, t } = telling;
  if (known === 0) return '';
  const number = (value: number) => formatNumber(value, clock);
  // A popup may have been opened a moment before its record was renewed.
  const count = (atWork.findLast(([at]) => at <= now) ?? atWork[0])?.[1] ?? 0;
  const [pair] = apart;
  const parts = [
    t('teamAtWork', number(count), number(known)),
    ...(best && best.from >= now - HOUR
      ? [t('teamBest', rangeText(best, telling), number(best.count))]
      : []),
    ...(pair ? [t('teamApart', ...pair)] : []),
  ];
  return new Intl.ListFormat(clock.locale, { type: 'unit' }).format(parts);
}

function hasHours(snapshot: Snapshot, now: number): boolean {
  return (segmentAt(snapshot, now)?.state ?? 'unknown') !== 'unknown';
}

/** Null where nobody works. */
function bestHour(working: readonly (readonly Stretch[])[], viewer: Snapshot, now: number) {
  const shift = offsetAt(viewer, now) * MINUTE;
  const onHour = (at: number, round: (value: number) => number) =>
    round((at + shift) / HOUR) * HOUR - shift;
  // The first and the last full hour that lie in a stretch, as a span of starts.
  const starts = working.flat().flatMap(({ from, to }) => {
    const first = onHour(from, Math.ceil);
    const last = onHour(to - HOUR, Math.floor);
    return first <= last ? [{ from: first, to: last + HOUR }] : [];
  });
  const counts = countSteps(starts, onHour(now, Math.ceil));
  // What is ahead within a day is better than as much the day after.
  const most = (until: number) => Math.max(0, ...counts.map(([at, n]) => (at < until ? n : 0)));
  const count = most(now + DAY) || most(now + AHEAD);
  const best = counts.flatMap(([at, n], index) =>
    n === count ? [{ from: at, to: counts[index + 1]?.[0] ?? at + HOUR }] : [],
  );
  const mine = workingStretches(viewer, now, now + AHEAD)
    .map(({ from, to }) => ({ from: onHour(from, Math.ceil), to: onHour(to, Math.floor) }))
    .filter(({ from, to }) => from < to);
  const from = (intersect(best, mine)[0] ?? best[0])?.from;
  return count === 0 || from === undefined ? null : { from, to: from + HOUR, count };
}

function apartOf(known: readonly Placed[], now: number): Team['apart'] {
  const places = [...Map.groupBy(known, ({ place }) => place)].flatMap(([place, people]) => {
    const hours = joined(
      people.flatMap(({ snapshot }) => workingStretches(snapshot, now, now + WEEK)),
    );
    return hours.length > 0 ? [{ place, people: people.length, hours }] : [];
  });
  places.sort((a, b) => b.people - a.people || a.place.localeCompare(b.place));
  const pairs = places.flatMap((one, index) =>
    places.slice(index + 1).map((other) => ({ one, other, people: one.people + other.people })),
  );
  return pairs
    .filter(({ one, other }) => intersect(one.hours, other.hours).length === 0)
    .sort((a, b) => b.people - a.people)
    .slice(0, PAIRS)
    .map(({ one, other }) => [one.place, other.place] as const);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
