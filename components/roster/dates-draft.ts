import { formatHours, parseHours } from '../../utils/domain/hours-text';
import { inOrder, withOwn } from '../../utils/domain/holidays';
import {
  type Absence,
  type Cycle,
  type Holidays,
  type Interval,
  type Person,
  type PlainDate,
  type Span,
  type Stay,
  type Weekday,
  WEEKDAYS,
  type WorkWeek,
} from '../../utils/domain/person';
import { fail, ok, type Problem, problem, type Result } from '../../utils/domain/result';
import { typedDateProblems, UNREADABLE } from './date-text';

export type WeekTexts = { readonly [day in Weekday]: string };

/** Weeks that take turns, each written out whole. */
export interface CycleDraft {
  readonly from: string;
  readonly weeks: readonly WeekTexts[];
}

export interface AbsenceLine {
  readonly from: string;
  readonly to: string;
  readonly kind: NonNullable<Absence['kind']> | '';
  readonly label: string;
}

/** The dated parts of a record as typed; "" is a date that is not chosen. */
export interface DatesDraft {
  readonly absences: readonly AbsenceLine[];
  readonly stays: readonly Stay[];
  readonly days: readonly { readonly date: string; readonly hours: string }[];
  readonly holidays: Holidays | undefined;
  readonly cycle: CycleDraft | undefined;
  readonly spans: readonly {
    readonly from: string;
    readonly to: string;
    readonly week: WeekTexts;
  }[];
}

export function datesDraft(person: Person): DatesDraft {
  return {
    absences: (person.absences ?? []).map(absenceLine),
    stays: person.stays ?? [],
    holidays: person.holidays,
    cycle: cycleDraft(person),
    days: Object.entries(person.days ?? {})
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, hours]) => ({ date, hours: formatHours(hours) })),
    spans: (person.spans ?? []).map(({ from, to, workWeek }) => ({
      from,
      to,
      week: weekTexts(workWeek),
    })),
  };
}

/** A weekday that a week of the cycle leaves out is as in the ordinary week. */
function cycleDraft({ cycle, workWeek }: Person): CycleDraft | undefined {
  if (!cycle) return undefined;
  const { from, weeks } = cycle;
  return { from, weeks: weeks.map((week) => weekTexts({ ...workWeek, ...week })) };
}

function cycleOf(cycle: CycleDraft | undefined): Result<Cycle | undefined> {
  if (!cycle) return ok(undefined);
  const read = cycle.weeks.map((week, index) => weekFrom(week, `cycle.${index}`));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return fail(...problems);
  // Every day is named, so that an empty one is a day off and not the ordinary day.
  const off = Object.fromEntries(WEEKDAYS.map((day) => [day, []])) as WorkWeek;
  const weeks = read.flatMap((one) => (one.ok ? [{ ...off, ...one.value }] : []));
  return ok({ from: cycle.from, weeks });
}

function absenceLine({ from, to, kind, label }: Absence): AbsenceLine {
  return { from, to: to ?? '', kind: kind ?? '', label: label ?? '' };
}

/** Each weekday's hours as text. */
export function weekTexts(week: WorkWeek): WeekTexts {
  const texts = WEEKDAYS.map((day) => [day, formatHours(week[day] ?? [])]);
  return Object.fromEntries(texts) as WeekTexts;
}

/** What a new line for a day begins with. */
export const NEW_DAY = { date: '', hours: '09:00–13:00' };
const UNTOUCHED = new Set(['', NEW_DAY.hours]);

/** Lines that were added and left empty, or as they began, say nothing. */
export function withoutEmptyDates(draft: DatesDraft): DatesDraft {
  return {
    holidays: tidyHolidays(draft.holidays),
    cycle: draft.cycle,
    absences: draft.absences.filter(({ from, to, label }) => from + to + label.trim() !== ''),
    stays: draft.stays.filter(({ from, to, zone }) => from + to + zone.trim() !== ''),
    days: draft.days.filter(({ date, hours }) => date !== '' || !UNTOUCHED.has(hours.trim())),
    spans: draft.spans.filter(
      ({ from, to, week }) => from + to + Object.values(week).join('').trim() !== '',
    ),
  };
}

/** Own days in order and once; a name of spaces is none. What is tidy stays the very same. */
function tidyHolidays(holidays: Holidays | undefined): Holidays | undefined {
  const own = holidays?.own ?? [];
  const named = own.map((day) => ({ ...day, name: day.name.trim() }));
  const tidy = inOrder(named.filter(({ date, name }) => date + name !== ''));
  return JSON.stringify(tidy) === JSON.stringify(own) ? holidays : withOwn(holidays, tidy);
}

export type Dates = {
  readonly [K in 'absences' | 'stays' | 'days' | 'spans' | 'holidays' | 'cycle']:
    | Person[K]
    | undefined;
};

/** The dated parts as a record holds them; problems have the line in `at` ("absences.0"). */
export function datesOf(draft: DatesDraft): Result<Dates> {
  const problems: Problem[] = typedDateProblems(draft);
  const days: Record<PlainDate, readonly Interval[]> = {};
  for (const [index, { date, hours }] of draft.days.entries()) {
    const read = parseHours(hours);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, at: `days.${index}` })));
    else if (date in days) problems.push(problem('date_twice', [date], `days.${index}`));
    else if (date !== '' && date !== UNREADABLE) days[date] = read.value;
  }
  const spans = draft.spans.map(({ from, to, week }, index): Span => {
    const read = weekFrom(week, `spans.${index}`);
    if (!read.ok) problems.push(...read.problems);
    return { from, to, workWeek: read.ok ? read.value : {} };
  });
  const cycle = cycleOf(draft.cycle);
  if (!cycle.ok) problems.push(...cycle.problems);
  if (problems.length > 0 || !cycle.ok) return fail(...problems);
  return ok({
    cycle: cycle.value,
    absences: filled(draft.absences.map(absenceOf)),
    stays: filled(draft.stays.map((stay) => ({ ...stay, zone: stay.zone.trim() }))),
    days: Object.keys(days).length > 0 ? days : undefined,
    spans: filled(spans),
    holidays: draft.holidays,
  });
}

/** Each text read on its own; an empty one is a day off. */
export function weekFrom(texts: WeekTexts, at: string): Result<WorkWeek> {
  const problems: Problem[] = [];
  const week: { [day in Weekday]?: readonly Interval[] } = {};
  for (const day of WEEKDAYS) {
    const read = parseHours(texts[day]);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, at: `${at}.${day}` })));
    else if (read.value.length > 0) week[day] = read.value;
  }
  return problems.length > 0 ? fail(...problems) : ok(week);
}

function absenceOf({ from, to, kind, label }: AbsenceLine): Absence {
  return {
    from,
    ...(to === '' ? {} : { to }),
    ...(kind === '' ? {} : { kind }),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
  };
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
