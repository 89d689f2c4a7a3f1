import { type Clock, formatWeekday } from '../../utils/domain/format-time';
import { type Weekday, WEEKDAYS } from '../../utils/domain/person';
import { DAY } from '../../utils/domain/snapshot-read';

/** Monday 5 January 1970. */
const MONDAY = 4 * DAY;

/** "Tuesday" in the user's language. */
export function weekdayName(day: Weekday, clock: Clock, length: 'short' | 'long' = 'long'): string {
  return formatWeekday(MONDAY + WEEKDAYS.indexOf(day) * DAY, 0, clock, length);
}
