/** Checks of the dated parts of a record: dates that exist, in order, not overlapping. */
import type { Person, PlainDate } from './person';
import { FIRST_DATE, isPlainDate, LAST_DATE } from './plain-date';
import { type Problem, problem } from './result';

interface Range {
  readonly from: PlainDate;
  readonly to?: PlainDate;
}

/** Stays, spans, single days, the cycle's first date, own holidays and those that are worked. */
export function checkDates(person: Person): Problem[] {
  return [
    ...checkRanges(person.stays ?? [], 'stays', (ranges, at) =>
      problem('stays_overlap', ranges, at),
    ),
    ...checkRanges(person.spans ?? [], 'spans', (ranges, at) =>
      problem('spans_overlap', ranges, at),
    ),
    ...Object.keys(person.days ?? {}).flatMap((date) => dateProblems(date, `days.${date}`)),
    ...(person.cycle ? dateProblems(person.cycle.from, 'cycle') : []),
    ...(person.holidays?.worked ?? []).flatMap((date) => dateProblems(date, 'holidays')),
    ...(person.holidays?.own ?? []).flatMap(({ date }, index) =>
      dateProblems(date, `holidays.own.${index}`),
    ),
    ...(person.zoneConfirmed ? dateProblems(person.zoneConfirmed, 'zoneConfirmed') : []),
  ];
}

/** Absences may overlap each other: both take the same days out. */
export function checkAbsences(person: Person): Problem[] {
  return (person.absences ?? []).flatMap((absence, index) =>
    rangeProblems(absence, `absences.${index}`),
  );
}

/** Ranges of one kind; an overlap is named at the later entry, with both ranges in the words. */
function checkRanges(
  ranges: readonly Range[],
  field: string,
  overlapping: (ranges: readonly string[], at: string) => Problem,
): Problem[] {
  return ranges.flatMap((range, index) => {
    const at = `${field}.${index}`;
    const problems = rangeProblems(range, at);
    if (problems.length > 0) return problems;
    const other = ranges.slice(0, index).find((before) => overlap(before, range));
    return other ? [overlapping([rangeText(other), rangeText(range)], at)] : [];
  });
}

function rangeProblems(range: Range, at: string): Problem[] {
  const dates = range.to === undefined ? [range.from] : [range.from, range.to];
  const problems = dates.flatMap((date) => dateProblems(date, at));
  if (problems.length > 0 || range.to === undefined || range.from <= range.to) return problems;
  return [problem('date_order', [range.from, range.to], at)];
}

const YEARS = [FIRST_DATE, LAST_DATE].map((date) => date.slice(0, 4));

/** Why a date is refused: there is none such, or its year is out of reach. */
export function dateProblems(date: PlainDate, at?: string): Problem[] {
  if (!isPlainDate(date)) return [problem('date_unknown', [date], at)];
  const isNear = date >= FIRST_DATE && date <= LAST_DATE;
  return isNear ? [] : [problem('date_year', [Number(date.slice(0, 4)), ...YEARS], at)];
}

/** Whether two ranges, inclusive at both ends, share a date. */
export function overlap(a: Range, b: Range): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

const rangeText = ({ from, to }: Range) => `${from} – ${to ?? '…'}`;
