/** The moment that the slider stands on. Instants are epoch milliseconds. */
import type { Telling } from '../../utils/domain/sentences';
import { DAY, dayOf, MINUTE, offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { MOST_DAYS } from './types';

export const QUARTER = 15 * MINUTE;

/** The first instant of the day so many days from today on my clock, and of the next. */
export function planDay(viewer: Snapshot, now: number, days: number) {
  const noon = dayOf(viewer, now).from + DAY / 2 + days * DAY;
  return dayOf(viewer, noon);
}

/** The fortnight that can be planned. */
export function planRange(viewer: Snapshot, now: number) {
  return {
    from: planDay(viewer, now, 0).from,
    to: planDay(viewer, now, MOST_DAYS - 1).to,
  };
}

/** The same wall time some days further on, within the fortnight. */
export function movedByDays(moment: number, days: number, { viewer, now }: Telling): number {
  const change = offsetAt(viewer, moment) - offsetAt(viewer, moment + days * DAY);
  return clamped(moment + days * DAY + change * MINUTE, { viewer, now });
}

export function clamped(moment: number, { viewer, now }: Pick<Telling, 'viewer' | 'now'>): number {
  const { from, to } = planRange(viewer, now);
  return Math.min(Math.max(moment, from), to - QUARTER);
}
