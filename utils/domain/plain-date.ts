/** Arithmetic on plain dates ("2026-11-22"): no zone, no instant. */
import { type PlainDate, type Weekday, WEEKDAYS } from './person';

const DAY = 86_400_000;

/** Dates of records lie in these, both included: beyond them a year was mistyped ("26"). */
export const FIRST_DATE: PlainDate = '1990-01-01';
export const LAST_DATE: PlainDate = '2100-12-31';

/** Days since 1970-01-01; NaN for what is not a date. */
export function dayOfDate(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The plain date of a day number. */
export function dateOfDay(day: number): PlainDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayOfDate(date) + days);
}

/** The same day some months later, or the last day of a month that is too short for it. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayOfDate(b) - dayOfDate(a);
}

export function weekdayOf(date: PlainDate): Weekday {
  // 1970-01-01 was a Thursday, index 3 of a week that begins on Monday.
  const index = (((dayOfDate(date) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 'mon';
}

/** Whether the date exists: "2027-02-29" does not. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayOfDate(text);
  return !Number.isNaN(day) && dateOfDay(day) === text;
}

/** Inclusive at both ends; an open end never ends. */
export function isWithin(date: PlainDate, range: { from: PlainDate; to?: PlainDate }): boolean {
  return date >= range.from && (range.to === undefined || date <= range.to);
}
