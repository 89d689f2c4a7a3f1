/** What a person writes for a moment: "fri 3pm", "in 2 days", "tomorrow 9 their time". English. */
import { casual, GB, type ParsedResult } from 'chrono-node/en';

import { dateOfDay } from '../domain/plain-date';
import type { Wish } from '../domain/wish-types';

export interface Spoken {
  /** Epoch milliseconds. */
  readonly now: number;
  /** My clock: minutes east of UTC, now. */
  readonly offset: number;
  /** "12/5" is the fifth of December. */
  readonly monthFirst: boolean;
  /** First name of whom it is about: "9 Anna's time" is on her clock. */
  readonly name?: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** When a day is named and no time, in minutes: as work begins, not the hour of writing. */
const MORNING = 9 * 60;

/**
 * Reads all of a text or nothing: a word that was not understood could have been the one that counts.
 * Weekdays and times lie ahead. The day is the writer's, also where the clock is the other's.
 *
 * @returns Null where the text, or a part of it, says no one moment.
 */
export function readWish(text: string, spoken: Spoken): Wish | null {
  const { plain, theirs } = whoseClock(text, spoken.name);
  const said = withAt(plain);
  const { now, offset } = spoken;
  const reader = spoken.monthFirst ? casual : GB;
  const reference = { instant: new Date(now), timezone: offset };
  const [result, ...others] = reader.parse(said, reference, { forwardDate: true });
  if (!result || others.length > 0 || result.end || !isWhole(said, result)) return null;
  const { start } = result;
  // "feb 30" would be February 2030.
  const month = start.isCertain('month') && start.isCertain('year') && !start.isCertain('day');
  if (month && !result.tags().has('result/relativeDate')) return null;
  // Only what is counted in hours, or names a zone, has an offset of its own.
  if (start.isCertain('timezoneOffset')) return { kind: 'at', at: toMinute(start.date(), now) };
  return wallOf(result, spoken, theirs);
}

/** "their time", "her clock", "there", "Anna's time", and the text without it. */
function whoseClock(text: string, name = ''): { readonly plain: string; readonly theirs: boolean } {
  const lower = text.trim().toLowerCase().replaceAll('’', "'");
  const names = ['their', 'his', 'her', ...(name === '' ? [] : [`${escaped(name)}'s`])];
  const phrase = new RegExp(`(^|\\s)((${names.join('|')})\\s+(time|clock)|there)(?=$|[\\s,])`, 'u');
  const plain = lower.replace(phrase, ' ').trim();
  return { plain, theirs: plain !== lower };
}

function escaped(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
}

/** "tomorrow 9" means at nine; a bare figure alone does, too. */
function withAt(text: string): string {
  return text.replace(/^(|.*[\p{L}]\s+)(\d{1,2})$/u, (whole, before: string, hour: string) =>
    Number(hour) > 24 || isMonth(before) || /\b(at|in)\s+$/u.test(before)
      ? whole
      : `${before}at ${hour}`,
  );
}

/** "dec 1" is a date. */
function isMonth(before: string): boolean {
  return /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+$/u.test(before);
}

function isWhole(text: string, { index, text: read }: ParsedResult): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + read.length)];
  // "tomorrow at" is not at its end.
  return /^(\s|[,.]|\b(at|on|by|the)\b)*$/u.test(before) && /^[\s,.]*$/u.test(after);
}

function wallOf({ start, text }: ParsedResult, spoken: Spoken, theirs: boolean): Wish | null {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(name) ?? 0;
  const named = start.isCertain('hour') || /(noon|evening|night)\b/u.test(text);
  const minutes = named ? part('hour') * 60 + part('minute') : MORNING;
  let day = Date.UTC(part('year'), part('month') - 1, part('day')) / DAY;
  const here = spoken.now + spoken.offset * MINUTE;
  // The day of writing, at an hour that is over: a weekday comes round again.
  const free = start.isCertain('weekday') && !start.isCertain('day');
  if (free && day * DAY + minutes * MINUTE <= here) day += 7;
  if (!Number.isFinite(day)) return null;
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return { kind: 'wall', date: dateOfDay(day), time, theirs };
}

const two = (figure: number) => String(figure).padStart(2, '0');

/** Full minutes, and never the one that has begun. */
function toMinute(date: Date, now: number): number {
  const at = Math.round(date.getTime() / MINUTE) * MINUTE;
  return at <= now && date.getTime() > now ? at + MINUTE : at;
}
