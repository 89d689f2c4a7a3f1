/** Leave from a calendar onto the record of whoever is away. */
import type { FoundAbsence } from './absences-types';
import type { Absence, Person, PlainDate } from './person';

/**
 * With the days that are not off already. What begins on the day of a known leave changes its end.
 *
 * @param withTitles Keep what the calendar says; dropped unless told.
 */
export function withFound(
  person: Person,
  found: readonly FoundAbsence[],
  withTitles: boolean,
): Person {
  const known = person.absences ?? [];
  const added = found
    .filter(({ from, to }) => !known.some((one) => covers(one, from, to)))
    .map((one) => absenceOf(one, withTitles));
  if (added.length === 0) return person;
  const starts = new Set(added.map(({ from }) => from));
  const kept = known.filter(({ from }) => !starts.has(from));
  const all = [...kept, ...added].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { ...person, absences: all };
}

/** Whether all of these days are off already. */
export function covers(absence: Absence, from: PlainDate, to: PlainDate): boolean {
  return absence.from <= from && (absence.to === undefined || absence.to >= to);
}

function absenceOf({ from, to, kind, title }: FoundAbsence, withTitles: boolean): Absence {
  return {
    from,
    to,
    ...(kind === undefined ? {} : { kind }),
    ...(withTitles && title !== '' ? { label: title } : {}),
  };
}
