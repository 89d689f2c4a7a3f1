/** A work week in the words of a cell: "Mon-Fri 9-17", "9:00-17:30" with "Sun-Thu" beside it. */
import { parseHours } from '../../domain/hours-text';
import { type Interval, type Weekday, WEEKDAYS, type WorkWeek } from '../../domain/person';
import { fail, ok, problem, type Result } from '../../domain/result';

const DAY = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`;
const DAYS = new RegExp(String.raw`^(${DAY})(?:\s*(?:-|–|—|to)\s*(${DAY}))?$`, 'i');
const LEADING = new RegExp(
  String.raw`^((?:${DAY})(?:\s*(?:-|–|—|to|,|&|and)\s*(?:${DAY}))*)\s*:?\s+(.+)$`,
  'i',
);
const OFFICE: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const DAY_WORD = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?`;
const ONLY_DAYS = new RegExp(
  String.raw`^${DAY_WORD}(?:\s*(?:-|–|—|to|&|and)\s*${DAY_WORD})*(?:\s+off)?$`,
  'i',
);

/** Whether a piece names days and nothing else; "Monterrey" and "Sun Valley" name none. */
export function isDays(text: string): boolean {
  return ONLY_DAYS.test(text);
}

/** @param days Beside the hours, where the hours do not name them; Monday to Friday where nothing does. */
export function parseWeek(hours: string, days: string): Result<WorkWeek> {
  const week: { [day in Weekday]?: readonly Interval[] } = {};
  const beside = days.trim() === '' ? OFFICE : daysOf(days);
  if (!beside) return fail(problem('days_piece', [days]));
  for (const part of hours.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const named = LEADING.exec(part);
    const where = named ? daysOf(named[1] ?? '') : beside;
    const read = parseHours(named?.[2] ?? part);
    if (!where) return fail(problem('days_piece', [part]));
    if (!read.ok) return read;
    for (const day of where) week[day] = read.value;
  }
  return ok(week);
}

/** "Mon-Fri", "Sun to Thu", "Mon, Wed, Fri"; null for anything else. */
function daysOf(text: string): readonly Weekday[] | null {
  const pieces = text
    .split(/[,;&]|\band\b/i)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const found: Weekday[] = [];
  for (const piece of pieces) {
    const match = DAYS.exec(piece);
    if (!match) return null;
    const first = indexOf(match[1]);
    const last = match[2] === undefined ? first : indexOf(match[2]);
    for (let day = first; ; day = (day + 1) % 7) {
      const name = WEEKDAYS[day];
      if (name && !found.includes(name)) found.push(name);
      if (day === last) break;
    }
  }
  return found.length > 0 ? found : null;
}

const indexOf = (name: string | undefined) =>
  WEEKDAYS.findIndex((day) => day === name?.slice(0, 3).toLowerCase());
