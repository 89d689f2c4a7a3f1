import { groupsOf, isIn } from '../../utils/domain/bulk-edit';
import type { Person } from '../../utils/domain/person';
import type { Translate } from '../../utils/domain/translate';
import { hasHours } from '../../utils/domain/work-week';

/** Whom the list shows: everybody, who lacks something, or one group ("group Desk"). */
export type Shown = 'all' | 'no-zone' | 'no-hours' | 'no-holidays' | 'no-group' | `group ${string}`;

const LACKS: readonly (readonly [Shown, string, (person: Person) => boolean])[] = [
  ['no-zone', 'rosterShowNoZone', ({ zone }) => zone === undefined],
  ['no-hours', 'rosterShowNoHours', (person) => !hasHours(person)],
  ['no-holidays', 'rosterShowNoHolidays', ({ holidays }) => !holidays?.region],
  ['no-group', 'rosterShowNoGroup', ({ groups = [] }) => groups.length === 0],
];

/** What can be chosen: groups that there are, and what somebody lacks. */
export function shownOptions(
  people: readonly Person[],
  locale: string,
  t: Translate,
): readonly (readonly [Shown, string])[] {
  const lacking = LACKS.filter(([, , lacks]) => people.some(lacks));
  return [
    ['all', t('rosterShowAll')],
    ...groupsOf(people, locale).map((group) => [`group ${group}`, group] as const),
    ...lacking.map(([key, sentence]) => [key, t(sentence)] as const),
  ];
}

export function isShown(person: Person, shown: Shown): boolean {
  if (shown === 'all') return true;
  if (shown.startsWith('group ')) return isIn(person, shown.slice('group '.length));
  return LACKS.find(([key]) => key === shown)?.[2](person) ?? true;
}
