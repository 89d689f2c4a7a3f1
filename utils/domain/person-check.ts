/** What keeps a person's record from being stored, field by field (README "Time rules" 1, 4, 6). */
import { intervalProblems } from './hours-text';
import { type Interval, ME, type Norm, type Person, type WorkWeek, WEEKDAYS } from './person';
import { checkAbsences, checkDates } from './person-dates';
import { checkIdentities } from './person-identities';
import { type Problem, problem } from './result';
import { isKnownZone, nearestZones, offsetOfText } from './zone-id';

/**
 * @param others Everybody else on the roster, you included, removed people left out.
 * @returns Problems with the field in `at`: "name", "zone", "workWeek.mon", "identities.0", "stays.1",
 *   "spans.0", "spans.0.mon", "days.2026-12-31", "absences.0", "cycle", "cycle.0.fri", "cover",
 *   "holidays.own.0", "norms.default". Empty when the record can be stored. Overlapping hours are no problem
 *   (`hoursNotes`).
 */
export function checkPerson(person: Person, others: readonly Person[]): Problem[] {
  return [
    ...checkRecord(person),
    ...checkIdentities(person, others),
    ...checkCover(person, others),
  ];
}

/** The checks that need nobody else. */
export function checkRecord(person: Person): Problem[] {
  return [
    ...checkName(person),
    ...(person.zone === undefined ? [] : zoneProblems(person.zone, 'zone')),
    ...checkWeek(person.workWeek, 'workWeek'),
    ...checkCycle(person),
    ...(person.stays ?? []).flatMap((stay, index) => zoneProblems(stay.zone, `stays.${index}`)),
    ...(person.spans ?? []).flatMap((span, index) => checkWeek(span.workWeek, `spans.${index}`)),
    ...Object.entries(person.days ?? {}).flatMap(([date, day]) => checkDay(day, `days.${date}`)),
    ...checkDates(person),
    ...checkAbsences(person),
    ...Object.entries(person.norms ?? {}).flatMap(([key, norm]) => checkNorm(norm, `norms.${key}`)),
  ];
}

/** A sentence or two; more than that is no name. */
const LONGEST_NAME = 200;

/** Your own record does without a name: pages call it "you". */
function checkName(person: Person): Problem[] {
  const letters = Array.from(person.name).length;
  if (letters > LONGEST_NAME) return [problem('name_long', [letters, LONGEST_NAME], 'name')];
  return person.id !== ME && person.name.trim() === ''
    ? [problem('name_required', [], 'name')]
    : [];
}

/** Why a zone id is refused: an offset, or an id that this browser does not know, with the nearest. */
export function zoneProblems(zone: string, at?: string): Problem[] {
  if (isKnownZone(zone)) return [];
  if (zone.trim() === '') return [problem('zone_empty', [], at)];
  if (offsetOfText(zone) !== null) return [problem('zone_offset', [zone], at)];
  const near = nearestZones(zone);
  if (near.length === 0) return [problem('zone_unknown', [zone], at)];
  return [problem('zone_unknown_near', [zone, near.join(', ')], at)];
}

function checkWeek(week: WorkWeek | undefined, at: string): Problem[] {
  return WEEKDAYS.flatMap((day) => checkDay(week?.[day] ?? [], `${at}.${day}`));
}

function checkDay(intervals: readonly Interval[], at: string): Problem[] {
  return intervals.flatMap((interval) => intervalProblems(interval, at));
}

function checkCycle({ cycle }: Person): Problem[] {
  if (!cycle) return [];
  const empty = cycle.weeks.length === 0 ? [problem('cycle_empty', [], 'cycle')] : [];
  return [...empty, ...cycle.weeks.flatMap((week, index) => checkWeek(week, `cycle.${index}`))];
}

function checkNorm(norm: Norm | undefined, at: string): Problem[] {
  if (!norm) return [];
  if ('workingDays' in norm) {
    const fine =
      Number.isInteger(norm.workingDays) && norm.workingDays >= 0 && norm.workingDays <= 100;
    return fine ? [] : [problem('norm_days', [norm.workingDays], at)];
  }
  const fine = norm.workingHours > 0 && norm.workingHours <= 1000;
  return fine ? [] : [problem('norm_hours', [norm.workingHours], at)];
}

function checkCover(person: Person, others: readonly Person[]): Problem[] {
  if (person.cover === undefined || person.cover === '') return [];
  if (person.cover === person.id) return [problem('cover_self', [person.name], 'cover')];
  const known = others.some((other) => other.id === person.cover && !other.deleted);
  return known ? [] : [problem('cover_unknown', [], 'cover')];
}
