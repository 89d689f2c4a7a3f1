/** Who of the roster a person of a file is, by what both are known by. */
import { nameKey } from './matching';
import type { Identity, Person } from './person';
import { identityKeys } from './person-identities';

export interface OnFileIndex {
  /** Ids of everybody who has one of the identities, yours included. `keys`: theirs, worked out. */
  holdersOf(person: Person, keys: readonly string[]): readonly string[];
  /** Somebody who was removed and had one of the identities, or the id. */
  removed(person: Person, keys: readonly string[]): Person | undefined;
  /** The id of the only one with that name; nobody of two. */
  namesake(name: string): string | undefined;
  byId: ReadonlyMap<string, Person>;
}

type SlackAccount = Extract<Identity, { readonly kind: 'slack' }>;

/** @param people Teammates, removed ones included. */
export function indexOnFile(me: Person, people: readonly Person[]): OnFileIndex {
  const live = people.filter((person) => person.deleted === undefined);
  const gone = people.filter((person) => person.deleted !== undefined);
  const everybody = [...live, me];
  const byKey = new Map(
    everybody.flatMap((person) => identityKeys(person).map((key) => [key, person.id] as const)),
  );
  const grid = accountsOnGrid(everybody);
  const removedByKey = new Map(
    gone.flatMap((person) => identityKeys(person).map((key) => [key, person] as const)),
  );
  const removedById = new Map(gone.map((person) => [person.id, person]));
  const names = Map.groupBy(live, ({ name }) => nameKey(name));
  return {
    byId: new Map(everybody.map((person) => [person.id, person])),
    holdersOf({ identities = [] }, keys) {
      if (byKey.size === 0) return [];
      const found = new Set<string>();
      for (const [at, identity] of identities.entries()) {
        const id =
          byKey.get(keys[at] ?? '') ?? (identity.kind === 'slack' ? grid(identity) : undefined);
        if (id !== undefined) found.add(id);
      }
      return [...found];
    },
    removed: (person, keys) =>
      gone.length === 0
        ? undefined
        : (removedById.get(person.id) ?? keys.flatMap((key) => removedByKey.get(key) ?? [])[0]),
    namesake(name) {
      if (names.size === 0) return undefined;
      const all = names.get(nameKey(name)) ?? [];
      return all.length === 1 ? all[0]?.id : undefined;
    },
  };
}

/**
 * On Grid a person has one id in all workspaces ("T…") of an organisation ("E…"), and exports say now
 * the one, now the other.
 */
function accountsOnGrid(people: readonly Person[]) {
  const byUser = new Map<string, { readonly team: string; readonly id: string }[]>();
  for (const { id, identities = [] } of people) {
    for (const one of identities) {
      if (one.kind !== 'slack') continue;
      const all = byUser.get(one.user) ?? [];
      all.push({ team: one.team, id });
      byUser.set(one.user, all);
    }
  }
  return ({ team, user }: SlackAccount): string | undefined =>
    byUser.get(user)?.find((one) => one.team.startsWith('E') || team.startsWith('E'))?.id;
}
