/**
 * Times and dates as text, by `Intl` alone. A wall clock is an instant plus an offset, formatted in
 * UTC, so that no zone is needed here. Always the Gregorian calendar, whatever the locale's own is.
 */
import { isolate, isMixed } from './isolate';
import { fillForm, readForm, type ReadyForm, type ReadyTimes } from './ready-times';
import { DAY, dayNumber, MINUTE } from './snapshot-read';

/** How to write: a BCP 47 locale and the 12 or 24 hours that the user chose. */
export interface Clock {
  readonly locale: string;
  readonly clock: 'system' | 'h12' | 'h23';
}

interface Formatter {
  format(at: number): string;
}

const formatters = new Map<string, Formatter>();
/** Hours of the day as locales have them, by locale. */
const cycles = new Map<string, 'h12' | 'h23'>();

/** One formatter costs 190 µs to make and 2.5 µs to use (Chromium 156), so they are kept. */
function formatter(clock: Clock, options: Intl.DateTimeFormatOptions): Formatter {
  const key = keyOf(clock, JSON.stringify(options));
  const known = formatters.get(key);
  if (known) return known;
  const made = intlFormatter(clock.locale, options);
  formatters.set(key, made);
  return made;
}

function keyOf({ locale, clock }: Pick<ReadyTimes, 'locale' | 'clock'>, options: string): string {
  return `${locale}|${clock}|${options}`;
}

function intlFormatter(locale: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

const ready = new Map<string, ReadyTimes>();

/** The forms that marks need, for pages that should not ask `Intl`. */
export function readyTimes(clock: Clock): ReadyTimes {
  const known = ready.get(keyOf(clock, ''));
  if (known) return known;
  const wanted = [timeOptions(clock), { ...WEEKDAY, ...timeOptions(clock) }];
  const forms = wanted.flatMap((options): ReadyForm[] => {
    const form = readForm(JSON.stringify(options), intlFormatter(clock.locale, options));
    return form ? [form] : [];
  });
  const made = { locale: clock.locale, clock: clock.clock, cycle: hourCycle(clock), forms };
  ready.set(keyOf(clock, ''), made);
  return made;
}

/** Takes forms that were made elsewhere, unless `Intl` has been asked already. */
export function takeReadyTimes(times: ReadyTimes): void {
  if (times.clock === 'system') cycles.set(times.locale, times.cycle);
  for (const form of times.forms) {
    const key = keyOf(times, form.options);
    if (!formatters.has(key)) formatters.set(key, { format: (at) => fillForm(form, at) });
  }
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
  return formatter(clock, DATE).format(shifted(at, offset));
}

const DATE = { day: 'numeric', month: 'short' } as const;
const WEEKDAY = { weekday: 'short' } as const;
const WEEKDAY_AND_DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** "Tue 09:00": in the locale's order and with its own sign between, as in "09:00 (火)". */
export function formatWeekdayTime(at: number, offset: number, clock: Clock): string {
  return formatDayAndTime(at, offset, clock, WEEKDAY);
}

/** From here on a day and a month alone would be taken for those of another year. */
const YEAR_SAID = 330;

/** A date as it is said so many days from today: with its year when that is not the nearest one. */
function withYear<T extends Intl.DateTimeFormatOptions>(options: T, days: number) {
  return Math.abs(days) < YEAR_SAID ? options : { ...options, year: 'numeric' as const };
}

/**
 * A moment as people say it, seen from `now` on the same wall clock: "14:05" on the same day,
 * "Tue 09:00" within six days, else "Mon 5 Jan, 09:00", each as the locale writes it.
 *
 * @param nowOffset That clock's offset at `now`, where it changes in between.
 */
export function formatMoment(
  at: number,
  offset: number,
  now: number,
  clock: Clock,
  nowOffset = offset,
): string {
  const days = dayNumber(at, offset) - dayNumber(now, nowOffset);
  if (days === 0) return formatTime(at, offset, clock);
  const near = days > -7 && days < 7;
  return formatDayAndTime(at, offset, clock, near ? WEEKDAY : withYear(WEEKDAY_AND_DATE, days));
}

/** "Tue 24 Nov, 09:00", whatever day it is seen from: for text that is read later, and elsewhere. */
export function formatDated(at: number, offset: number, clock: Clock): string {
  return formatDayAndTime(at, offset, clock, WEEKDAY_AND_DATE);
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
  nowOffset = offset,
): string {
  if (dayNumber(at, offset) === dayNumber(at, first)) return formatTime(at, offset, clock);
  return formatMoment(at, offset, now, clock, nowOffset);
}

/** Whether an instant falls on the wall clock's today or tomorrow; null for any other day. */
export function dayWord(at: number, offset: number, now: number): 'today' | 'tomorrow' | null {
  const days = dayNumber(at, offset) - dayNumber(now, offset);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : null;
}

/** The day of a return: "Mon", or "5 Jan" beyond six days. */
export function formatReturn(
  at: number,
  offset: number,
  now: number,
  clock: Clock,
  nowOffset = offset,
): string {
  const days = dayNumber(at, offset) - dayNumber(now, nowOffset);
  if (days <= 6) return formatWeekday(at, offset, clock);
  return formatter(clock, withYear(DATE, days)).format(shifted(at, offset));
}

/** A day without a time: "Thu" within six days, else "Thu 31 Dec". */
export function formatDay(
  at: number,
  offset: number,
  now: number,
  clock: Clock,
  nowOffset = offset,
): string {
  const days = dayNumber(at, offset) - dayNumber(now, nowOffset);
  if (days > -7 && days < 7) return formatWeekday(at, offset, clock);
  return formatter(clock, withYear(WEEKDAY_AND_DATE, days)).format(shifted(at, offset));
}

/** "Tue 24 Nov", whatever day it is seen from. */
export function formatWeekdayDate(at: number, offset: number, clock: Clock): string {
  return formatter(clock, WEEKDAY_AND_DATE).format(shifted(at, offset));
}

/** A plain date "2026-12-24" as text, without sliding a day; `year`: with its year. */
export function formatPlainDate(date: string, clock: Clock, year: 'year' | 'no-year' = 'no-year') {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  return formatter(clock, withYear(DATE, year === 'year' ? YEAR_SAID : 0)).format(at);
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

function hourCycle({ locale, clock }: Clock): 'h12' | 'h23' {
  if (clock !== 'system') return clock;
  const known = cycles.get(locale);
  if (known) return known;
  const resolved = intlFormatter(locale, { hour: 'numeric' }).resolvedOptions().hourCycle;
  const cycle = resolved === 'h11' || resolved === 'h12' ? 'h12' : 'h23';
  cycles.set(locale, cycle);
  return cycle;
}
