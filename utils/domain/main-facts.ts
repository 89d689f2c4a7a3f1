/** The main facts of a teammate, as the card edits them: out of a record, and put onto one. */
import { DAY_OFF, formatHours, parseHours } from './hours-text';
import type { Absence, Interval, Person, PlainDate, Weekday, WorkWeek } from './person';
import { WEEKDAYS } from './person';
import { dateProblems } from './person-dates';
import { zoneProblems } from './person-check';
import { addDays, isWithin } from './plain-date';
import { fail, ok, problem, type Problem, type Result } from './result';
import { zoneAtInstant } from './timeline';
import { withPlace } from './zone-doubt';
import { dateAt } from './zoned';

/** Everything as typed. */
export interface MainFacts {
  readonly name: string;
  /** Where they are now: of a journey, else at home. IANA id, or whatever was typed. */
  readonly zone: string;
  /** The last day in `zone` when it is a journey; empty: for good. */
  readonly until: string;
  readonly week: { readonly [day in Weekday]: string };
  /** The last day of leave that holds today, or begins today; empty: none, or one without an end. */
  readonly away: string;
  readonly note: string;
}

/** What a form of them needs. */
export interface FactsModel {
  readonly facts: MainFacts;
  /** The zone in which they are when no journey is on; empty where none is on file. */
  readonly home: string;
  /** Where they are. */
  readonly today: PlainDate;
  /** Leave without a known end holds. */
  readonly openAway?: true;
}

/**
 * @param now Epoch milliseconds.
 * @param fallback Zone whose date counts for somebody without one.
 */
export function factsOf(person: Person, now: number, fallback: string): FactsModel {
  const today = dateThere(person, now, fallback);
  const stay = person.stays?.find((one) => isWithin(today, one));
  const away = absenceOn(person, today);
  return {
    facts: {
      name: person.name,
      zone: stay?.zone ?? person.zone ?? '',
      until: stay?.to ?? '',
      week: weekTexts(person.workWeek),
      away: away?.to ?? '',
      note: person.mine?.note ?? '',
    },
    home: person.zone ?? '',
    today,
    ...(away && away.to === undefined ? { openAway: true } : {}),
  };
}

/**
 * The record with what differs between `base` and `facts`; whatever is the same in both stays as it is
 * on file, days of the week each by itself.
 *
 * @param person As it is stored now, which may be newer than `base`.
 * @returns Problems carry the field in `at`: "name", "zone", "until", "workWeek.mon", "away".
 */
export function withFacts(
  person: Person,
  base: MainFacts,
  facts: MainFacts,
  now: number,
  fallback: string,
): Result<Person> {
  const placed = inPlace(person, base, facts, now);
  const week = weekOf(person.workWeek, base.week, facts.week);
  const absences = absencesOf(person, base, facts, dateThere(person, now, fallback));
  const problems = [placed, week, absences].flatMap((one) => (one.ok ? [] : one.problems));
  if (!placed.ok || !week.ok || !absences.ok) return fail(...problems);
  const { workWeek: _week, absences: _absences, mine: _mine, ...rest } = placed.value;
  const mine = facts.note === base.note ? person.mine : mineOf(facts.note, person.mine);
  return ok({
    ...rest,
    name: facts.name === base.name ? person.name : facts.name.trim(),
    ...(week.value ? { workWeek: week.value } : {}),
    ...(absences.value.length > 0 ? { absences: absences.value } : {}),
    ...(mine ? { mine } : {}),
  });
}

function dateThere(person: Person, now: number, fallback: string): PlainDate {
  const zone = person.zone ?? fallback;
  return dateAt(zoneAtInstant({ ...person, zone }, now), now);
}

