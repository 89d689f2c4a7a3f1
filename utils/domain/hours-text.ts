/** A day's hours as people type them, and back. */
import type { Interval, WallTime } from './person';
import { fail, ok, problem, type Problem, type Result } from './result';
import { minutesOf } from './work-week';

/** How a day without hours is said where an empty field would say nothing. */
export const DAY_OFF = '–';

const FREE = new Set(['', '-', '–', '—', 'off', 'free', 'none']);
const WHOLE_DAY = new Set(['24h', '24 h', '24 hours', 'all day', '24/7']);
const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/**
 * Reads "9-12:30, 13:30-18", "9:00–18:00", "22-6", "9am to 5pm", "24h"; empty text is a day off.
 *
 * @returns Intervals in the order typed, or one problem for each piece that is not understood.
 */
export function parseHours(text: string): Result<readonly Interval[]> {
  const whole = text.trim().toLowerCase();
  if (FREE.has(whole)) return ok([]);
  const pieces = text.split(/[,;&\n]|\band\b/i).map((piece) => piece.trim());
  const results = pieces.map(parseInterval);
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return fail(...problems);
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** "09:00–12:30, 13:30–18:00"; "" for a day off. */
export function formatHours(intervals: readonly Interval[]): string {
  return intervals.map(intervalText).join(', ');
}

/** What is accepted but worth a sentence: overlapping hours join. */
export function hoursNotes(intervals: readonly Interval[], at?: string): Problem[] {
  const notes: Problem[] = [];
  const sorted = intervals
    .flatMap((interval) => spanOf(interval) ?? [])
    .sort((a, b) => a.start - b.start);
  let last: Span | undefined;
  for (const span of sorted) {
    if (last && span.start < last.end) {
      const end = Math.max(last.end, span.end);
      notes.push(
        problem('hours_joined', [spanText(last), spanText(span), spanText({ ...last, end })], at),
      );
      last = { start: last.start, end };
    } else {
      last = span;
    }
  }
  return notes;
}

/** Why one interval on file is refused; empty when it is fine. */
export function intervalProblems([from, to]: Interval, at?: string): Problem[] {
  if (from.trim() === '' && to.trim() === '') return [problem('hours_empty', [], at)];
  const wrong = [from, to].filter((time) => minutesOf(time) === null);
  if (wrong.length > 0) return wrong.map((time) => problem('time_format', [time], at));
  if (from === to) return [problem('hours_equal', [from, to], at)];
  return from === '24:00' ? [problem('hours_start', [intervalText([from, to])], at)] : [];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf([from, to]: Interval): Span | null {
  const start = minutesOf(from);
  const end = minutesOf(to);
  if (start === null || end === null || start === end) return null;
  return { start, end: end < start ? end + 1440 : end };
}

const intervalText = ([from, to]: Interval) => `${from}–${to}`;
const spanText = ({ start, end }: Span) =>
  intervalText([timeText(start), timeText(end > 1440 ? end % 1440 : end)]);

function timeText(minutes: number): WallTime {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function parseInterval(piece: string): Result<Interval> {
  if (piece === '') return fail(problem('hours_empty'));
  if (WHOLE_DAY.has(piece.toLowerCase())) return ok(['00:00', '24:00']);
  const [first, second, ...rest] = piece.split(/\s*(?:[-–—−]|\bto\b|\buntil\b)\s*/i);
  const interval = rest.length === 0 ? timesOf(first ?? '', second ?? '') : null;
  if (!interval) return fail(problem('hours_piece', [piece]));
  const problems = intervalProblems(interval);
  return problems.length > 0 ? fail(...problems) : ok(interval);
}

interface TypedTime {
  readonly hours: number;
  readonly minutes: number;
  readonly half: 'am' | 'pm' | null;
  /** "9" or "4:30", which may be meant on a clock of 12 hours; "09:00" and "0900" are not. */
  readonly short: boolean;
}

/** As long as nobody works at a stretch: "9-5" is not meant as 20 hours, nor "12-4" as 16. */
const LONGEST = 16 * 60;
const NOON = 12 * 60;

/** In "1-5pm" the start is of the same half of the day, in "9-5pm" of the other, and "9-5" ends at 17:00. */
function timesOf(from: string, to: string): Interval | null {
  const start = typedTime(from);
  const end = typedTime(to);
  if (!start || !end) return null;
  let until = minutesIn(end, end.half);
  let since = minutesIn(start, start.half);
  if (start.half === null && end.half !== null && start.hours <= 12) {
    const same = minutesIn(start, end.half);
    since = same < until ? same : minutesIn(start, end.half === 'pm' ? 'am' : 'pm');
  }
  const isTooLong = until < since && until + 1440 - since >= LONGEST;
  if (isTooLong && isTwelveHours(start, end)) until += NOON;
  return since > 1440 || until > 1440 ? null : [timeText(since), timeText(until)];
}

/** Whether both can be read on a clock of 12 hours. What `formatHours` writes never can. */
function isTwelveHours(start: TypedTime, end: TypedTime): boolean {
  const times = [start, end];
  const fits = times.every(({ hours, half }) => half === null && hours >= 1 && hours <= 12);
  return fits && times.some(({ short }) => short) && !times.some(isPadded);
}

const isPadded = ({ hours, short }: TypedTime) => hours < 10 && !short;

function typedTime(text: string): TypedTime | null {
  const trimmed = text.trim();
  const bare = /^\d{3,4}$/.test(trimmed) ? `${trimmed.slice(0, -2)}:${trimmed.slice(-2)}` : trimmed;
  const match = TIME.exec(bare);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  const short = !/^(?:0\d|\d{2}[:.h]\d{2})/i.test(bare);
  const half = match[3] ? (match[3].toLowerCase().startsWith('a') ? 'am' : 'pm') : null;
  if (minutes > 59 || hours > 24) return null;
  return half !== null && (hours < 1 || hours > 12) ? null : { hours, minutes, half, short };
}

function minutesIn({ hours, minutes }: TypedTime, half: 'am' | 'pm' | null): number {
  const hour = half === null ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return hour * 60 + minutes;
}
