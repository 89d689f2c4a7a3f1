/** Teammates for our own pages: by words, or by id, with what is needed to tell their time. */
import type { Person } from '../domain/person';
import type { Snapshot } from '../domain/snapshot-types';
import { foldText } from '../domain/zone-id';
import type { FoundPeople } from '../protocol/messages';
import type { Ports } from './ports';
import type { Snapshots } from './snapshots';
import { readWorld } from './world';

/** More than a list can show at a glance. */
const MOST = 50;

/**
 * Finds teammates, by name. A query's words may stand in name, aliases and role, in any order, with
 * or without accents; an empty query finds everybody.
 */
export function createFindPeople({ store, machine }: Ports, snapshots: Snapshots) {
  return async (
    wanted: { readonly query: string } | { readonly ids: readonly string[] },
  ): Promise<FoundPeople> => {
    const world = await store.read((tx) => readWorld(tx, machine));
    const found =
      'ids' in wanted
        ? wanted.ids.flatMap((id) => world.byId.get(id) ?? [])
        : world.people.filter(withWords(wanted.query));
    const people = found
      .slice(0, MOST)
      .map((person) => entryOf(person, snapshots.of(person, world)));
    return { people, found: found.length };
  };
}

/** What lists show of a person. */
export function entryOf<S extends Snapshot | null>({ id, name, role }: Person, snapshot: S) {
  return role === undefined ? { id, name, snapshot } : { id, name, role, snapshot };
}

function withWords(query: string): (person: Person) => boolean {
  const words = foldText(query).split(' ');
  return ({ name, aliases = [], role = '' }) => {
    const text = foldText([name, ...aliases, role].join(' '));
    return words.every((word) => text.includes(word));
  };
}
