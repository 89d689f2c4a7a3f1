import { nameKey } from '../../domain/matching';
import type { PersonRef } from '../../domain/person';
import { accountOf } from '../shared/people';
import { ACCOUNT, STREAMS } from './selectors';

/** The chip that was found last, so that not every drawing searches the whole page for it. */
const chips = new WeakMap<Document, Element>();

const readChip = (chip: Element) => accountOf(chip.getAttribute('aria-label') ?? '');

/** Own name and address, by the account chip. */
export function selfOf(document: Document): PersonRef[] {
  const last = chips.get(document);
  const known = last?.isConnected ? readChip(last) : null;
  if (known) return [known];
  for (const chip of document.querySelectorAll(ACCOUNT)) {
    const account = chip.closest(STREAMS) ? null : readChip(chip);
    if (!account) continue;
    chips.set(document, chip);
    return [account];
  }
  return [];
}

/** The few names of a document, as they are compared; a page of other people starts over. */
const keys = new Map<string, string>();

/** `nameKey`, remembered: the same names come at every comment. */
export function keyOfName(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size > 500) keys.clear();
  const key = nameKey(name);
  keys.set(name, key);
  return key;
}

/** Comments carry no address, so one's own are known by the name of the chip. */
export function isOwn(ref: PersonRef, self: readonly PersonRef[]): boolean {
  return self.some((own) => {
    if (ref.email !== undefined) return ref.email === own.email;
    return own.name !== undefined && keyOfName(ref.name ?? '') === keyOfName(own.name);
  });
}
