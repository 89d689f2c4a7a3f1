import type { Incoming } from '../../../utils/domain/import-types';
import type { Person } from '../../../utils/domain/person';
import { readPeople, type ReadPeople } from '../../../utils/exchange/people';
import { sentenceOf } from '../domain/sentence';
import { readPorts } from './read-ports';

/** What is read of a content that is not refused. */
export function readOf(content: Uint8Array | string): ReadPeople {
  const read = readPeople(content, undefined, readPorts());
  if (!read.ok) throw new Error(read.problems.map(sentenceOf).join(' '));
  return read.value;
}

/** The sentence with which a content is refused; "" where it is read. */
export function refusalOf(content: Uint8Array | string): string {
  const read = readPeople(content, undefined, readPorts());
  return read.ok ? '' : read.problems.map(sentenceOf).join(' ');
}

/** "name | addresses and accounts | zone" of a row; "?" and its words where the zone is asked. */
export function toldOf({ person, ask }: Incoming): string {
  const where = person.zone ?? (ask ? `?${ask.text}` : '');
  return [person.name, identitiesOf(person), where].join(' | ');
}

function identitiesOf({ identities = [] }: Person): string {
  return identities
    .map((one) => {
      if (one.kind === 'email') return one.value;
      return one.kind === 'google' ? one.account : `${one.team}/${one.user}`;
    })
    .join(' ');
}
