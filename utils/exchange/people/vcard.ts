/** vCard 2.1, 3 and 4, read with ical.js; each card alone, so that a broken one takes no other with it. */
import ICAL from 'ical.js';

import type { Incoming } from '../../domain/import-types';
import type { Person } from '../../domain/person';
import { type Problem, problem } from '../../domain/result';
import { addressOf, emailsOf, firstOf, type ReadPorts, shortText, textOf } from './fields';
import { asVersion3 } from './vcard-old';
import { createPlaces, NOWHERE, type PlaceWords } from './zone-words';

const STEP = 200;

export function readVcards(text: string, ports: ReadPorts): Incoming[] {
  const blocks = text.split(/^[ \t]*BEGIN:VCARD[ \t]*\r?$/im).slice(1);
  const placeOf = createPlaces();
  return blocks.flatMap((block, index) => {
    if (index % STEP === 0) ports.onProgress?.(index, blocks.length);
    return cardOf(block, index + 1, placeOf, ports);
  });
}

function cardOf(
  block: string,
  row: number,
  placeOf: ReturnType<typeof createPlaces>,
  ports: ReadPorts,
): Incoming[] {
  const empty = { id: ports.newId(), updated: new Date(ports.now).toISOString(), name: '' };
  const refused = (stop: Problem) => [{ row, person: empty, notes: [], stop }];
  const end = /^[ \t]*END:VCARD[ \t]*\r?$/im.exec(block);
  if (!end) return refused(problem('vcard_cut', [row]));
  const inner = block.slice(0, end.index);
  let card: Card;
  try {
    card = parseCard(/^VERSION:2\.1/im.test(inner) ? asVersion3(inner) : inner);
  } catch {
    return refused(problem('vcard_broken', [row]));
  }
  // Lists and companies are nobody.
  if (/^(?:group|org|location|device|application)$/i.test(card.text('kind'))) return [];
  return [incoming(card, row, empty, placeOf)];
}

/** The values of a card by the name of their property, as text. */
interface Card {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  /** The parts of the first structured value: an address, a name. */
  readonly parts: (name: string) => readonly string[];
}

/** What the roster needs; pictures, numbers and what programs add of their own are not even parsed. */
const WANTED = /^(?:VERSION|N|FN|NICKNAME|EMAIL|TZ|TITLE|ROLE|CATEGORIES|ADR|KIND)[;:]/i;

function parseCard(inner: string): Card {
  const lines = inner
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    // Groups ("item1.EMAIL") say nothing here.
    .map((line) => line.replace(/^[\w-]+\.(?=[A-Z-]+[;:])/i, ''))
    .filter((line) => WANTED.test(line))
    // A zone's name is text, whatever type version 3 expects.
    .map((line) =>
      line.replace(/^TZ((?:;[^:;]*)*?)(?:;VALUE=[\w-]+)?((?:;[^:;]*)*):/i, 'TZ;VALUE=text:'),
    );
  const plain = ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
  const parsed = ICAL.parse(plain) as [string, unknown[]];
  const properties = parsed[1] as [string, unknown, string, ...unknown[]][];
  const named = (name: string) => properties.filter(([one]) => one === name);
  const all = (name: string) =>
    named(name)
      .flatMap(([, , , ...values]) => values.flat(2).map(textOf))
      .filter((one) => one !== '');
  return {
    all,
    text: (name) => all(name)[0] ?? '',
    parts: (name) => {
      const value = named(name)[0]?.[3];
      return Array.isArray(value)
        ? value.map((part) => textOf(Array.isArray(part) ? part.join(' ') : part))
        : [];
    },
  };
}

function incoming(
  card: Card,
  row: number,
  empty: Person,
  placeOf: ReturnType<typeof createPlaces>,
): Incoming {
  const [family = '', given = ''] = card.parts('n');
  const { identities, wrong } = emailsOf(card.all('email'));
  const name = firstOf(
    card.text('fn'),
    `${given} ${family}`.trim(),
    card.text('nickname'),
    addressOf(identities),
  );
  const place = placeOf(placeWords(card));
  const aliases = card
    .all('nickname')
    .filter((alias) => alias !== name)
    .map(shortText);
  const role = shortText(firstOf(card.text('title'), card.text('role')));
  const groups = card
    .all('categories')
    .flatMap((one) => one.split(','))
    .map(shortText)
    .filter(Boolean);
  return {
    row,
    person: {
      ...empty,
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(role === '' ? {} : { role }),
      ...(groups.length > 0 ? { groups: [...new Set(groups)] } : {}),
      ...(identities.length > 0 ? { identities } : {}),
      ...(place.zone === undefined ? {} : { zone: place.zone }),
    },
    ...(place.zone === undefined ? { ask: place.ask ?? NOWHERE } : {}),
    ...(place.country ? { country: place.country } : {}),
    notes: wrong.map((text) => problem('import_row_email', [row, 'EMAIL', text.slice(0, 60)])),
    ...(name === '' ? { stop: problem('import_row_no_name', [row]) } : {}),
  };
}

/** The zone where the card has one, else the place of its first address. */
function placeWords(card: Card): PlaceWords {
  const zone = card.text('tz');
  const [, , , city = '', region = '', , country = ''] = card.parts('adr');
  return zone === '' ? { city, region, country } : { zone: zoneText(zone) };
}

/**
 * "-0500" and "1:00" are offsets; of "-05:00; EST; Raleigh/North America", as the standard has it,
 * the place counts.
 */
function zoneText(text: string): string {
  const pieces = text.split(/\s*;\s*/).filter((piece) => piece !== '');
  const piece = pieces.find((one) => one.includes('/')) ?? pieces[0] ?? text;
  const offset = /^([+-]?)(\d{1,2}):?(\d{2})$/.exec(piece);
  if (offset) return `${offset[1] || '+'}${offset[2]}:${offset[3]}`;
  return /^[^/]+\/(?:North|South) America$/.test(piece) ? (piece.split('/')[0] ?? piece) : piece;
}
