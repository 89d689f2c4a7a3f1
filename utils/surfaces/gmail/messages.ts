import { isHidden, keyOf, within } from '../shared/dom';
import { emailOf } from '../shared/people';
import type { Spot } from '../types';
import { legacyId, legacyOf } from './ids';
import { besideLists } from './lists';
import { isOffLimits, namedIn, type Named } from './people';
import { recipientsOf } from './recipients';
import {
  ADDRESS_TEXT,
  BODY,
  DRAFT_ID,
  HEAD,
  HEAD_NAME,
  MESSAGE,
  MESSAGE_IDS,
  PANE,
  RECIPIENTS,
  STACKED,
} from './selectors';

/** Messages of the open conversation, outermost element each; folded and hidden ones left out. */
export function messagesIn(view: Element): Element[] {
  return besideLists(view, MESSAGE).filter(
    (one) =>
      !one.parentElement?.closest(MESSAGE) &&
      !isOffLimits(one) &&
      !one.closest(STACKED) &&
      !isHidden(one, view),
  );
}

/** The sender that a message's head names: its cells, then the first person, then the text. */
export function senderOf(message: Element): Named | null {
  const named = namedIn(message).filter((one) => !one.element.closest(RECIPIENTS));
  const first = named.find((one) => one.element.closest(HEAD));
  return first ?? named[0] ?? byText(message);
}

function byText(message: Element): Named | null {
  const shown = [...message.querySelectorAll(ADDRESS_TEXT)].find((one) => !isOffLimits(one));
  const email = emailOf(shown?.textContent?.replace(/[<>\s]/g, ''));
  return shown && email !== null ? { element: shown, ref: { email } } : null;
}

/** The full mark at the sender, and a small one at each other person whom the head names. */
export function messageSpots(message: Element, own: ReadonlySet<string>): Spot[] {
  const sender = senderOf(message);
  const spots = sender ? [senderSpot(sender)] : [];
  const others = recipientsOf(message, sender, own).map(recipientSpot);
  const group = (email: string) => `message ${keyOf(message)} ${email}`;
  return [...spots, ...others].flatMap((spot) => {
    const { email } = spot.ref;
    return email === undefined || own.has(email) ? [] : { ...spot, group: group(email) };
  });
}

function senderSpot({ element, ref }: Named): Spot {
  const reference = element.closest(HEAD_NAME) ?? element;
  const insert = { reference, how: 'after' } as const;
  return { anchor: element, insert, form: 'full', where: 'message', ref };
}

function recipientSpot({ element, ref }: Named): Spot {
  const insert = { reference: element, how: 'after' } as const;
  return { anchor: element, insert, form: 'dense', where: 'message', ref };
}

/** The message at or around an element of the page. */
export function messageAt(element: Element): Element | null {
  let found: Element | null = null;
  for (let one = element.closest(MESSAGE); one; one = one.parentElement?.closest(MESSAGE) ?? null) {
    found = one;
  }
  return found;
}

function idsOf(message: Element): Element | undefined {
  return within(message, MESSAGE_IDS).find((one) => !one.closest(BODY));
}

/** Legacy id of a message; null until it has been expanded once, and seconds after sending. */
export function messageId(message: Element): string | null {
  const ids = idsOf(message);
  const legacy = legacyId(ids?.getAttribute('data-legacy-message-id'));
  return legacy ?? legacyOf(ids?.getAttribute('data-message-id'));
}

/**
 * Whether a message is only a draft: an open window writes it, or it is nobody else's and shows no
 * text although it has an id. What is collapsed and has none yet is no draft.
 */
export function isDraft(message: Element, own: ReadonlySet<string>): boolean {
  const ids = idsOf(message);
  const id = ids?.getAttribute('data-message-id');
  const written = [...message.ownerDocument.querySelectorAll(DRAFT_ID)];
  if (id && written.some((one) => one.getAttribute('value') === id)) return true;
  const texts = [...message.querySelectorAll(BODY)].filter((one) => !one.closest(PANE));
  if (texts.length > 0) return false;
  const sender = senderOf(message)?.ref.email;
  const isTheirs = sender !== undefined && own.size > 0 && !own.has(sender);
  return message.querySelector(PANE) !== null || (ids !== undefined && !isTheirs);
}
