/** A day's hours on the reader's clock of 12 or 24 hours. */
import { type Clock, formatTime } from './format-time';
import { formatHours, parseHours } from './hours-text';
import type { Interval, WallTime } from './person';
import { MINUTE } from './snapshot-read';
import { minutesOf } from './work-week';

/** "22:00" or "10:00 PM", as the reader's clock has it. */
export function formatWallTime(time: WallTime, clock: Clock): string {
  const minutes = minutesOf(time);
  return minutes === null ? time : formatTime(minutes * MINUTE, 0, clock);
}

/**
 * "10:00 PM–6:00 AM" where that can be read back as these very hours, else "22:00–06:00": not every
 * language writes the halves of the day as am and pm, and 24:00 has no other name.
 */
export function hoursOnClock(intervals: readonly Interval[], clock: Clock): string {
  const text = intervals
    .map(([from, to]) => `${formatWallTime(from, clock)}–${formatWallTime(to, clock)}`)
    .join(', ');
  const plain = formatHours(intervals);
  const back = parseHours(text);
  return back.ok && formatHours(back.value) === plain ? text : plain;
}
