/**
 * Days off from a calendar file (iCalendar, RFC 5545), read with ical.js. Only the worker of the
 * options page loads it: a file is untrusted, and a rule that never comes true keeps the library
 * looking for ever.
 */
import { type CalendarDays, inOrder } from '../domain/holidays';
import type { HolidayDate, PlainDate } from '../domain/person';
import { addDays, daysBetween } from '../domain/plain-date';
import { fail, ok, problem, type Result } from '../domain/result';
import { type CalendarEvent, readEvent } from './ics-event';
import { Budget, startsOf } from './ics-recurrence';

/** More days than three years of feasts, school holidays and leave have. */
export const MAX_DAYS = 500;

interface Range {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * The whole days of a calendar: events of several days as several dates, recurring ones expanded,
 * cancelled and excluded ones left out.
 *
 * @param years The first and the last year from which days are taken.
 * @returns Problems `ics_not_calendar` and `ics_no_days` (the years).
 */
export function readCalendar(text: string, years: readonly [number, number]): Result<CalendarDays> {
  if (!/^\uFEFF?BEGIN:VCALENDAR/im.test(text)) return fail(problem('ics_not_calendar'));
  const range = { first: `${years[0]}-01-01`, last: `${years[1]}-12-31` };
  const read = readEvents(text);
  const replaced = replacedStarts(read.events);
  const budget = new Budget();
  const days: HolidayDate[] = [];
  let { unread } = read;
  for (const event of read.events.filter(({ kind }) => kind === 'whole days')) {
    if (budget.isSpent) break;
    try {
      for (const day of daysOf(event, replaced, range, budget)) days.push(day);
    } catch {
      unread += 1;
    }
  }
  const found = inOrder(days);
  if (found.length === 0) return fail(problem('ics_no_days', years));
  return ok({
    days: found.slice(0, MAX_DAYS),
    timed: read.events.filter(({ kind }) => kind === 'timed').length,
    unread,
    cut: found.length > MAX_DAYS || budget.isSpent,
  });
}

/** Each event is read alone, so that a broken one takes no other with it. */
export function readEvents(text: string): { events: CalendarEvent[]; unread: number } {
  const events: CalendarEvent[] = [];
  let unread = 0;
  // A calendar that calls off what another one announced has nothing to add.
  const isCancel = /^METHOD:CANCEL[ \t]*\r?$/im.test(text);
  for (const piece of isCancel ? [] : text.split(/^BEGIN:VEVENT[ \t]*\r?$/im).slice(1)) {
    try {
      events.push(readEvent(piece.slice(0, /^END:VEVENT/im.exec(piece)?.index)));
    } catch {
      unread += 1;
    }
  }
  return { events, unread };
}

/** Occurrences for which an event of their own stands, moved or cancelled, by the series' uid. */
export function replacedStarts(
  events: readonly CalendarEvent[],
): ReadonlyMap<string, Set<PlainDate>> {
  const replaced = new Map<string, Set<PlainDate>>();
  for (const { uid, replaces } of events) {
    if (replaces === undefined) continue;
    const dates = replaced.get(uid) ?? new Set();
    replaced.set(uid, dates.add(replaces));
  }
  return replaced;
}

function daysOf(
  event: CalendarEvent,
  replaced: ReadonlyMap<string, Set<PlainDate>>,
  { first, last }: Range,
  budget: Budget,
): HolidayDate[] {
  const isSeries = event.replaces === undefined;
  const gone = isSeries ? replaced.get(event.uid) : undefined;
  return startsOf(event, last, budget)
    .filter((start) => !gone?.has(start))
    .flatMap((start) => {
      const before = Math.max(0, daysBetween(start, first));
      const count = Math.min(event.length, daysBetween(start, last) + 1) - before;
      if (count <= 0 || !budget.take(count)) return [];
      return Array.from({ length: count }, (_, day) => ({
        date: addDays(start, before + day),
        name: event.name,
      }));
    });
}
