import { formatHours } from './hours-text';
import { type Weekday, WEEKDAYS, type WorkWeek } from './person';

/** Days with the same hours, one after the other, as one: Monday to Friday, "09:00–17:30". */
export interface WeekRun {
  readonly from: Weekday;
  readonly to: Weekday;
  readonly hours: string;
}

export function weekRuns(week: WorkWeek): readonly WeekRun[] {
  const runs: WeekRun[] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    const hours = formatHours(week[day] ?? []);
    const last = runs.at(-1);
    if (last?.hours === hours && last.to === WEEKDAYS[index - 1])
      runs.splice(-1, 1, { ...last, to: day });
    else if (hours !== '') runs.push({ from: day, to: day, hours });
  }
  return runs;
}