function inPlace(person: Person, base: MainFacts, facts: MainFacts, now: number): Result<Person> {
  const zone = facts.zone.trim();
  const until = zone === person.zone ? '' : facts.until;
  if (zone === base.zone && facts.until === base.until) return ok(person);
  const wrong = zoneProblems(zone, 'zone');
  if (wrong.length > 0) return fail(...wrong);
  const today = dateAt(zone, now);
  if (until === '') return ok(withPlace(person, { kind: 'moved', zone }, today));
  const late = lastDayProblems(until, today, 'until');
  if (late.length > 0) return fail(...late);
  return ok(withPlace(person, { kind: 'travelling', zone, until }, today));
}

/** A last day that has passed is a slip of the hand. */
function lastDayProblems(date: string, today: PlainDate, at: string): Problem[] {
  const wrong = dateProblems(date, at);
  if (wrong.length > 0) return wrong;
  return date < today ? [problem('last_day_past', [date], at)] : [];
}

/** A week on file without any hours says so on every day; one that is not on file says nothing. */
function weekTexts(week: WorkWeek | undefined): MainFacts['week'] {
  const isOff = week !== undefined && WEEKDAYS.every((day) => (week[day] ?? []).length === 0);
  return mapDays((day) => (isOff ? DAY_OFF : formatHours(week?.[day] ?? [])));
}

function mapDays(textOf: (day: Weekday) => string): MainFacts['week'] {
  const entries = WEEKDAYS.map((day) => [day, textOf(day)]);
  return Object.fromEntries(entries) as MainFacts['week'];
}

function weekOf(
  stored: WorkWeek | undefined,
  base: MainFacts['week'],
  week: MainFacts['week'],
): Result<WorkWeek | undefined> {
  const touched = WEEKDAYS.filter((day) => week[day] !== base[day]);
  if (touched.length === 0) return ok(stored);
  const next: { [day in Weekday]?: readonly Interval[] } = { ...stored };
  const problems: Problem[] = [];
  for (const day of touched) {
    const read = parseHours(week[day]);
    if (read.ok) next[day] = read.value;
    else problems.push(...read.problems.map((one) => ({ ...one, at: `workWeek.${day}` })));
  }
  if (problems.length > 0) return fail(...problems);
  if (WEEKDAYS.some((day) => (next[day] ?? []).length > 0)) return ok(next);
  // Empty lines alone are "not on file"; a line that says "off" is a week without work.
  return ok(WEEKDAYS.some((day) => week[day].trim() !== '') ? {} : undefined);
}

/** Of several that hold, the one that holds longest. */
function absenceOn({ absences = [] }: Person, today: PlainDate): Absence | undefined {
  const end = ({ to = '9999' }: Absence) => to;
  const holding = absences.filter((one) => isWithin(today, one));
  return holding.toSorted((a, b) => (end(a) < end(b) ? 1 : -1))[0];
}

function absencesOf(
  person: Person,
  base: MainFacts,
  facts: MainFacts,
  today: PlainDate,
): Result<readonly Absence[]> {
  const { absences = [] } = person;
  if (facts.away === base.away) return ok(absences);
  if (facts.away === '') return ok(absences.flatMap((one) => endedBefore(one, today)));
  const wrong = lastDayProblems(facts.away, today, 'away');
  if (wrong.length > 0) return fail(...wrong);
  const current = absenceOn(person, today);
  const next = { ...(current ?? { from: today }), to: facts.away };
  if (!current) return ok([...absences, next]);
  return ok(absences.map((one) => (one === current ? next : one)));
}

/** They are back today: leave of today ended yesterday, or never was. */
function endedBefore(one: Absence, today: PlainDate): Absence[] {
  if (!isWithin(today, one)) return [one];
  return one.from < today ? [{ ...one, to: addDays(today, -1) }] : [];
}

function mineOf(note: string, before: Person['mine']): Person['mine'] | undefined {
  const { note: _note, ...rest } = before ?? {};
  const text = note.trim();
  const mine = text === '' ? rest : { ...rest, note: text };
  return Object.keys(mine).length > 0 ? mine : undefined;
}
