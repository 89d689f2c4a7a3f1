/** What a mail that is being written answers, or the way to it once it is sent. */
import type { PersonRef } from '../../domain/person';
import type { Target } from '../../domain/reminder-types';
import type { Surface } from '../types';
import { readAddress, sentUrl } from './address';
import { COMPOSE, SUBJECT_FIELD, TEXT } from './selectors';
import { ownAddress } from './self';

/** The thread below which a reply stands; null for windows, which do not say whether they answer. */
function answered(element: Element, url: string, surface: Surface): Target | null {
  if (element.closest('[role="dialog"]')) return null;
  return surface.targetAt(element, url) ?? surface.currentTarget(element.ownerDocument, url);
}

/**
 * What a draft asks, and whom: in its thread; of a new mail a search that finds it after it was sent,
 * told from another one to the same person by its subject.
 */
export function draftTarget(
  element: Element,
  url: string,
  surface: Surface,
  people: readonly PersonRef[],
): Target | null {
  const inThread = answered(element, url, surface);
  if (inThread) return { ...inThread, people };
  const address = readAddress(url);
  const to = people.find(({ email }) => email !== undefined)?.email;
  if (!address || to === undefined) return null;
  const account = ownAddress(element.ownerDocument) ?? address.account;
  const subject = element.closest(COMPOSE)?.querySelector<HTMLInputElement>(SUBJECT_FIELD);
  const title = subject?.value.trim() ?? '';
  return {
    place: {
      site: 'gmail',
      url: sentUrl(account, address.base, to, Date.now()),
      ...(account === undefined ? {} : { account }),
      ...(title === '' ? {} : { excerpt: title }),
    },
    title,
    people,
  };
}

/** The thread that a reply stands in, in this mailbox. */
export function draftConversation(element: Element, url: string, surface: Surface) {
  const target = answered(element, url, surface);
  const { account, container } = target?.place ?? {};
  if (!target || account === undefined || container === undefined) return null;
  return { key: `${account}/${container}`, title: target.title };
}

/** The text of a mail, of all fields of its window. */
export function textField(box: Element): HTMLElement | null {
  return box.querySelector<HTMLElement>(TEXT);
}
