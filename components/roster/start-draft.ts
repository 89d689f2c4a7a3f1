import { ME, type Person } from '../../utils/domain/person';
import { type Draft, draftOf } from './draft';

/** What the form of a person begins with. */
export function startOf(person: Person): Draft {
  return asked(draftOf(person), person);
}

/** Somebody new is asked for an address at once. */
export function asked(draft: Draft, person: Person): Draft {
  const isNew = person.id !== ME && person.name === '';
  return isNew && draft.identities.length === 0
    ? { ...draft, identities: [{ kind: 'email', value: '' }] }
    : draft;
}
