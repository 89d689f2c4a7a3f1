/** A person of a file and the same person on file, as one. */
import { mergePerson } from './backup-person';
import { nameKey } from './matching';
import { ME, type Person } from './person';
import { identityKey } from './person-identities';
import { withOwnPart } from './shared-person';
import { isSameZone } from './zone-id';

/**
 * What a list, a table or a card adds to who is on file. It has no say over what it does not know:
 * the name on file stays, its own becomes a further one; lists unite; place, role and hours that it
 * names replace what is there.
 */
export function withIncoming(mine: Person, theirs: Person): Person {
  const names = new Set([mine.name, ...(mine.aliases ?? [])].map(nameKey));
  // Where a file has no name the address stands for it.
  for (const one of theirs.identities ?? [])
    if (one.kind === 'email') names.add(nameKey(one.value));
  const further = [theirs.name, ...(theirs.aliases ?? [])].filter(
    (name, index, all) =>
      nameKey(name) !== '' &&
      !names.has(nameKey(name)) &&
      all.findIndex((one) => nameKey(one) === nameKey(name)) === index,
  );
  const name = mine.name === '' ? theirs.name : mine.name;
  const aliases = [...(mine.aliases ?? []), ...further.filter((one) => one !== name)];
  const identities = united(mine.identities, theirs.identities, identityKey);
  const groups = united(mine.groups, theirs.groups, nameKey);
  // Your own clock is the computer's unless you set another.
  const moves = mine.id !== ME && theirs.zone !== undefined && !isSameZone(mine.zone, theirs.zone);
  return {
    ...mine,
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(identities.length > 0 ? { identities } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(theirs.role ? { role: theirs.role } : {}),
    ...(moves ? { zone: theirs.zone } : {}),
    ...(theirs.workWeek ? { workWeek: theirs.workWeek } : {}),
  };
}

/**
 * A record of a shared roster, which says all of a person but what is never shared: my note, and the
 * kind and name of leave, are kept.
 */
export function withShared(mine: Person, theirs: Person): Person {
  const complete: Person = {
    ...withOwnPart(theirs, mine),
    // A file that names nobody does not say that nobody covers.
    ...(theirs.cover === undefined && mine.cover ? { cover: mine.cover } : {}),
  };
  return mergePerson(mine, complete);
}

/** The first list, then what only the second has. */
export function united<T>(
  first: readonly T[] = [],
  second: readonly T[] = [],
  keyOf: (item: T) => string,
): readonly T[] {
  const keys = new Set(first.map(keyOf));
  return [
    ...first,
    ...second.filter((item) => {
      const key = keyOf(item);
      const isNew = key !== '' && !keys.has(key);
      keys.add(key);
      return isNew;
    }),
  ];
}
