/** A pasted team, a line each: name, address, city, in any order after the name. */
import { identityKey } from '../domain/person-identities';
import { ME, type Person } from '../domain/person';
import { type Problem, problem } from '../domain/result';
import type { ZoneAnswer } from '../domain/zone-id';
import { type PastedLine, readLines } from './paste-line';
import { zoneOfPieces } from './paste-zone';

export interface PasteRow {
  /** Counted from 1. */
  readonly line: number;
  /** Absent where the line has no name. Without `zone` while it is missing or asked about. */
  readonly person?: Person;
  /** What to say about the line; `at` is "line 3". */
  readonly problems: readonly Problem[];
  /** It has a zone, and none of its problems keeps it from being stored. */
  readonly ready: boolean;
  /** A zone that must be chosen: the words that were read, and ids to choose from. */
  readonly ask?: { readonly text: string; readonly candidates: readonly string[] };
}

export interface PastePorts {
  /** `zoneOfText` of utils/zones. */
  readonly zoneOfText: (text: string) => ZoneAnswer;
  readonly newId: () => string;
  /** Epoch milliseconds, for `updated`. */
  readonly now: number;
}

/**
 * Reads pasted lines; nothing is guessed: no hours, no zone from an offset.
 *
 * @param others Who is on file, you included, so that an address that is taken names its owner.
 * @returns A row for each line that is not empty and not a heading.
 */
export function pasteTeam(text: string, others: readonly Person[], ports: PastePorts): PasteRow[] {
  const owners = ownersOf(others);
  return readLines(text).map((line) => {
    const row = rowOf(line, ports);
    const taken = row.person ? takenProblems(line, owners) : [];
    if (row.person) claim(row.person, line, owners);
    return {
      ...row,
      problems: [...row.problems, ...taken],
      ready: row.ready && taken.length === 0,
    };
  });
}

/** The row with a zone chosen for it, when it was asked about or missing. */
export function withZone(row: PasteRow, zone: string): PasteRow {
  if (!row.person) return row;
  const { ask: _ask, ...rest } = row;
  const problems = row.problems.filter((one) => !ZONE_PROBLEMS.has(one.code));
  const ready = !problems.some((one) => STOPPING.has(one.code));
  return { ...rest, person: { ...row.person, zone }, problems, ready };
}

const ZONE_PROBLEMS = new Set([
  'paste_no_city',
  'paste_ask_zone',
  'paste_zone_near',
  'paste_two_zones',
  'paste_word',
]);
/** With these a row cannot be stored. Without a zone it can, but the person gets no mark. */
const STOPPING = new Set([
  'paste_no_name',
  'paste_email',
  'paste_email_twice',
  'paste_email_taken',
  'paste_email_yours',
]);

function rowOf(line: PastedLine, ports: PastePorts): PasteRow {
  const at = `line ${line.line}`;
  const bad = line.badEmails.map((piece) => problem('paste_email', [line.line, piece], at));
  if (line.name === '' || isPlaceOnly(line, ports)) {
    return {
      line: line.line,
      problems: [problem('paste_no_name', [line.line], at), ...bad],
      ready: false,
    };
  }
  const zone = zoneOfPieces(line, ports.zoneOfText, at);
  const person: Person = {
    id: ports.newId(),
    updated: new Date(ports.now).toISOString(),
    name: line.name,
    ...(line.emails.length > 0 ? { identities: emailsOf(line) } : {}),
    ...(zone.id === undefined ? {} : { zone: zone.id }),
  };
  const problems = [...bad, ...zone.problems];
  const ready = bad.length === 0 && zone.id !== undefined;
  return { line: line.line, person, problems, ready, ...(zone.ask ? { ask: zone.ask } : {}) };
}

/** ", a@example.com, Rome" and "a@example.com, Rome" name a place and nobody. */
function isPlaceOnly({ lead, name, rest }: PastedLine, { zoneOfText }: PastePorts): boolean {
  const mayBePlace = lead === 'nothing' || (lead === 'address' && rest.length === 0);
  return mayBePlace && name.split(',').every((part) => zoneOfText(part).kind !== 'unknown');
}

function emailsOf(line: PastedLine) {
  const identities = line.emails.map((value) => ({ kind: 'email', value }) as const);
  const keys = identities.map(identityKey);
  return identities.filter((identity, index) => keys.indexOf(identityKey(identity)) === index);
}

/** Who has an address: somebody on file, or an earlier line. */
type Owners = Map<string, { readonly person: Person; readonly line?: number }>;

function ownersOf(people: readonly Person[]): Owners {
  const live = people.filter((person) => !person.deleted);
  return new Map(
    live.flatMap((person) =>
      (person.identities ?? []).map((one) => [identityKey(one), { person }]),
    ),
  );
}

function claim(person: Person, { line }: PastedLine, owners: Owners): void {
  for (const key of (person.identities ?? []).map(identityKey)) {
    if (!owners.has(key)) owners.set(key, { person, line });
  }
}

function takenProblems({ line, emails }: PastedLine, owners: Owners): Problem[] {
  const at = `line ${line}`;
  return emails.flatMap((value) => {
    const owner = owners.get(identityKey({ kind: 'email', value }));
    if (!owner) return [];
    if (owner.line !== undefined)
      return [problem('paste_email_twice', [line, value, owner.line], at)];
    if (owner.person.id === ME) return [problem('paste_email_yours', [line, value], at)];
    return [problem('paste_email_taken', [line, value, owner.person.name], at)];
  });
}
