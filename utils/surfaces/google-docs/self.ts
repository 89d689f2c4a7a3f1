import { nameKey } from '../../domain/matching';
import type { PersonRef } from '../../domain/person';
import { accountOf } from '../shared/people';
import { ACCOUNT } from './selectors';

/** Own name and address, by the account chip. */
export function selfOf(document: Document): PersonRef[] {
  for (const chip of document.querySelectorAll(ACCOUNT)) {
    const account = accountOf(chip.getAttribute('aria-label') ?? '');
    if (account) return [account];
  }
  return [];
}

/** Comments carry no address, so one's own are known by the name of the chip. */
export function isOwn(ref: PersonRef, self: readonly PersonRef[]): boolean {
  return self.some((own) => {
    if (ref.email !== undefined) return ref.email === own.email;
    return own.name !== undefined && nameKey(ref.name ?? '') === nameKey(own.name);
  });
}
