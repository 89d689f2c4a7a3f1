import { isHidden, within } from '../shared/dom';
import { emailOf } from '../shared/people';
import type { Spot } from '../types';
import { legacyId, legacyOf } from './ids';
import { namedIn, type Named } from './people';
import {
  ADDRESS_TEXT,
  HEAD,
  HEAD_NAME,
  MESSAGE,
  MESSAGE_IDS,
  NOT_A_PLACE,
  RECIPIENTS,
} from './selectors';

/** Messages of the open conversation, outermost element each, hidden ones left out. */
export function messagesIn(view: Element): Element[] {
  return within(view, MESSAGE).filter(
    (one) => !one.parentElement?.closest(`${MESSAGE}, ${NOT_A_PLACE}`) && !isHidden(one, view),
  );
}

/** The sender that a message's head names: its cells, then the first person, then the text. */
export function senderOf(message: Element): Named | null {
  const named = namedIn(message).filter((one) => !one.element.closest(RECIPIENTS));
  const first = named.find((one) => one.element.closest(HEAD) && !isHidden(one.element, message));
  return first ?? named[0] ?? byText(message);
}

function byText(message: Element): Named | null {
  const shown = [...message.querySelectorAll(ADDRESS_TEXT)].find(
    (one) => !one.closest(NOT_A_PLACE),
  );
  const email = emailOf(shown?.textContent?.replace(/[<>\s]/g, ''));
  return shown && email !== null ? { element: shown, ref: { email } } : null;
}

/** The others of a message of one's own: those it went to. */
export function recipientsOf(message: Element): Named[] {
  return namedIn(message).filter((one) => one.element.closest(RECIPIENTS));
}

export function messageSpot(message: Element, own: ReadonlySet<string>): Spot | null {
  const sender = senderOf(message);
  if (!sender || own.has(sender.ref.email)) return null;
  return {
    anchor: sender.element,
    insert: { reference: sender.element.closest(HEAD_NAME) ?? sender.element, how: 'after' },
    form: 'full',
    where: 'message',
    ref: sender.ref,
  };
}

/** The message at or around an element of the page. */
export function messageAt(element: Element): Element | null {
  let found: Element | null = null;
  for (let one = element.closest(MESSAGE); one; one = one.parentElement?.closest(MESSAGE) ?? null) {
    found = one;
  }
  return found;
}

/** Legacy id of a message; null until it has been expanded once, and seconds after sending. */
export function messageId(message: Element): string | null {
  const [ids] = within(message, MESSAGE_IDS);
  const legacy = legacyId(ids?.getAttribute('data-legacy-message-id'));
  return legacy ?? legacyOf(ids?.getAttribute('data-message-id'));
}
