/** When to have a message sent, for those who do not read it now. From snapshots alone. */
import { HOUR, offsetAt, segmentAt } from './snapshot-read';
import type { Snapshot } from './snapshot-types';
import { SHARED, together } from './together';

/** Instants are epoch milliseconds; offsets are minutes east of UTC on my clock at that instant. */
export interface SendTime {
  readonly at: number;
  readonly offset: number;
}

export interface SendTimes {
  /** The earliest real next start of those who are not at work, or who leave within the hour. */
  readonly first: SendTime;
  /** When all of them are at work for the first time from then on; absent where no snapshot tells. */
  readonly all?: SendTime;
}

/**
 * The figures for "schedule send": null where everybody is at work and stays, or no next start is on
 * file. A day of return without a time, of somebody whose hours are not on file, is no start.
 */
export function sendTimes(
  people: readonly Snapshot[],
  viewer: Snapshot,
  now: number,
): SendTimes | null {
  const starts = people.flatMap((one) => startAfter(one, now) ?? []);
  if (starts.length === 0) return null;
  const timed = (at: number) => ({ at, offset: offsetAt(viewer, at) });
  const first = Math.min(...starts);
  const told = people.filter((one) => (segmentAt(one, now)?.state ?? 'unknown') !== 'unknown');
  const shared = together(told, first, Infinity).find(({ from, to }) => to - from >= SHARED);
  return shared ? { first: timed(first), all: timed(shared.from) } : { first: timed(first) };
}

/** The next start of somebody who is not at work, or leaves within the hour; else undefined. */
function startAfter(snapshot: Snapshot, now: number): number | undefined {
  const segment = segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown' || segment.until === undefined) return undefined;
  if (segment.state === 'working') {
    return segment.until - now <= HOUR ? startAfterLeaving(snapshot, segment.until) : undefined;
  }
  return segment.state === 'away' && segment.missed === undefined ? undefined : segment.until;
}

function startAfterLeaving(snapshot: Snapshot, at: number): number | undefined {
  const after = segmentAt(snapshot, at);
  return after?.state === 'off' || after?.state === 'away' ? after.until : undefined;
}
