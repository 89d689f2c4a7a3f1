/** Days off of my own, and slots that were chosen, as calendar files (RFC 5545), for the options page. */
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
  const event = eventOf(`absence-${from}-${to}`, summary, now);
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(from));
  // The end of a whole day is the day after (RFC 5545, 3.6.1).
  event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(to, 1)));
  event.updatePropertyWithValue('transp', 'OPAQUE');
  return calendarOf(event);
}

export interface CalendarSlot {
  /** Epoch milliseconds, as `end` and `now`. */
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  /** May have several lines. */
  readonly description: string;
  readonly now: number;
}

/** One event in UTC, which each calendar shows on its own clock; the same time has the same id. */
export function slotCalendar({ start, end, summary, description, now }: CalendarSlot): string {
  const event = eventOf(`slot-${start}-${end}`, summary, now);
  event.updatePropertyWithValue('dtstart', utc(start));
  event.updatePropertyWithValue('dtend', utc(end));
  event.updatePropertyWithValue('description', description);
  return calendarOf(event);
}

const utc = (at: number) => ICAL.Time.fromJSDate(new Date(at), true);

function eventOf(id: string, summary: string, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${id}@meanwhile.invalid`);
  event.updatePropertyWithValue('dtstamp', utc(now));
  event.updatePropertyWithValue('summary', summary);
  return event;
}

function calendarOf(event: ICAL.Component): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Meanwhile//EN');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
