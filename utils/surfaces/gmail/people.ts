import type { PersonRef } from '../../domain/person';
import { isHiddenItself, textOf } from '../shared/dom';
import { distinct, emailOf } from '../shared/people';
import { NOT_A_PLACE, PERSON } from './selectors';

/** A node that names a person, with what it says. */
export interface Named {
  readonly element: Element;
  readonly ref: PersonRef & { readonly email: string };
}

/** What a node says of a person; null without an address. */
export function personOf(element: Element): Named | null {
  const email =
    emailOf(element.getAttribute('email')) ?? emailOf(element.getAttribute('data-hovercard-id'));
  if (email === null) return null;
  const shown = element.getAttribute('name') || element.getAttribute('data-name');
  const name = shown || textOf(element);
  return { element, ref: name === '' ? { email } : { email, name } };
}

/** Whether an element lies where no mark may stand. */
export function isOffLimits(element: Element): boolean {
  return element.closest(NOT_A_PLACE) !== null;
}

/** Whether a person's node is shown and of its own: nested nodes of one name would count twice. */
export function isPlain(one: Element, within: Element): boolean {
  for (let around: Element | null = one; around && around !== within;) {
    if (isHiddenItself(around) || around.matches(NOT_A_PLACE)) return false;
    around = around.parentElement;
    if (around !== within && around?.matches(PERSON)) return false;
  }
  return true;
}

/**
 * The people named in an element that is itself a place, in document order; mail bodies and hidden
 * twins left out. Only what lies inside is looked at: there are hundreds of rows.
 */
export function namedIn(element: Element): Named[] {
  return [...element.querySelectorAll(PERSON)].flatMap((one) => {
    const named = isPlain(one, element) ? personOf(one) : null;
    return named ? [named] : [];
  });
}

/** The others, each once, the last sender first. */
export function othersLastFirst(named: readonly Named[], own: ReadonlySet<string>): PersonRef[] {
  const others = named.filter((one) => !own.has(one.ref.email));
  return distinct(others.map((one) => one.ref).toReversed());
}
