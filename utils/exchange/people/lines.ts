/** People a line each, as they are pasted: name, address, city, hours, in any order after the name. */
import type { Incoming } from '../../domain/import-types';
import type { Person, WorkWeek } from '../../domain/person';
import { problem } from '../../domain/result';
import { foldText } from '../../domain/zone-id';
import { type ZoneAnswer, zoneOfPlace } from '../../zones';
import { type PastedLine, readLines } from '../paste-line';
import { zoneOfPieces } from '../paste-zone';
import { emailsOf, type ReadPorts } from './fields';
import { isDays, parseWeek } from './week-words';
import { createPlaces, NOWHERE } from './zone-words';

const STEP = 500;

export function readPeopleLines(text: string, ports: ReadPorts): Incoming[] {
  const places = createPlaces();
  const known = new Map<string, ZoneAnswer>();
  const zoneOf = (words: string) => {
    const before = known.get(words);
    if (before) return before;
    const said = zoneOfPlace(words, '');
    // A name of Windows, or a city behind its offset.
    const { zone } = said.kind === 'unknown' ? places({ zone: words }) : {};
    const answer: ZoneAnswer = zone === undefined ? said : { kind: 'zone', id: zone };
    known.set(words, answer);
    return answer;
  };
  const lines = readLines(text, (words) => isPlace(zoneOf(words)));
  return lines.map((line, index) => {
    if (index % STEP === 0) ports.onProgress?.(index, lines.length);
    return rowOf(line, zoneOf, places, ports);
  });
}

function rowOf(
  line: PastedLine,
  zoneOf: (text: string) => ZoneAnswer,
  places: ReturnType<typeof createPlaces>,
  ports: ReadPorts,
): Incoming {
  const { identities } = emailsOf(line.emails);
  const [address = ''] = line.emails;
  const isPlaceOnly =
    (line.lead === 'nothing' || (line.lead === 'address' && line.rest.length === 0)) &&
    line.name.split(',').every((part) => isPlace(zoneOf(part)));
  const isNameless = line.name === '' || isPlaceOnly;
  const given = isNameless ? undefined : givenName(line, zoneOf);
  const { rest, workWeek } = hoursOf([
    ...(isNameless ? wordsOf(line.name) : []),
    ...(given === undefined ? line.rest : line.rest.slice(1)),
  ]);
  const zone = zoneOfPieces({ ...line, rest }, zoneOf, `line ${line.line}`);
  // Nobody is known by their city, and everybody by their address.
  const own = given === undefined ? line.name : `${line.name}, ${given}`;
  const name = isNameless ? address : own;
  const person: Person = {
    id: ports.newId(),
    updated: new Date(ports.now).toISOString(),
    name,
    ...(identities.length > 0 ? { identities } : {}),
    ...(zone.id === undefined ? {} : { zone: zone.id }),
    ...(workWeek ? { workWeek } : {}),
  };
  const country = zone.id === undefined ? undefined : places({ zone: zone.id }).country;
  const bad = line.badEmails.map((piece) => problem('paste_email', [line.line, piece]));
  const stop = name === '' ? (bad[0] ?? problem('paste_no_name', [line.line])) : bad[0];
  return {
    row: line.line,
    person,
    ...(zone.id === undefined ? { ask: askOf(zone.ask, rest) } : {}),
    ...(country === undefined ? {} : { country }),
    notes: zone.problems,
    ...(stop ? { stop } : {}),
  };
}

/** "Weber, Anna, anna.weber@example.com": the address tells that the second word is hers as well. */
function givenName(
  { name, rest, emails }: PastedLine,
  zoneOf: (text: string) => ZoneAnswer,
): string | undefined {
  const [word = ''] = rest;
  const folded = foldText(word);
  const isHers = emails.some((email) => foldText(email.split('@')[0] ?? '').includes(folded));
  // Of a whole name it tells a post: "Anna Weber, Sales, sales@example.com".
  const isFamily = folded !== '' && !name.includes(' ');
  return isFamily && isHers && !isPlace(zoneOf(word)) ? word : undefined;
}

/** Not a town: too many of them are called like people. */
const isPlace = (answer: ZoneAnswer) => answer.kind !== 'unknown' && !answer.town;

const wordsOf = (name: string) => name.split(',').filter((word) => word.trim() !== '');

function askOf(ask: Incoming['ask'], rest: readonly string[]) {
  return ask ?? { ...NOWHERE, text: rest.join(', ') };
}

/**
 * Pieces that are hours: "9-17", "9-12" and "13-17", "Mon-Fri 9:00-17:30", "Mon-Thu" before its hours. What
 * cannot be read of them makes none of them count: half of somebody's hours is worse than none.
 */
function hoursOf(pieces: readonly string[]): { rest: readonly string[]; workWeek?: WorkWeek } {
  const parts: string[] = [];
  const rest: string[] = [];
  let days = '';
  for (const piece of pieces) {
    if (isDays(piece)) days = days === '' ? piece : `${days}, ${piece}`;
    else if (!isHours(piece)) rest.push(piece);
    else if (days !== '' || parts.length === 0 || !/^\d/.test(piece)) {
      parts.push(`${days} ${piece}`.trim());
      days = '';
    } else parts.push(`${parts.pop() ?? ''}, ${piece}`);
  }
  const week = days === '' && parts.length > 0 ? parseWeek(parts.join(';'), '') : null;
  return week?.ok ? { rest, workWeek: week.value } : { rest: pieces };
}

function isHours(piece: string): boolean {
  const isSpan = /\d\s*(?::\d\d)?\s*(?:am|pm)?\s*(?:-|–|to)\s*\d/i.test(piece);
  return isSpan && !/^(?:gmt|utc)/i.test(piece);
}
