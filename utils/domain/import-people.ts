/** From the rows of a file to a preview: who is new, who is on file, what keeps a row out. */
import { indexOnFile, type OnFileIndex } from './import-identity';
import { withIncoming } from './import-merge';
import type { Candidate, Incoming, OffReason, ZoneQuestion } from './import-types';
import { isNewer } from './backup-person';
import { nameKey } from './matching';
import { ME, type Person } from './person';
import { checkRecord } from './person-check';
import { checkIdentities, identityKey, identityKeys } from './person-identities';
import { type Problem, problem } from './result';
import { foldText, isSameZone } from './zone-id';

/** Rows between two reports of how far it has come. */
const STEP = 2000;

/**
 * Pure. Rows of one person become one; who is on file is found by id (of a roster file) or identity,
 * never by name alone.
 *
 * @param people Teammates on file, removed ones included.
 */
export function previewPeople(
  rows: readonly Incoming[],
  me: Person,
  people: readonly Person[],
  onProgress: (done: number) => void = () => undefined,
): { readonly candidates: readonly Candidate[]; readonly questions: readonly ZoneQuestion[] } {
  const onFile = indexOnFile(me, people);
  const questions = new Map<string, { ask: NonNullable<Incoming['ask']>; count: number }>();
  const taken = new Set<string>();
  const candidates = joinRows(rows).map((row, index) => {
    if (index % STEP === 0) onProgress(index);
    const made = candidateOf(row, onFile, taken);
    if (row.ask && made.ask !== undefined && !made.off && !made.stop) {
      const known = questions.get(made.ask);
      questions.set(made.ask, { ask: row.ask, count: (known?.count ?? 0) + 1 });
    }
    return made;
  });
  const asked = [...questions].map(([key, { ask, count }]) => ({ key, ...ask, count }));
  return { candidates, questions: asked.toSorted((a, b) => b.count - a.count) };
}

interface Joined extends Incoming {
  readonly rows: readonly number[];
  readonly keys: readonly string[];
}

/** Rows that share an identity and a name, or an account, are one person. */
function joinRows(rows: readonly Incoming[]): Joined[] {
  const joined: Joined[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const keys = identityKeys(row.person);
    const place = keys.map((key) => places.get(key)).find((one) => one !== undefined);
    const first = place === undefined ? undefined : joined[place];
    if (place !== undefined && first && isOnePerson(first, row)) {
      const both = joinTwo(first, row);
      joined[place] = both;
      for (const key of both.keys) if (!places.has(key)) places.set(key, place);
      continue;
    }
    const stop = row.stop ?? (first ? sharedProblem(row, first) : undefined);
    joined.push({ ...row, keys, rows: [row.row], ...(stop ? { stop } : {}) });
    if (stop) continue;
    for (const key of keys) if (!places.has(key)) places.set(key, joined.length - 1);
  }
  return joined;
}

/** A guest who came back has one address under two ids; an office has one address and many names. */
function isOnePerson(first: Incoming, second: Incoming): boolean {
  if (nameKey(first.person.name) === nameKey(second.person.name)) return true;
  const accounts = (one: Incoming) =>
    (one.person.identities ?? []).filter(({ kind }) => kind !== 'email').map(identityKey);
  const known = new Set(accounts(first));
  return accounts(second).some((key) => known.has(key));
}

function joinTwo(first: Joined, second: Incoming): Joined {
  // Whoever is active stands for both; between two of a kind the later change.
  const isLater = (second.changed ?? 0) > (first.changed ?? 0);
  const areOfAKind = (first.off !== undefined) === (second.off !== undefined);
  const secondLeads = areOfAKind ? isLater : first.off !== undefined;
  const [lead, other] = secondLeads ? [second, first] : [first, second];
  const zone = lead.person.zone ?? other.person.zone;
  const merged = withIncoming(lead.person, {
    ...other.person,
    ...(zone === undefined ? {} : { zone }),
  });
  const person = { ...merged, ...(lead.person.role ? { role: lead.person.role } : {}) };
  const ask = person.zone === undefined ? (lead.ask ?? other.ask) : undefined;
  const zones = [lead.person.zone, other.person.zone];
  const isTorn = areOfAKind && !zones.includes(undefined) && !isSameZone(zones[0], zones[1]);
  const torn = problem('import_two_zones', [first.row, second.row, lead.row]);
  const { off: _off, ask: _ask, ...rest } = lead;
  return {
    ...rest,
    person,
    ...(ask ? { ask } : {}),
    ...(lead.off ? { off: lead.off } : {}),
    notes: [...first.notes, ...second.notes, ...(isTorn ? [torn] : [])],
    row: first.row,
    keys: identityKeys(person),
    rows: [...first.rows, second.row],
  };
}

