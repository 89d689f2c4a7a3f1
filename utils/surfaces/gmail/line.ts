/** Whom a mail that is being written goes to: To and Cc. Bcc is never read. */
import type { PersonRef } from '../../domain/person';
import { isHidden } from '../shared/dom';
import { distinct, emailOf } from '../shared/people';
import type { LineReaders } from '../reader-types';
import { chipsIn, isOpen } from './compose';
import { draftConversation, draftTarget, textField } from './draft';
import { personOf } from './people';
import { COMPOSE, SENT_TO } from './selectors';
import { ownAddresses } from './self';

/** `"Weber, Anna" <anna@example.com>` or the bare address. */
const RECIPIENT = /^\s*(?:"?([^"<]*?)"?\s*<([^<>]+)>|(\S+@\S+))\s*$/;

function recipientOf(text: string): PersonRef[] {
  const [, name = '', inBrackets, bare] = RECIPIENT.exec(text) ?? [];
  const email = emailOf(inBrackets ?? bare);
  if (email === null) return [];
  return [name === '' ? { email } : { email, name }];
}

/** Chips that are shown; where the fields are folded away, what the form will send. */
function addressed(element: Element): PersonRef[] {
  const pane = element.closest(COMPOSE);
  if (!pane) return [];
  const chips = chipsIn(pane).filter((chip) => !isHidden(chip, pane) && isOpen(chip));
  const shown = chips.flatMap((chip) => personOf(chip)?.ref ?? []);
  const sent = [...pane.querySelectorAll<HTMLInputElement>(SENT_TO)];
  const all = shown.length > 0 ? shown : sent.flatMap(({ value }) => recipientOf(value));
  const own = ownAddresses(element.ownerDocument);
  return distinct(all).filter(({ email = '' }) => !own.has(email));
}

/** Above the window, or above the box below a conversation. */
export const gmailLine: LineReaders = {
  composerAt(element) {
    const box = element.closest(COMPOSE);
    if (!box) return null;
    const of = box.closest('[role="dialog"]') ?? box;
    const reference = of === box ? box.firstElementChild : of;
    const edge = { of, side: 'above' } as const;
    return reference && { box, insert: { reference, how: 'before' }, edge };
  },
  addressed,
  textField,
  target: (element, url, surface) => draftTarget(element, url, surface, addressed(element)),
  conversation: draftConversation,
  sendsLater: 'fields',
};
