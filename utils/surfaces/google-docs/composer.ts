import type { PersonRef } from '../../domain/person';
import { isHidden, textOf } from '../shared/dom';
import { distinct, emailOf } from '../shared/people';
import { namedIn, refOf } from './people';
import { ASSIGN_TO, ASSIGNS, COMPOSER, FIELD, THREADS } from './selectors';
import { isOwn, selfOf } from './self';

/** "@anna@example.com" or, before 2020, "+anna@example.com"; a full stop behind it is none of it. */
const MENTION = /(?:^|[\s(,;])[@+]([^\s@+,;()<>]+@[^\s@,;()<>]*[^\s@,;()<>.:!?])/g;

function textIn(field: Element): string {
  return field.tagName === 'TEXTAREA'
    ? (field as HTMLTextAreaElement).value
    : textOf(field).replace(/\u200B/g, '');
}

/** Addresses that a comment's text mentions, in order. */
export function mentionsIn(text: string): PersonRef[] {
  const found = [...text.matchAll(MENTION)].map(([, address]) => emailOf(address));
  return found.flatMap((email) => (email === null ? [] : { email }));
}

/** Whom the box "Assign to …" names, when it is ticked. */
function assigneeIn(composer: Element): PersonRef[] {
  const box = composer.querySelector(ASSIGNS);
  const chosen = composer.querySelector(ASSIGN_TO);
  if (!box || !chosen || isHidden(box, composer)) return [];
  const name = textOf(chosen);
  const email = emailOf(name);
  const ref = email === null ? refOf(chosen, name) : { email };
  return ref ? [ref] : [];
}

/** Typed addresses in order, then the chosen assignee, then the thread's people, the latest first. */
export function addressed(element: Element): PersonRef[] {
  const composer = element.closest(COMPOSER) ?? element.closest(FIELD);
  if (!composer) return [];
  const field = composer.matches(FIELD) ? composer : composer.querySelector(FIELD);
  const thread = composer.closest(THREADS);
  const people = thread ? namedIn(thread).map((one) => one.ref) : [];
  const all = [
    ...(field ? mentionsIn(textIn(field)) : []),
    ...assigneeIn(composer),
    ...people.toReversed(),
  ];
  const self = selfOf(element.ownerDocument);
  return distinct(all).filter((ref) => !isOwn(ref, self));
}
