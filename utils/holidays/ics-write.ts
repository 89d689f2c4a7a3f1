/** Days off of my own as a calendar file (RFC 5545), for the options page. */
import ICAL from 'ical.js';

import type { PlainDate } from '../domain/person';
import { addDays } from '../domain/plain-date';

export interface CalendarAbsence {
  /** Inclusive at both ends. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly summary: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** One whole-day event; the same days have the same id, so that a second import replaces the first. */
export function absenceCalendar({ from, to, summary, now }: CalendarAbsence): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Meanwhile//EN');
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `absence-${from}-${to}@meanwhile.invalid`);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(from));
  // The end of a whole day is the day after (RFC 5545, 3.6.1).
  event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(to, 1)));
  event.updatePropertyWithValue('summary', summary);
  event.updatePropertyWithValue('transp', 'OPAQUE');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
