import { dateProblems } from '../../utils/domain/person-dates';
import { type Problem, problem } from '../../utils/domain/result';
import type { DatesDraft } from './dates-draft';

/**
 * What a draft holds for a date that the browser could not read: half typed, or not in the calendar.
 * The browser's own value is "" then, which in an end date would say "no known end".
 */
export const UNREADABLE = '?';

/** What a control for dates holds: "YYYY-MM-DD", "" for nothing at all, or `UNREADABLE`. */
export function dateIn(input: HTMLInputElement): string {
  return input.validity.badInput ? UNREADABLE : input.value;
}

/** What is wrong with a date by itself: not readable, or a year of two digits. "" is no fault. */
export function dateFaults(date: string, at?: string): Problem[] {
  if (date === UNREADABLE) return [problem('date_unreadable', [], at)];
  return date === '' ? [] : dateProblems(date, at);
}

/**
 * Dates that were not chosen, at their line ("stays.0"), and dates that cannot be read or are out
 * of reach, at their field ("absences.0.to", "cycle.from").
 */
export function typedDateProblems(dates: DatesDraft): Problem[] {
  const { absences, stays, days, spans, holidays, cycle } = dates;
  return [
    ...absences.flatMap(({ from, to }, index) => [
      ...missing({ from }, `absences.${index}`),
      ...wrong({ from, to }, `absences.${index}`),
    ]),
    ...stays.flatMap(({ from, to }, index) => both({ from, to }, `stays.${index}`)),
    ...days.flatMap(({ date }, index) => both({ date }, `days.${index}`)),
    ...spans.flatMap(({ from, to }, index) => both({ from, to }, `spans.${index}`)),
    ...(holidays?.own ?? []).flatMap(({ date }, index) => both({ date }, `holidays.own.${index}`)),
    ...(cycle ? both({ from: cycle.from }, 'cycle') : []),
  ];
}

type Named = Readonly<Record<string, string>>;

const both = (dates: Named, at: string) => [...missing(dates, at), ...wrong(dates, at)];

const missing = (dates: Named, at: string) =>
  Object.values(dates).includes('') ? [problem('date_missing', [], at)] : [];

const wrong = (dates: Named, at: string) =>
  Object.entries(dates).flatMap(([name, date]) => dateFaults(date, `${at}.${name}`));
