/**
 * Times of comments: "7:50 PM Today", "3:48 PM Yesterday", "7:51 PM May 1" (2020), "Aug 12", "Aug 12,
 * 2025", on the clock of the viewer's browser. Only the English form is read: in other languages
 * nothing says which word means today.
 */
import type { Place } from '../../domain/reminder-types';
import { timeTextOf } from './comments';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TIME = /^(?:(\d{1,2}):(\d{2})(?: (AM|PM))?)(?: |$)/;
const DATE = /^([A-Z][a-z]{2}) (\d{1,2})(?:, (\d{4}))?$/;
/** A time that lies further ahead than the clocks of two computers differ is misread. Milliseconds. */
const SKEW = 120_000;

/** A time of a comment: the earliest instant it can mean, and how long the unit is. Milliseconds. */
export interface Read {
  readonly from: number;
  readonly unit: 'minute' | 'day';
}

/** Wall clock of the browser's zone; null where the clock skips or repeats that time. */
function instantOf(day: Date, hours: number, minutes: number): number | null {
  const at = new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes);
  const again = new Date(at.getTime() + 3_600_000);
  const fits = at.getHours() === hours && at.getMinutes() === minutes;
  return fits && again.getHours() !== hours ? at.getTime() : null;
}

/** Minutes from midnight, and what stands behind them. */
function clockOf(text: string): { hours: number; minutes: number; rest: string } | null {
  const [whole = '', hourText, minuteText, half] = TIME.exec(text) ?? [];
  const hour = Number(hourText);
  const minutes = Number(minuteText);
  const isHour = half ? hour >= 1 && hour <= 12 : hour <= 23;
  if (whole === '' || !isHour || minutes > 59) return null;
  const hours = half ? (hour % 12) + (half === 'PM' ? 12 : 0) : hour;
  return { hours, minutes, rest: text.slice(whole.length) };
}

/** Midnight of the day that the words name. "Today" of a page that was opened on another day is stale. */
function dayOf(text: string, now: Date, opened: Date): Date | null {
  const back = { Today: 0, Yesterday: 1 }[text];
  if (back !== undefined) {
    if (now.toDateString() !== opened.toDateString()) return null;
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
  }
  const [, monthName = '', dayText, yearText] = DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(monthName);
  const date = Number(dayText);
  if (month < 0) return null;
  const day = new Date(Number(yearText ?? now.getFullYear()), month, date);
  return day.getMonth() === month && day.getDate() === date ? day : null;
}

/**
 * @param text As the comment shows it.
 * @param now Epoch milliseconds.
 * @param opened When the page was loaded, epoch milliseconds.
 * @returns Null for any other form, and for what would lie ahead.
 */
export function readTime(text: string, now: number, opened: number): Read | null {
  const clock = clockOf(text);
  const day = dayOf(clock ? clock.rest : text, new Date(now), new Date(opened));
  if (!day) return null;
  const from = clock ? instantOf(day, clock.hours, clock.minutes) : day.getTime();
  if (from === null || from > now + SKEW) return null;
  return { from, unit: clock ? 'minute' : 'day' };
}

/** The time of a comment in a page that is open now. */
export function timeOf(comment: Element): Read | null {
  const opened = comment.ownerDocument.defaultView?.performance.timeOrigin ?? Date.now();
  return readTime(timeTextOf(comment), Date.now(), opened);
}

/** What a place keeps of a comment's time: the instant and its time of day, else the words alone. */
export function sentAtOf(comment: Element): Pick<Place, 'sentAt' | 'stamp'> {
  const text = timeTextOf(comment);
  const time = timeOf(comment);
  if (time?.unit !== 'minute') return text === '' ? {} : { stamp: text };
  return { sentAt: time.from, stamp: (TIME.exec(text)?.[0] ?? '').trim() };
}