function sharedProblem(row: Incoming, first: Incoming): Problem {
  const keys = new Set(identityKeys(first.person));
  const shared = (row.person.identities ?? []).find((one) => keys.has(identityKey(one)));
  const text = shared?.kind === 'email' ? shared.value : '';
  return problem('import_address_shared', [row.row, text, first.row, first.person.name]);
}

function candidateOf(row: Joined, onFile: OnFileIndex, taken: Set<string>): Candidate {
  const { person } = row;
  const found = findOnFile(row, onFile);
  const namesake = found.mine === undefined ? onFile.namesake(person.name) : undefined;
  const off = offReason(row, found.mine, onFile);
  const stop = row.stop ?? found.stop ?? wrongRecord(row) ?? twice(row, found.mine, taken);
  const ask = row.ask && person.zone === undefined ? askKey(row.ask.text) : undefined;
  const isKnown = found.mine !== undefined && onFile.byId.get(found.mine)?.zone !== undefined;
  return {
    key: `${row.row}`,
    rows: row.rows,
    person,
    notes: row.notes,
    ...(found.mine === undefined ? {} : { mine: found.mine }),
    ...(namesake === undefined || stop ? {} : { namesake }),
    ...(off === undefined ? {} : { off }),
    // Who has a place on file is not asked about again.
    ...(ask === undefined || isKnown ? {} : { ask }),
    ...(row.country === undefined ? {} : { country: row.country }),
    ...(stop ? { stop } : {}),
    ...(row.coverIs ? { coverIs: row.coverIs } : {}),
    ...(row.knownId ? { whole: true } : {}),
  };
}

const askKey = (text: string) => foldText(text) || text.trim();

function findOnFile(row: Joined, onFile: OnFileIndex): { mine?: string; stop?: Problem } {
  const { person } = row;
  if (row.knownId && person.id !== ME && onFile.byId.has(person.id)) return { mine: person.id };
  const [first, second] = onFile.holdersOf(person, row.keys);
  if (first === undefined) return {};
  if (second === undefined) return { mine: first };
  const names = [first, second].map((id) => onFile.byId.get(id)?.name ?? '');
  return { stop: problem('import_row_fits_two', [row.row, ...names]) };
}

/** Two rows of the file cannot both be one person on file. */
function twice(row: Joined, mine: string | undefined, taken: Set<string>): Problem | undefined {
  if (mine === undefined) return undefined;
  const isTaken = taken.has(mine);
  taken.add(mine);
  return isTaken ? problem('import_row_twice', [row.row, row.person.name]) : undefined;
}

function offReason(
  row: Joined,
  mine: string | undefined,
  onFile: OnFileIndex,
): OffReason | undefined {
  if (row.off) return row.off;
  if (mine === ME) return 'you';
  const known = mine === undefined ? undefined : onFile.byId.get(mine);
  if (known && row.knownId) return isNewer(row.person, known) ? undefined : 'older';
  if (known) return isSurely(row, known) ? undefined : 'name';
  return onFile.removed(row.person, row.keys) ? 'left' : undefined;
}

/**
 * Whether a row and somebody on file are one without doubt: by an account, or by an address and a word
 * of their names. Offices hand addresses on, and an address may stand for a name that nobody knows.
 */
function isSurely({ person }: Incoming, known: Person): boolean {
  const accounts = ({ identities = [] }: Person) =>
    identities.flatMap((one) =>
      one.kind === 'email' ? [] : [one.kind === 'slack' ? one.user : one.account],
    );
  const words = ({ name, aliases = [] }: Person) =>
    [name, ...aliases].flatMap((one) => foldText(one).split(' '));
  const mine = new Set([...accounts(known), ...words(known)]);
  const theirs = [...accounts(person), ...words(person)];
  const isAddress = person.name.includes('@') || known.name.includes('@');
  return isAddress || theirs.some((one) => one !== '' && mine.has(one));
}

/**
 * What would keep the record from being stored, told with its row. The readers of foreign formats make
 * only what can be stored, but for a name of any length; a roster file is looked at as a whole.
 */
function wrongRecord({ person, row, knownId }: Joined): Problem | undefined {
  if (!knownId && person.name.length <= SAFE_NAME) return undefined;
  const [wrong] = [...checkRecord(person), ...checkIdentities(person, [])];
  return wrong && { ...wrong, at: `row ${row}` };
}

/** Below what `checkRecord` takes for a name. */
const SAFE_NAME = 100;
