/** Builds the snapshots that pages and content scripts draw from. */
import { isZoned, stateIn, withoutHours } from './availability';
import { type Person } from './person';
import { addDays } from './plain-date';
import { DAY, HOUR, workingStretches } from './snapshot-read';
import type { Snapshot, SnapshotSegment } from './snapshot-types';
import { HORIZON_DAYS, timelineOf, type Zoned, zoneAtInstant, zoneOnDate } from './timeline';
import { hasHours } from './work-week';
import { offsetChanges, startOfDate, zoneOffset } from './zoned';

/** How far a snapshot reaches back, for today's ribbon on any clock. */
const BACK = 36 * HOUR;
const AHEAD = 14 * DAY;
/** Months ahead zones are asked week by week: none changes there and back within one, 2024 to 2030. */
const WEEK = 7 * DAY;

/** Whoever works less than this often in two weeks gets two months: leave is told three working days ahead. */
const SPARSE = 4;
const FAR_AHEAD = 60 * DAY;

/**
 * Everything that a page needs to tell one person's time and state for the next 14 days, or 60 for
 * those who seldom work.
 *
 * @param now Epoch milliseconds.
 * @param fallbackZone The zone of a record without one: the machine's, for "me".
 * @param ahead How far it reaches at least, milliseconds.
 * @returns Null for a person without a zone.
 */
export function buildSnapshot(
  person: Person,
  now: number,
  fallbackZone?: string,
  ahead = AHEAD,
): Snapshot | null {
  const zoned = fallbackZone && !isZoned(person) ? { ...person, zone: fallbackZone } : person;
  if (!isZoned(zoned)) return null;
  const near = snapshotUntil(zoned, now, now + ahead);
  if (!hasHours(zoned) || startsAfter(near, now) >= SPARSE) return near;
  const far = snapshotUntil(zoned, now, now + FAR_AHEAD);
  return startsAfter(far, now) > 0 ? far : near;
}

function startsAfter(snapshot: Snapshot, now: number): number {
  const stretches = workingStretches(snapshot, now, snapshot.validUntil);
  return stretches.filter((one) => one.from > now).length;
}

function snapshotUntil(person: Zoned, now: number, validUntil: number): Snapshot {
  const from = now - BACK;
  const edges = new Set([from, ...offsetEdges(person, from, validUntil)]);
  const stateOf = stateReader(person, from, validUntil, edges);
  const inside = [...edges].filter((at) => at >= from && at < validUntil).sort((a, b) => a - b);
  const segments = inside.map((at) => ({
    from: at,
    offset: zoneOffset(zoneAtInstant(person, at), at),
    ...stateOf(at),
  }));
  const later = laterOffsets(person, validUntil);
  const known = { id: person.id, from, validUntil, segments: withoutRepeats(segments) };
  return later.length > 0 ? { ...known, later } : known;
}

/** Each change of the person's offset after the snapshot's two weeks, as far as an "until" may reach. */
function laterOffsets(person: Zoned, from: number): NonNullable<Snapshot['later']> {
  const to = from + HORIZON_DAYS * DAY;
  const all = offsetEdges(person, from, to, WEEK);
  const edges = new Set(all.filter((at) => at >= from && at < to));
  const changes = [...edges]
    .sort((a, b) => a - b)
    .map((at) => ({ from: at, offset: zoneOffset(zoneAtInstant(person, at), at) }));
  return changes.filter((one, index) => one.offset !== changes[index - 1]?.offset);
}

/** The instants at which the state changes are added to `edges`; the answer tells the state at one. */
function stateReader(person: Zoned, from: number, to: number, edges: Set<number>) {
  if (hasHours(person)) {
    const timeline = timelineOf(person, from, to);
    for (const stretch of timeline.working) edges.add(stretch.from).add(stretch.to);
    return (at: number) => stateIn(timeline, at);
  }
  for (const absence of person.absences ?? []) {
    const dates = [absence.from, ...(absence.to ? [addDays(absence.to, 1)] : [])];
    for (const date of dates) edges.add(startOfDate(zoneOnDate(person, date), date));
  }
  return (at: number) => withoutHours(person, at);
}

/** Instants at which the person's offset may change: edges of stays, and each zone's own changes. */
function offsetEdges(person: Zoned, from: number, to: number, step = DAY): number[] {
  const edges: number[] = [];
  for (const stay of person.stays ?? []) {
    edges.push(startOfDate(stay.zone, stay.from), startOfDate(stay.zone, addDays(stay.to, 1)));
  }
  const zones = new Set([person.zone, ...(person.stays ?? []).map((stay) => stay.zone)]);
  for (const zone of zones) {
    edges.push(...offsetChanges(zone, from, to, step));
  }
  return edges;
}

function withoutRepeats(segments: readonly SnapshotSegment[]): SnapshotSegment[] {
  return segments.filter((segment, index) => {
    const before = segments[index - 1];
    return (
      !before ||
      before.offset !== segment.offset ||
      before.state !== segment.state ||
      before.until !== segment.until
    );
  });
}
