/** One event of a calendar file (iCalendar, RFC 5545 §3.6.1). */
import ICAL from 'ical.js';

import type { PlainDate } from '../domain/person';
import { daysBetween, isPlainDate } from '../domain/plain-date';

export interface CalendarEvent {
  readonly kind: 'whole days' | 'timed' | 'cancelled';
  readonly uid: string;
  /** The occurrence of a series for which this event stands. */
  readonly replaces?: PlainDate;
  /** The summary on one line; may be empty. */
  readonly name: string;
  readonly start: PlainDate;
  /** Whole days, at least one. */
  readonly length: number;
  readonly component: ICAL.Component;
}

const MAX_NAME = 120;
/** "DTSTART:20261224" without VALUE=DATE, which some programs write. */
const BARE_DATE =
  /^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;(?!VALUE=)[^:;\r\n]*)*):(\d{8})(?=\r?$)/gim;

/**
 * @param lines What stands between BEGIN:VEVENT and END:VEVENT.
 * @throws When it cannot be read, or has no start.
 */
export function readEvent(lines: string): CalendarEvent {
  const body = lines.trim().replace(BARE_DATE, '$1;VALUE=DATE:$2');
  const component = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${body}\r\nEND:VEVENT`));
  const start = timeOf(component, 'dtstart');
  if (!start) throw new Error('no start');
  const replaced = timeOf(component, 'recurrence-id');
  const from = dateOf(start);
  return {
    kind: kindOf(component, start),
    uid: textOf(component, 'uid'),
    ...(replaced ? { replaces: dateOf(replaced) } : {}),
    name: textOf(component, 'summary').replaceAll(/\s+/g, ' ').trim().slice(0, MAX_NAME),
    start: from,
    length: Math.max(1, lengthOf(component, from)),
    component,
  };
}

function kindOf(component: ICAL.Component, start: ICAL.Time): CalendarEvent['kind'] {
  if (textOf(component, 'status').toUpperCase() === 'CANCELLED') return 'cancelled';
  if (start.isDate) return 'whole days';
  // Outlook and others write whole days from midnight to midnight, on the clock of their own zone.
  const isWhole = textOf(component, 'x-microsoft-cdo-alldayevent').toUpperCase() === 'TRUE';
  const end = timeOf(component, 'dtend');
  const isDays =
    end !== null &&
    dateOf(end) > dateOf(start) &&
    isMidnight(end) &&
    start.zone !== ICAL.Timezone.utcTimezone;
  return (isWhole || isDays) && isMidnight(start) ? 'whole days' : 'timed';
}

const isMidnight = ({ hour, minute, second }: ICAL.Time) => hour + minute + second === 0;

/** The end is the day after the last; some programs write the same day, and it is one all the same. */
function lengthOf(component: ICAL.Component, from: PlainDate): number {
  const end = timeOf(component, 'dtend');
  if (end) return daysBetween(from, dateOf(end));
  const duration: unknown = component.getFirstPropertyValue('duration');
  return duration instanceof ICAL.Duration ? Math.ceil(duration.toSeconds() / 86_400) : 1;
}

/** @throws For 30 February, which ical.js takes for 2 March. */
function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
  const property = component.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return null;
  const written: unknown = property.toJSON()[3];
  if (!isPlainDate(String(written).slice(0, 10))) throw new Error(`no date: ${String(written)}`);
  return value;
}

/** The day part. @throws For a date that does not exist. */
export function dateOf(time: ICAL.Time): PlainDate {
  const date = time.toString().slice(0, 10);
  if (!isPlainDate(date)) throw new Error(`no date: ${date}`);
  return date;
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
