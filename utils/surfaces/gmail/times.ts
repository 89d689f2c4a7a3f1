import { DOCS_ROBOT } from '../../domain/matching';
import type { TimesReaders } from '../reader-types';
import { isDraftText } from '../shared/dom';
import { sentAtOf } from './ids';
import { isDraft, messageAt, messageId, senderOf } from './messages';
import { BODY, PANE, QUOTE_BEGINS, QUOTED } from './selectors';
import { ownAddresses } from './self';

/** Behind such words stand those of somebody else, however the mail was written. */
const QUOTE_WORDS =
  /-{2,}\s*(?:original|forwarded) message|\bfrom:\s.{0,200}\b(?:sent|date|to):\s|\bwrote:/is;

function isQuoted(text: Text, element: Element, body: Element): boolean {
  if (element.closest(QUOTED)) return true;
  const isBehind = (one: Element) =>
    one.contains(text) || (one.compareDocumentPosition(text) & 4) !== 0;
  if ([...body.querySelectorAll(QUOTE_BEGINS)].some(isBehind)) return true;
  const before = body.ownerDocument.createRange();
  before.selectNodeContents(body);
  before.setEndBefore(text);
  return /^\s*>/.test(text.data) || QUOTE_WORDS.test(before.toString());
}

export const gmailTimes: TimesReaders = {
  sayingAt(text) {
    const element = text.parentElement;
    const body = element?.closest(BODY);
    const message = body && messageAt(body);
    if (!element || !message || element.closest(PANE) || isDraftText(element)) return null;
    const own = ownAddresses(element.ownerDocument);
    const ref = senderOf(message)?.ref;
    // The robot's mail has comments of several people.
    if (!ref || own.has(ref.email) || ref.email === DOCS_ROBOT) return null;
    if (isDraft(message, own) || isQuoted(text, element, body)) return null;
    const id = messageId(message);
    const sent = id === null ? undefined : sentAtOf(id);
    return { ref, body, ...(sent === undefined ? {} : { sent: { from: sent, until: sent } }) };
  },
};
