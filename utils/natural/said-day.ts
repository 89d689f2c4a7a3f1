/** Which day a time is meant for, counted from the day on which it was written. */
import type { ParsedResult } from 'chrono-node/en';

import { addDays, dateOfDay, dayOfDate } from '../domain/plain-date';
import type { SaidTime, Written } from '../domain/said-time-types';

type Day = Pick<SaidTime, 'date' | 'day'>;

const RELATIVE =
  /\b(?:today|tonight|tomorrow|tmrw?|yesterday|this (?:morning|afternoon|evening))\b/i;
/** "3/4" is a day in March or in April. */
const SLASHED =
  /(?<![\d/.-])(\d{1,2})(?:[/.](\d{1,2})(?:[/.]\d{2,4})?|-(\d{1,2})-\d{2,4})(?![\d/-])/g;
const CLOCK = /\d{1,2}[.:]\d\d\s?[ap]\.?m/gi;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b/i;
/** A stretch of time, of which no day is said. */
const STRETCH = /\b(?:weeks?|months?|years?|weekends?|weekdays?)\b/i;

/**
 * @param results The time's own words first, then those of times before it whose day holds for it.
 * @param minutes The time, after 00:00.
 * @returns Null where the words mean several days.
 */
export function dayOfSaid(
  results: readonly ParsedResult[],
  minutes: number,
  written: Written,
): Day | null {
  const said = results.find(isDated);
  if (!said) return { date: written.date, day: 'sent' };
  const { start, text } = said;
  const day = Date.UTC(
    start.get('year') ?? 0,
    (start.get('month') ?? 1) - 1,
    start.get('day') ?? 0,
  );
  if (!Number.isFinite(day)) return null;
  const date = dateOfDay(Math.floor(day / 86_400_000));
  if (STRETCH.test(text) && !WEEKDAY.test(text)) return null;
  const weekday = start.isCertain('weekday') ? (start.get('weekday') ?? 0) : null;
  const isCounted = RELATIVE.test(text) || said.tags().has('result/relativeDate');
  if (isCounted) return { date, day: 'counted' };
  if (start.isCertain('day')) {
    if (isDoubtful(text) || !start.isCertain('month')) return null;
    return weekday === null || weekday === weekdayOf(date) ? { date, day: 'date' } : null;
  }
  return weekday === null ? null : onWeekday(weekday, said, date, minutes, written);
}

function isDated(result: ParsedResult): boolean {
  const { start, text } = result;
  if (start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month')) return true;
  return RELATIVE.test(text) || STRETCH.test(text);
}

function isDoubtful(text: string): boolean {
  return [...text.replace(CLOCK, '').matchAll(SLASHED)].some(([, one, other, third]) => {
    const [a, b] = [Number(one), Number(other ?? third)];
    return a <= 12 && b <= 12 && a !== b;
  });
}

const weekdayOf = (date: string) => (((dayOfDate(date) + 4) % 7) + 7) % 7;

/** "Thursday" lies ahead of what was written; "last Thursday" behind; "next Thursday" is not always certain. */
function onWeekday(
  weekday: number,
  { text }: ParsedResult,
  read: string,
  minutes: number,
  written: Written,
): Day | null {
  const here = weekdayOf(written.date);
  const ahead = (weekday - here + 7) % 7;
  const on = (days: number): Day => ({ date: addDays(written.date, days), day: 'counted' });
  if (/\b(?:last|past)\b/i.test(text)) return { date: read, day: 'counted' };
  if (/\bnext\s+week\b|\bweek\b/i.test(text)) return inNextWeek(weekday, here, on);
  if (/\bnext\b/i.test(text)) {
    // Until its week is over some mean the one ahead and some the one after.
    const isOver = here !== 0 && weekday !== 0 && weekday < here;
    return isOver ? on(ahead) : null;
  }
  return on(ahead === 0 && minutes <= written.minutes ? 7 : ahead);
}

/** Weeks begin on Monday for some and on Sunday for others. */
function inNextWeek(weekday: number, here: number, on: (days: number) => Day): Day | null {
  if (weekday === 0 || here === 0) return null;
  return on(7 - here + weekday);
}
