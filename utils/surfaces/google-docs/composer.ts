import type { PersonRef } from '../../domain/person';
import { isHidden, textOf } from '../shared/dom';
import { distinct, emailOf } from '../shared/people';
import { certain, namesOn, peopleIn } from './names';
import { refOf } from './people';
import { ASSIGN_TO, ASSIGNS, COMPOSER, FIELD, THREADS } from './selectors';
import { isOwn } from './self';

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
  const names = namesOn(element.ownerDocument);
  const people = thread ? peopleIn(thread, names).filter(({ own }) => !own) : [];
  const written = [...(field ? mentionsIn(textIn(field)) : []), ...assigneeIn(composer)];
  const meant = written.filter((ref) => !isOwn(ref, names.self));
  return distinct([
    ...meant.flatMap((ref) => certain(ref, names) ?? []),
    ...people.toReversed().map(({ ref }) => ref),
  ]);
}
