import type { DueRule } from '../../utils/domain/reminder-types';
import { DAY, MINUTE, offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

/**
 * The instant of a `datetime-local` value on the viewer's clock. In an overlap the earlier one; in a
 * gap the wall time moves forward. Beyond the snapshot's two weeks the last known offset holds.
 *
 * @returns Epoch milliseconds; null while the value is not complete.
 */
export function instantOf(value: string, viewer: Snapshot): number | null {
  const wall = Date.parse(`${value}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) || Number.isNaN(wall)) return null;
  // A day before and a day after have the offsets on both sides of a change.
  const before = offsetAt(viewer, wall - DAY);
  const after = offsetAt(viewer, wall + DAY);
  const fits = [before, after]
    .map((offset) => wall - offset * MINUTE)
    .filter((at) => at + offsetAt(viewer, at) * MINUTE === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before * MINUTE;
}

/** The other way, for a field's value: "2026-11-23T09:00". */
export function wallValue(at: number, viewer: Snapshot): string {
  return new Date(at + offsetAt(viewer, at) * MINUTE).toISOString().slice(0, 16);
}

/** A date and a time as a rule that keeps to the clock of `zone` (IANA id), whatever its offset. */
export function wallRuleIn(zone: string): (date: string, time: string) => DueRule {
  return (date, time) => ({ kind: 'wall', date, time, zone });
}

/** "UTC+1", "UTC−3:30", "UTC": for people elsewhere, who need to know whose clock it is. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  const sign = minutes > 0 ? '+' : '−';
  return `UTC${sign}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
