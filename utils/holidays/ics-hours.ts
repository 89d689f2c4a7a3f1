/** A work week as a calendar of weekly events in its own zone (RFC 5545). */
import ICAL from 'ical.js';

import type { PlainDate, WallTime, Weekday, WorkWeek } from '../domain/person';
import { WEEKDAYS } from '../domain/person';
import { addDays, weekdayOf } from '../domain/plain-date';
import { zoneRules } from './ics-zone';

const CODES: { readonly [day in Weekday]: string } = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};

export interface HoursCalendar {
  readonly week: WorkWeek;
  readonly zone: string;
  readonly summary: string;
  /** "YYYY-MM-DD": the first day on which it can hold. */
  readonly today: PlainDate;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** One event for each interval and all days that have it; they do not block the time. */
export function hoursCalendar({ week, zone, summary, today, now }: HoursCalendar): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Meanwhile//EN');
  calendar.addSubcomponent(zoneRules(zone, now));
  for (const [from, to, days] of intervalsOf(week)) {
    const event = new ICAL.Component('vevent');
    const first = Array.from({ length: 7 }, (_, day) => addDays(today, day)).find((date) =>
      days.includes(weekdayOf(date)),
    );
    if (first === undefined) continue;
    const isNextDay = to <= from;
    event.updatePropertyWithValue('uid', `hours-${from}-${to}-${days.join('')}@meanwhile.invalid`);
    event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
    setTime(event, 'dtstart', first, from, zone);
    setTime(event, 'dtend', isNextDay ? addDays(first, 1) : first, to, zone);
    const codes = days.map((day) => CODES[day]).join(',');
    event.updatePropertyWithValue('rrule', ICAL.Recur.fromString(`FREQ=WEEKLY;BYDAY=${codes}`));
    event.updatePropertyWithValue('summary', summary);
    event.updatePropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function setTime(
  event: InstanceType<typeof ICAL.Component>,
  name: string,
  date: PlainDate,
  time: WallTime,
  zone: string,
): void {
  // "24:00" is the first moment of the next day.
  const [day, clock] = time === '24:00' ? [addDays(date, 1), '00:00'] : [date, time];
  const property = event.updatePropertyWithValue(
    name,
    ICAL.Time.fromDateTimeString(`${day}T${clock}:00`),
  );
  property.setParameter('tzid', zone);
}

function intervalsOf(week: WorkWeek): readonly (readonly [WallTime, WallTime, Weekday[]])[] {
  const found = new Map<string, readonly [WallTime, WallTime, Weekday[]]>();
  for (const day of WEEKDAYS) {
    for (const [from, to] of week[day] ?? []) {
      const known = found.get(`${from} ${to}`);
      if (known) known[2].push(day);
      else found.set(`${from} ${to}`, [from, to, [day]]);
    }
  }
  return [...found.values()];
}
