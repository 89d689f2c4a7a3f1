/** One change for many people at once. */
import type { RegionHolidays } from './holidays';
import { withRegion } from './holidays';
import { united } from './import-merge';
import { nameKey } from './matching';
import type { Norm, Person, PlainDate, WorkWeek } from './person';
import { isSameZone } from './zone-id';

export type BulkChange =
  | { readonly kind: 'join'; readonly group: string }
  | { readonly kind: 'leave'; readonly group: string }
  | { readonly kind: 'week'; readonly week: WorkWeek }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'holidays'; readonly days: RegionHolidays }
  /** The default norm; those of single sites stay. Null says nothing. */
  | { readonly kind: 'norm'; readonly norm: Norm | null }
  /** Id of who covers; null for nobody. */
  | { readonly kind: 'cover'; readonly person: string | null };

/**
 * Those of the people whom it changes, changed. Nobody covers for themselves.
 *
 * @param today "YYYY-MM-DD" on my clock: a zone that is set now was looked at now.
 */
export function changedPeople(
  people: readonly Person[],
  change: BulkChange,
  today: PlainDate,
): readonly Person[] {
  return people.flatMap((person) => {
    const next = changed(person, change, today);
    return next === person ? [] : [next];
  });
}

function changed(person: Person, change: BulkChange, today: PlainDate): Person {
  switch (change.kind) {
    case 'join':
      return isIn(person, change.group)
        ? person
        : { ...person, groups: united(person.groups, [change.group], nameKey) };
    case 'leave':
      return isIn(person, change.group) ? withoutGroup(person, change.group) : person;
    case 'week':
      return { ...person, workWeek: change.week };
    case 'zone':
      return isSameZone(person.zone, change.zone)
        ? person
        : { ...person, zone: change.zone, zoneConfirmed: today };
    case 'holidays': {
      const holidays = withRegion(person.holidays, change.days);
      return holidays ? { ...person, holidays } : person;
    }
    case 'norm':
      return withNorm(person, change.norm);
    case 'cover':
      return withCover(person, change.person);
  }
}

/** Whether somebody is in a group, whatever its case. */
export function isIn({ groups = [] }: Person, group: string): boolean {
  return groups.some((one) => nameKey(one) === nameKey(group));
}

function withoutGroup({ groups = [], ...person }: Person, group: string): Person {
  const left = groups.filter((one) => nameKey(one) !== nameKey(group));
  return left.length > 0 ? { ...person, groups: left } : person;
}

function withNorm({ norms, ...person }: Person, norm: Norm | null): Person {
  const { default: _default, ...sites } = norms ?? {};
  const next = norm ? { ...sites, default: norm } : sites;
  return Object.keys(next).length > 0 ? { ...person, norms: next } : person;
}

function withCover(person: Person, cover: string | null): Person {
  if (person.id === cover || person.cover === (cover ?? undefined)) return person;
  const { cover: _cover, ...rest } = person;
  return cover === null ? rest : { ...rest, cover };
}

/** All groups, each once, in the order of the locale. */
export function groupsOf(people: readonly Person[], locale: string): readonly string[] {
  const all = people.flatMap(({ groups = [] }) => groups);
  return united([], all, nameKey).toSorted(new Intl.Collator(locale).compare);
}
