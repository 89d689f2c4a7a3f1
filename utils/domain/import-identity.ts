/** Who of the roster a person of a file is, by what both are known by. */
import { createMatcher, nameKey } from './matching';
import type { Identity, Person, PersonRef } from './person';
import { identityKey, identityKeys } from './person-identities';

export interface OnFileIndex {
  /** Ids of everybody who has one of the identities, yours included. */
  holdersOf(person: Person): ReadonlySet<string>;
  /** Somebody who was removed and had one of the identities, or the id. */
  removed(person: Person): Person | undefined;
  /** The id of the only one with that name; nobody of two. */
  namesake(name: string): string | undefined;
  byId: ReadonlyMap<string, Person>;
}

/** @param people Teammates, removed ones included. */
export function indexOnFile(me: Person, people: readonly Person[]): OnFileIndex {
  const live = people.filter((person) => person.deleted === undefined);
  const gone = people.filter((person) => person.deleted !== undefined);
  const matcher = createMatcher(live, { ...me, identities: [], name: '' });
  const own = new Set(identityKeys(me));
  const removedByKey = new Map(
    gone.flatMap((person) => identityKeys(person).map((key) => [key, person] as const)),
  );
  const removedById = new Map(gone.map((person) => [person.id, person]));
  const names = Map.groupBy(live, ({ name }) => nameKey(name));
  return {
    byId: new Map([me, ...live].map((person) => [person.id, person])),
    holdersOf(person) {
      const found = new Set<string>();
      for (const identity of person.identities ?? []) {
        const id = own.has(identityKey(identity)) ? me.id : matcher.match(refOf(identity));
        if (id !== null) found.add(id);
      }
      return found;
    },
    removed: (person) =>
      removedById.get(person.id) ??
      identityKeys(person).flatMap((key) => removedByKey.get(key) ?? [])[0],
    namesake(name) {
      const all = names.get(nameKey(name)) ?? [];
      return all.length === 1 ? all[0]?.id : undefined;
    },
  };
}

function refOf(identity: Identity): PersonRef {
  if (identity.kind === 'email') return { email: identity.value };
  if (identity.kind === 'google') return { google: identity.account };
  return { slack: identity };
}
