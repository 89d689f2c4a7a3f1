import type { PersonRef } from '../../domain/person';
import { textOf } from '../shared/dom';
import { distinct, emailOf } from '../shared/people';
import { NOT_A_PLACE, PERSON } from './selectors';

/** A node that names a person, with what it says. */
export interface Named {
  readonly element: Element;
  readonly ref: PersonRef & { readonly email: string };
}

function read(element: Element): Named | null {
  const email =
    emailOf(element.getAttribute('email')) ?? emailOf(element.getAttribute('data-hovercard-id'));
  if (email === null) return null;
  const shown = element.getAttribute('name') || element.getAttribute('data-name');
  const name = shown || textOf(element);
  return { element, ref: name === '' ? { email } : { email, name } };
}

/** The people named in an element, in document order, mail bodies and hidden twins left out. */
export function namedIn(element: Element): Named[] {
  return [...element.querySelectorAll(PERSON)].flatMap((one) => {
    // Nested nodes of one name would count twice.
    if (one.closest(NOT_A_PLACE) || one.parentElement?.closest(PERSON)) return [];
    const named = read(one);
    return named ? [named] : [];
  });
}

/** The others, each once, the last sender first. */
export function othersLastFirst(named: readonly Named[], own: ReadonlySet<string>): PersonRef[] {
  const others = named.filter((one) => !own.has(one.ref.email));
  return distinct(others.map((one) => one.ref).toReversed());
}
