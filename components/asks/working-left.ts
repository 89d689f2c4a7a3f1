import { segmentAt, workingStretches } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

/**
 * How much of somebody's working time lies between two instants, milliseconds, as their snapshot
 * knows it.
 *
 * @returns Undefined beyond the snapshot's time, and where no hours are on file.
 */
export function workingLeft(snapshot: Snapshot, now: number, to: number): number | undefined {
  const state = segmentAt(snapshot, now)?.state ?? 'unknown';
  if (state === 'unknown' || to >= snapshot.validUntil || to <= now) return undefined;
  return workingStretches(snapshot, now, to).reduce((sum, one) => sum + one.to - one.from, 0);
}
