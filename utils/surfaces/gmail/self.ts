import type { PersonRef } from '../../domain/person';
import { accountOf, emailOf } from '../shared/people';
import { ACCOUNT } from './selectors';

function byChip(document: Document): string | null {
  for (const chip of document.querySelectorAll(ACCOUNT)) {
    const account = accountOf(chip.getAttribute('aria-label') ?? '');
    if (account) return account.email;
  }
  return null;
}

/** "Subject - own@address - Product": a whole part is the address, the last such part. */
function byTitle(document: Document): string | null {
  const parts = document.title.split(' - ').slice(0, -1).map(emailOf);
  return parts.findLast((part) => part !== null) ?? null;
}

/**
 * The mailbox's own address: account chip, then title. The picture in the reply bar says it too,
 * but is no witness alone, and "me" in the recipients is translated.
 */
export function ownAddress(document: Document): string | null {
  return byChip(document) ?? byTitle(document);
}

export function selfOf(document: Document): PersonRef[] {
  const email = ownAddress(document);
  return email === null ? [] : [{ email }];
}

/** Own addresses as a set, to leave them out. */
export function ownAddresses(document: Document): ReadonlySet<string> {
  return new Set(selfOf(document).flatMap((ref) => ref.email ?? []));
}
