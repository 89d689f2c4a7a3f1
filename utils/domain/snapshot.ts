/** Builds the snapshots that pages and content scripts draw from. */
import { isZoned, stateIn, withoutHours } from './availability';
import { type Person } from './person';
import { addDays } from './plain-date';
import { DAY, HOUR } from './snapshot-read';
import type { Snapshot, SnapshotSegment } from './snapshot-types';
import { timelineOf, type Zoned, zoneAtInstant, zoneOnDate } from './timeline';
import { hasHours } from './work-week';
import { nextOffsetChange, startOfDate, zoneOffset } from './zoned';

/** How far a snapshot reaches back, for today's ribbon on any clock. */
const BACK = 36 * HOUR;
const AHEAD = 14 * DAY;

/**
 * Everything that a page needs to tell one person's time and state for the next 14 days.
 *
 * @param now Epoch milliseconds.
 * @param fallbackZone The zone of a record without one: the machine's, for "me".
 * @returns Null for a person without a zone.
 */
export function buildSnapshot(person: Person, now: number, fallbackZone?: string): Snapshot | null {
  const zoned = fallbackZone && !isZoned(person) ? { ...person, zone: fallbackZone } : person;
  if (!isZoned(zoned)) return null;
  const from = now - BACK;
  const validUntil = now + AHEAD;
  const edges = new Set([from, ...offsetEdges(zoned, from, validUntil)]);
  const stateOf = stateReader(zoned, from, validUntil, edges);
  const inside = [...edges].filter((at) => at >= from && at < validUntil).sort((a, b) => a - b);
  const segments = inside.map((at) => ({
    from: at,
    offset: zoneOffset(zoneAtInstant(zoned, at), at),
    ...stateOf(at),
  }));
  return { id: person.id, from, validUntil, segments: withoutRepeats(segments) };
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
function offsetEdges(person: Zoned, from: number, to: number): number[] {
  const edges: number[] = [];
  for (const stay of person.stays ?? []) {
    edges.push(startOfDate(stay.zone, stay.from), startOfDate(stay.zone, addDays(stay.to, 1)));
  }
  const zones = new Set([person.zone, ...(person.stays ?? []).map((stay) => stay.zone)]);
  for (const zone of zones) {
    for (
      let at = nextOffsetChange(zone, from, to);
      at !== null;
      at = nextOffsetChange(zone, at, to)
    ) {
      edges.push(at);
    }
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
