import { type Weekday, WEEKDAYS } from '../../utils/domain/person';
import type { Draft } from './draft';

type Week = Draft['week'];

/** Key of the preset's name in the catalogue, and what it fills in. */
export const WEEK_PRESETS: readonly { readonly key: string; readonly week: Week }[] = [
  { key: 'rosterWeekNineToFive', week: filled(['mon', 'tue', 'wed', 'thu', 'fri'], '09:00–17:00') },
  { key: 'rosterWeekFourDays', week: filled(['mon', 'tue', 'wed', 'thu'], '09:00–17:00') },
  { key: 'rosterWeekNights', week: filled(['mon', 'tue', 'wed', 'thu', 'fri'], '22:00–06:00') },
  { key: 'rosterWeekSunThu', week: filled(['sun', 'mon', 'tue', 'wed', 'thu'], '09:00–17:00') },
];

export const EMPTY_WEEK: Week = filled([], '');

/** Monday's hours on Tuesday to Friday too. */
export function mondayToWeekdays(week: Week): Week {
  return { ...week, tue: week.mon, wed: week.mon, thu: week.mon, fri: week.mon };
}

export function dayAfter(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] ?? 'mon';
}

function filled(days: readonly Weekday[], hours: string): Week {
  const text = (day: Weekday) => (days.includes(day) ? hours : '');
  return {
    mon: text('mon'),
    tue: text('tue'),
    wed: text('wed'),
    thu: text('thu'),
    fri: text('fri'),
    sat: text('sat'),
    sun: text('sun'),
  };
}
