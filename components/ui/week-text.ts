import type { Clock } from '../../utils/domain/format-time';
import type { Weekday, WorkWeek } from '../../utils/domain/person';
import { weekRuns } from '../../utils/domain/week-runs';
import { weekdayName } from './weekday-name';

/** "Mon–Thu 09:00–17:30; Fri 09:00–13:00"; "" for a week without hours. */
export function weekText(week: WorkWeek, clock: Clock): string {
  const short = (day: Weekday) => weekdayName(day, clock, 'short');
  return weekRuns(week)
    .map(({ from, to, hours }) =>
      from === to ? `${short(from)} ${hours}` : `${short(from)}–${short(to)} ${hours}`,
    )
    .join('; ');
}
