/** Answers from a snapshot: a binary search and additions, no luxon. Instants are epoch milliseconds. */
import type { State, Stretch } from './availability-types';
import type { Snapshot, SnapshotSegment } from './snapshot-types';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The segment that holds at `now`; undefined outside the snapshot's time. */
export function segmentAt(snapshot: Snapshot, now: number): SnapshotSegment | undefined {
  if (now < snapshot.from || now >= snapshot.validUntil) return undefined;
  return snapshot.segments[lastIndexFrom(snapshot.segments, now)];
}

/** Minutes east of UTC at `at`; outside the time that is known the nearest known offset. */
export function offsetAt(snapshot: Snapshot, at: number): number {
  const later = at < snapshot.validUntil ? undefined : snapshot.later;
  const changed = later?.findLast(({ from }) => from <= at);
  if (changed) return changed.offset;
  const index = Math.max(0, lastIndexFrom(snapshot.segments, at));
  return snapshot.segments[index]?.offset ?? 0;
}

/** The same up to `until` alone, for those who ask again soon; changes of the offset stay known. */
export function shortened(snapshot: Snapshot, until: number): Snapshot {
  if (snapshot.validUntil <= until) return snapshot;
  const segments = snapshot.segments.filter(({ from }) => from < until);
  let offset = segments.at(-1)?.offset;
  const changes = snapshot.segments.flatMap((segment) => {
    if (segment.from < until || segment.offset === offset) return [];
    offset = segment.offset;
    return [{ from: segment.from, offset: segment.offset }];
  });
  const later = [...changes, ...(snapshot.later ?? [])];
  return { ...snapshot, validUntil: until, segments, ...(later.length > 0 ? { later } : {}) };
}

/** Working time inside [from, to), joined and clipped. */
export function workingStretches(snapshot: Snapshot, from: number, to: number): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const [index, segment] of snapshot.segments.entries()) {
    const end = snapshot.segments[index + 1]?.from ?? snapshot.validUntil;
    if (segment.state !== 'working' || end <= from || segment.from >= to) continue;
    const start = Math.max(segment.from, from);
    const last = stretches.at(-1);
    if (last && last.to === start) last.to = Math.min(end, to);
    else stretches.push({ from: start, to: Math.min(end, to) });
  }
  return stretches;
}

/** Stretches in both lists at once; each list is in order and joined. */
export function intersect(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const both: Stretch[] = [];
  let index = 0;
  for (const one of a) {
    while ((b[index]?.to ?? Infinity) <= one.from) index += 1;
    for (let other = index; (b[other]?.from ?? Infinity) < one.to; other += 1) {
      const from = Math.max(one.from, b[other]?.from ?? 0);
      const to = Math.min(one.to, b[other]?.to ?? 0);
      both.push({ from, to });
    }
  }
  return both;
}

/** The first instant of the day, on the clock of `snapshot`, in which `now` lies, and of the next day. */
export function dayOf(snapshot: Snapshot, now: number): Stretch {
  const edge = (days: number) => {
    const midnight = (dayNumber(now, offsetAt(snapshot, now)) + days) * DAY;
    const guess = midnight - offsetAt(snapshot, now) * MINUTE;
    return midnight - offsetAt(snapshot, guess) * MINUTE;
  };
  return { from: edge(0), to: edge(1) };
}

/** Days since 1970-01-01 on a wall clock. */
export function dayNumber(at: number, offset: number): number {
  return Math.floor((at + offset * MINUTE) / DAY);
}

/** What the mark's glyph shows: the next three hours, as fractions of its width; a dash for days away. */
export type Glyph =
  | { readonly kind: 'hours'; readonly fills: readonly (readonly [number, number])[] }
  | { readonly kind: 'dash' };

/** Null where the hours are not known, or the snapshot is out of date. */
export function glyphAt(snapshot: Snapshot, now: number): Glyph | null {
  const segment = segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return null;
  const span = 3 * HOUR;
  const fills = workingStretches(snapshot, now, now + span).map(
    (stretch) => [(stretch.from - now) / span, (stretch.to - now) / span] as const,
  );
  if (segment.state === 'away' && fills.length === 0) return { kind: 'dash' };
  return { kind: 'hours', fills };
}

/** Whether a mark helps in a list: away, off, or leaving within the hour. */
export function helpsInList(segment: SnapshotSegment, now: number): boolean {
  if (segment.state === 'working')
    return segment.until !== undefined && segment.until - now <= HOUR;
  return segment.state !== 'unknown';
}

/** Whether a mark helps in a message: the wall clock differs from the viewer's, or they are not at work. */
export function helpsInMessage(segment: SnapshotSegment, viewerOffset: number): boolean {
  const notWorking: readonly State[] = ['off', 'away'];
  return segment.offset !== viewerOffset || notWorking.includes(segment.state);
}

/** Index of the last segment that starts at or before `at`; -1 when there is none. */
function lastIndexFrom(segments: readonly SnapshotSegment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.from ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
