import { MINUTE, offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

/**
 * The instant of a date and time field ("2026-11-24T09:00") on the viewer's clock, epoch
 * milliseconds; null for what is no date. In a gap the time moves on, in an overlap it is the earlier.
 */
export function instantOf(value: string, viewer: Snapshot, now: number): number | null {
  const wall = Date.parse(`${value}Z`);
  if (Number.isNaN(wall)) return null;
  const before = viewerOffset(wall - 24 * 60 * MINUTE, viewer, now);
  const first = wall - before * MINUTE;
  const after = viewerOffset(wall + 24 * 60 * MINUTE, viewer, now);
  const second = wall - after * MINUTE;
  if (viewerOffset(first, viewer, now) === before) return first;
  return viewerOffset(second, viewer, now) === after ? second : first;
}

/** The value of a field for an instant on the viewer's clock. */
export function fieldValue(at: number, viewer: Snapshot, now: number): string {
  return new Date(at + viewerOffset(at, viewer, now) * MINUTE).toISOString().slice(0, 16);
}

/**
 * Minutes east of UTC on the viewer's clock. Beyond the snapshot's two weeks the machine knows, as
 * long as the machine's clock is the viewer's.
 */
export function viewerOffset(at: number, viewer: Snapshot, now: number): number {
  const machine = (when: number) => -new Date(when).getTimezoneOffset();
  const known = at < viewer.validUntil || machine(now) !== offsetAt(viewer, now);
  return known ? offsetAt(viewer, at) : machine(at);
}
