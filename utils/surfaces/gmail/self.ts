import type { PersonRef } from '../../domain/person';
import { accountOf, emailOf } from '../shared/people';
import { readAddress } from './address';
import { ACCOUNT, BODY, LOADING, REPLY_BAR } from './selectors';

/** The chip that was found last, so that not every drawing searches the whole page for it. */
const chips = new WeakMap<Document, Element>();

const readChip = (chip: Element) => accountOf(chip.getAttribute('aria-label') ?? '');

function byChip(document: Document): string | null {
  const last = chips.get(document);
  const known = last?.isConnected ? readChip(last) : null;
  if (known) return known.email;
  for (const chip of document.querySelectorAll(ACCOUNT)) {
    const account = readChip(chip);
    if (!account) continue;
    chips.set(document, chip);
    return account.email;
  }
  return null;
}

/** "Subject - own@address - Product": a whole part is the address, the last such part. */
function byTitle(document: Document): string | null {
  const parts = document.title.split(' - ').slice(0, -1).map(emailOf);
  return parts.findLast((part) => part !== null) ?? null;
}

function byReplyBar(document: Document): string | null {
  const bar = [...document.querySelectorAll(REPLY_BAR)].find((one) => !one.closest(BODY));
  return emailOf(bar?.getAttribute('data-hovercard-id'));
}

function byLoading(document: Document): string | null {
  const words = (document.querySelector(LOADING)?.textContent ?? '').split(/\s+/);
  return words.map((word) => emailOf(word.replace(/[.…]+$/, ''))).find((one) => one) ?? null;
}

function isDelegated(document: Document): boolean {
  return readAddress(document.URL)?.delegate !== undefined;
}

/**
 * The mailbox's own address: account chip, then title; else two weaker witnesses that agree (the
 * picture in the reply bar, the loading screen). "me" in the recipients is translated. In a
 * delegated mailbox the chip may be that of the person at the keyboard, who is not its owner.
 */
export function ownAddress(document: Document): string | null {
  const chip = byChip(document);
  const sure = isDelegated(document) ? byTitle(document) : (chip ?? byTitle(document));
  if (sure !== null) return sure;
  const weak = [chip, byReplyBar(document), byLoading(document)];
  return weak.find((one, index) => one !== null && weak.indexOf(one) < index) ?? null;
}

/**
 * Everybody who is never marked as somebody else: the mailbox's owner, and in a delegated mailbox
 * the person at the keyboard. Where the owner is not known for sure, each who may be it.
 */
export function selfOf(document: Document): PersonRef[] {
  return [...ownAddresses(document)].map((email) => ({ email }));
}

/** The same as a set, to leave them out. */
export function ownAddresses(document: Document): ReadonlySet<string> {
  const own = ownAddress(document);
  const maybe = own === null ? [byReplyBar(document), byLoading(document)] : [];
  const keyboard = own === null || isDelegated(document) ? byChip(document) : null;
  return new Set([own, keyboard, ...maybe].filter((one) => one !== null));
}
