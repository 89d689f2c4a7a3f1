/** A teammate as a file for others says them: without what is mine, and who covers by an identity. */
import type { Absence, Identity, Person } from './person';
import { identityKey } from './person-identities';

/** `cover` is an id of one roster; on another the same person is found by an identity. */
export type SharedPerson = Omit<Person, 'cover'> & { readonly coverIs?: Identity };

/**
 * What is never shared: my note, why somebody is away, and what I answered about them. Who covers goes
 * along only as an identity, of somebody who is shared as well: nobody's address leaves with another's
 * record.
 */
export function shareable(person: Person & { readonly coverIs?: Identity }): Person {
  const {
    mine: _mine,
    zoneAsk: _ask,
    notIdentities: _not,
    cover: _cover,
    coverIs: _coverIs,
    absences,
    ...rest
  } = person;
  const dates = absences?.map(({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) }));
  return dates ? { ...rest, absences: dates } : rest;
}

/** A selection of the roster, each with who covers for them where that is one of the selection. */
export function sharedPeople(people: readonly Person[]): readonly SharedPerson[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return people.map((person) => {
    const coverIs = person.cover === undefined ? undefined : surest(byId.get(person.cover));
    return { ...shareable(person), ...(coverIs ? { coverIs } : {}) };
  });
}

/** An address is known on most rosters, an account on few. */
function surest(person: Person | undefined): Identity | undefined {
  const all = person?.identities ?? [];
  return all.find(({ kind }) => kind === 'email') ?? all[0];
}

/** With what a shared record never says of a person: what I keep of them besides. */
export function withOwnPart(shared: Person, mine: Person): Person {
  const { mine: note, zoneAsk, notIdentities, absences } = mine;
  const known = new Map((absences ?? []).map((one) => [one.from, one]));
  const reasoned = shared.absences?.map((one) => withReason(one, known.get(one.from)));
  return {
    ...shared,
    ...(reasoned ? { absences: reasoned } : {}),
    ...(note ? { mine: note } : {}),
    ...(zoneAsk === undefined ? {} : { zoneAsk }),
    ...(notIdentities ? { notIdentities } : {}),
  };
}

function withReason(theirs: Absence, mine: Absence | undefined): Absence {
  return {
    ...theirs,
    ...(mine?.kind ? { kind: mine.kind } : {}),
    ...(mine?.label ? { label: mine.label } : {}),
  };
}

/**
 * The only one who holds an identity, by roster id. Removed people hold none, and two holders tell
 * nobody.
 */
export function holderOf(people: readonly Person[]): (identity: Identity) => string | undefined {
  const holders = new Map<string, string | null>();
  for (const { id, identities, deleted } of people) {
    if (deleted !== undefined) continue;
    for (const key of (identities ?? []).map(identityKey)) {
      const known = holders.get(key);
      holders.set(key, known === undefined || known === id ? id : null);
    }
  }
  return (identity) => holders.get(identityKey(identity)) ?? undefined;
}
