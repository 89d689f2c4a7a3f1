import { foldText } from '../../utils/domain/zone-id';
import type { Person } from '../../utils/domain/person';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

export type Order = 'name' | 'time';

/** What a person is found by: name, aliases, role, groups, addresses, place. */
export function searchText(person: Person): string {
  const ids = (person.identities ?? []).map((one) => (one.kind === 'email' ? one.value : ''));
  return foldText(
    [
      person.name,
      ...(person.aliases ?? []),
      person.role ?? '',
      ...(person.groups ?? []),
      ...ids,
      person.zone ?? '',
    ].join(' '),
  );
}

/** Every word of the query begins or stands inside some word of the person's. */
export function matches(text: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => text.includes(word));
}

/**
 * By name, or by the clock there from west to east; people without a zone come last.
 *
 * @param now Epoch milliseconds.
 */
export function inOrder(
  people: readonly Person[],
  order: Order,
  locale: string,
  snapshotOf: (person: Person) => Snapshot | null,
  now: number,
): Person[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const byName = (a: Person, b: Person) => collator.compare(a.name, b.name);
  if (order === 'name') return [...people].sort(byName);
  const offsets = new Map(people.map((person) => [person.id, offsetOf(snapshotOf(person), now)]));
  const offset = (person: Person) => offsets.get(person.id) ?? Infinity;
  // Infinity minus itself is no number, so two without a zone fall through to their names.
  return [...people].sort((a, b) => offset(a) - offset(b) || byName(a, b));
}

function offsetOf(snapshot: Snapshot | null, now: number): number {
  return snapshot ? offsetAt(snapshot, now) : Infinity;
}
