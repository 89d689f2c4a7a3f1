/**
 * Times and dates as text, by `Intl` alone. A wall clock is an instant plus an offset, formatted in
 * UTC, so that no zone is needed here. Always the Gregorian calendar, whatever the locale's own is.
 */
import { isolate, isMixed } from './isolate';
import { DAY, dayNumber, MINUTE } from './snapshot-read';

/** How to write: a BCP 47 locale and the 12 or 24 hours that the user chose. */
export interface Clock {
  readonly locale: string;
  readonly clock: 'system' | 'h12' | 'h23';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One formatter costs 190 µs to make and 2.5 µs to use (Chromium 156), so they are kept. */
function formatter(clock: Clock, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${clock.locale}|${clock.clock}|${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(clock.locale, {
    ...options,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

const shifted = (at: number, offset: number) => at + offset * MINUTE;

/** "14:05", "2:05 PM". Never "24:05": hour cycles are h23 and h12, not hour12. */
export function formatTime(at: number, offset: number, clock: Clock): string {
  return formatter(clock, timeOptions(clock)).format(shifted(at, offset));
}

function timeOptions(clock: Clock): Intl.DateTimeFormatOptions {
  const cycle = hourCycle(clock);
  const hour = cycle === 'h23' ? '2-digit' : 'numeric';
  return { hour, minute: '2-digit', hourCycle: cycle };
}

/** "Tue" or "Tuesday". */
export function formatWeekday(
  at: number,
  offset: number,
  clock: Clock,
  weekday: 'short' | 'long' = 'short',
): string {
  return formatter(clock, { weekday }).format(shifted(at, offset));
}

/** "5 Jan", in the locale's order. */
export function formatDate(at: number, offset: number, clock: Clock): string {
  return formatter(clock, { day: 'numeric', month: 'short' }).format(shifted(at, offset));
}

/** "Tuesday 24 November", in the locale's order. */
export function formatLongDate(at: number, offset: number, clock: Clock): string {
  return formatter(clock, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    shifted(at, offset),
  );
}

const WEEKDAY = { weekday: 'short' } as const;
const WEEKDAY_AND_DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** "Tue 09:00": in the locale's order and with its own sign between, as in "09:00 (火)". */
export function formatWeekdayTime(at: number, offset: number, clock: Clock): string {
  return formatDayAndTime(at, offset, clock, WEEKDAY);
}

/**
 * A moment as people say it, seen from `now` on the same wall clock: "14:05" on the same day,
 * "Tue 09:00" within six days, else "Mon 5 Jan, 09:00", each as the locale writes it.
 */
export function formatMoment(at: number, offset: number, now: number, clock: Clock): string {
  const days = dayNumber(at, offset) - dayNumber(now, offset);
  if (days === 0) return formatTime(at, offset, clock);
  const near = days > -7 && days < 7;
  return formatDayAndTime(at, offset, clock, near ? WEEKDAY : WEEKDAY_AND_DATE);
}

/** A day with a time; "9:00 AM" stays in one piece beside a Hebrew weekday. */
function formatDayAndTime(
  at: number,
  offset: number,
  clock: Clock,
  day: Intl.DateTimeFormatOptions,
): string {
  const joined = formatter(clock, { ...day, ...timeOptions(clock) }).format(shifted(at, offset));
  const time = formatTime(at, offset, clock);
  return isMixed(joined) ? joined.replace(time, isolate) : joined;
}

/**
 * A moment on a second clock, said right after the first: the time alone where both show the same
 * date ("Tue 09:00 there, 01:00 for you").
 */
export function formatBeside(
  at: number,
  offset: number,
  first: number,
  now: number,
  clock: Clock,
): string {
  if (dayNumber(at, offset) === dayNumber(at, first)) return formatTime(at, offset, clock);
  return formatMoment(at, offset, now, clock);
}

/** Whether an instant falls on the wall clock's today or tomorrow; null for any other day. */
export function dayWord(at: number, offset: number, now: number): 'today' | 'tomorrow' | null {
  const days = dayNumber(at, offset) - dayNumber(now, offset);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : null;
}

/** The day of a return: "Mon", or "5 Jan" beyond six days. */
export function formatReturn(at: number, offset: number, now: number, clock: Clock): string {
  const days = dayNumber(at, offset) - dayNumber(now, offset);
  return days <= 6 ? formatWeekday(at, offset, clock) : formatDate(at, offset, clock);
}

/** A day without a time: "Thu" within six days, else "Thu 31 Dec". */
export function formatDay(at: number, offset: number, now: number, clock: Clock): string {
  const days = dayNumber(at, offset) - dayNumber(now, offset);
  if (days > -7 && days < 7) return formatWeekday(at, offset, clock);
  return formatter(clock, WEEKDAY_AND_DATE).format(shifted(at, offset));
}

/** A plain date "2026-12-24" as text, without sliding a day. */
export function formatPlainDate(date: string, clock: Clock): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : formatDate(at, 0, clock);
}

/** Whole hours and minutes of a length in milliseconds, rounded up to the minute. */
export function hoursAndMinutes(length: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.ceil(length / MINUTE);
  return {
    days: Math.floor((minutes * MINUTE) / DAY),
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  };
}

/** A number in the locale's digits. */
export function formatNumber(value: number, clock: Clock): string {
  return new Intl.NumberFormat(clock.locale).format(value);
}

function hourCycle(clock: Clock): 'h12' | 'h23' {
  if (clock.clock !== 'system') return clock.clock;
  const resolved = formatter(clock, { hour: 'numeric' }).resolvedOptions().hourCycle;
  return resolved === 'h11' || resolved === 'h12' ? 'h12' : 'h23';
}
