/** A person as a vCard 4 (RFC 6350), written with ical.js, which escapes and folds. */
import ICAL from 'ical.js';

import type { Person } from '../domain/person';

/** @param note Hours and how to ask, in words. */
export function writeVcard(person: Person, note: string): string {
  const card = new ICAL.Component(['vcard', [], []]);
  card.addPropertyWithValue('version', '4.0');
  card.addPropertyWithValue('fn', person.name);
  for (const identity of person.identities ?? []) {
    if (identity.kind === 'email') card.addPropertyWithValue('email', identity.value);
  }
  if (person.role) card.addPropertyWithValue('title', person.role);
  if (person.zone) {
    const zone = card.addPropertyWithValue('tz', person.zone);
    zone.setParameter('value', 'text');
  }
  if (note !== '') card.addPropertyWithValue('note', note);
  return `${card.toString()}\r\n`;
}
