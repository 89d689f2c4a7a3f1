/** What is ticked and answered of a team file, what that comes to, and what is remembered of it. */
import { fieldChanges, personText } from './backup-diff';
import type { Person } from './person';
import { checkRecord } from './person-check';
import { identityKey, identityText, RosterIndex } from './person-identities';
import { type Problem, problem } from './result';
import type { SharedPerson } from './shared-person';
import type {
  TeamChoices,
  TeamComparison,
  TeamDocument,
  TeamFile,
  TeamRow,
  TeamSettled,
} from './team-types';
import { threeWay } from './three-way';

export const NO_CHOICE: TeamChoices = { ticks: new Map(), answers: new Map() };

/** @param people Everybody on file, you included, removed people left out. */
export function settleTeam(
  { rows }: TeamComparison,
  { ticks, answers }: TeamChoices,
  people: readonly Person[],
): readonly TeamSettled[] {
  const index = new RosterIndex(people);
  const names = new Map(
    [...rows.map(({ theirs }) => theirs), ...people].map((one) => [one.id, one.name]),
  );
  const textOf = (field: string, value: unknown) =>
    field === 'cover' && typeof value === 'string'
      ? (names.get(value) ?? value)
      : personText(field, value);
  const settled = rows.map((row) => settleRow(row, ticks.get(row.id), answers, index, textOf));
  return withoutLostCovers(settled, people);
}

type TextOf = (field: string, value: unknown) => string;

function settleRow(
  row: TeamRow,
  tick: boolean | undefined,
  answers: TeamChoices['answers'],
  index: RosterIndex,
  textOf: TextOf,
): TeamSettled {
  const { id, theirs, base, mine, off } = row;
  const nothing = { row, ticked: false, person: null, fields: [], questions: [] } as const;
  if (row.stop) return { ...nothing, state: 'problem', stop: row.stop };
  if (off === 'you' || off === 'left') return { ...nothing, state: 'off' };
  if (!mine) {
    const ticked = tick ?? off !== 'skipped';
    const stop = wrongIn(theirs, index);
    if (stop) return { ...nothing, state: 'problem', stop };
    return { ...nothing, state: ticked ? 'new' : 'off', ticked, person: theirs };
  }
  // Nearly everybody, at nearly every reading. The text alone tells it a hundred times faster.
  if (base && JSON.stringify(base) === JSON.stringify(theirs)) return { ...nothing, state: 'same' };
  const wanted = new Set(
    [...answers].flatMap(([key, word]) =>
      word === 'theirs' && key.startsWith(`${id} `) ? [key.slice(id.length + 1)] : [],
    ),
  );
  const { person, clashes } = threeWay(mine, base, theirs, wanted);
  const stop = wrongIn(person, index);
  if (stop) return { ...nothing, state: 'problem', stop };
  const fields = fieldChanges(mine, person, textOf).filter(
    ({ field }) => field !== 'zoneConfirmed',
  );
  const both = fieldChanges(mine, { ...mine, ...pick(theirs, clashes) }, textOf);
  const questions = clashes.map(
    (field) => both.find((one) => one.field === field) ?? { field, before: '', after: '' },
  );
  if (fields.length === 0 && questions.length === 0) return { ...nothing, state: 'same' };
  return {
    row,
    state: 'changed',
    ticked: tick ?? true,
    person: fields.length > 0 ? person : null,
    // An answered question stands there once.
    fields: fields.filter(({ field }) => !clashes.some((clash) => clash === field)),
    questions,
  };
}

/** With the fields that are not there as such, so that the text says that they are gone. */
function pick(person: Person, fields: readonly (keyof Person)[]): Partial<Person> {
  return Object.fromEntries(fields.map((field) => [field, person[field]]));
}

function wrongIn(person: Person, index: RosterIndex): Problem | undefined {
  const other = index.holdersOf(person).find(({ id }) => id !== person.id);
  if (!other) return checkRecord(person)[0];
  const keys = new Set((other.identities ?? []).map(identityKey));
  const shared = (person.identities ?? []).find((one) => keys.has(identityKey(one)));
  return problem('import_fits_two', [person.name, other.name, shared ? identityText(shared) : '']);
}

/** Who is not taken covers for nobody. */
function withoutLostCovers(
  rows: readonly TeamSettled[],
  people: readonly Person[],
): readonly TeamSettled[] {
  const there = new Set([...people, ...takenOf(rows)].map(({ id }) => id));
  return rows.map((one) => {
    const cover = one.person?.cover;
    if (!one.person || cover === undefined || (there.has(cover) && cover !== one.person.id))
      return one;
    const { cover: _lost, ...rest } = one.person;
    const before = one.row.mine?.cover;
    return { ...one, person: before === undefined ? rest : { ...rest, cover: before } };
  });
}

/** The records to store. */
export function takenOf(rows: readonly TeamSettled[]): readonly Person[] {
  return rows.flatMap(({ ticked, person }) => (ticked && person ? [person] : []));
}

/** Whether something is to be shown: a change, a question, somebody gone. */
export function hasNews(rows: readonly TeamSettled[], gone: TeamComparison['gone']): boolean {
  return gone.length > 0 || rows.some(({ state }) => state === 'new' || state === 'changed');
}

/**
 * What is remembered after these were taken. Whoever was not ticked is shown again next time; who was
 * new and not ticked is left out from then on.
 *
 * @param open Questions without an answer stay open; else mine stands, until the file changes again.
 */
export function afterTaking(
  document: TeamDocument,
  known: TeamFile,
  { gone }: TeamComparison,
  rows: readonly TeamSettled[],
  { answers }: TeamChoices,
  open: boolean,
): TeamFile {
  const raw = new Map(document.people.map((one) => [one.id, one]));
  const before = new Map(known.base.map((one) => [one.id, one]));
  const who: Record<string, string> = {};
  const base: SharedPerson[] = [];
  const keep = (record: SharedPerson | undefined, id: string, mine: string | undefined) => {
    if (!record || mine === undefined) return;
    base.push(record);
    who[id] = mine;
  };
  const skipped: string[] = [];
  for (const { row, state, ticked, questions } of rows) {
    const { id, mine } = row;
    const isTaken = state === 'same' || ticked;
    const fresh = raw.get(id);
    if (isTaken && fresh) {
      const left = open ? questions.filter(({ field }) => !answers.has(`${id} ${field}`)) : [];
      const fields = left.map(({ field }) => field);
      keep(withFieldsOf(fresh, before.get(id), fields), id, mine?.id ?? id);
    } else if (mine) keep(before.get(id), id, mine.id);
    else if (state === 'off' && row.off !== 'left' && row.off !== 'you') skipped.push(id);
  }
  for (const { id, mine } of gone) keep(before.get(id), id, mine.id);
  return { ...known, exportedAt: document.exportedAt, base, who, skipped };
}

/** A record in which some fields are as in the one before. */
function withFieldsOf(
  record: SharedPerson,
  before: SharedPerson | undefined,
  fields: readonly string[],
): SharedPerson {
  if (fields.length === 0) return record;
  const next: Record<string, unknown> = { ...record };
  const old: Readonly<Record<string, unknown>> = { ...before };
  for (const field of fields.map((one) => (one === 'cover' ? 'coverIs' : one))) {
    if (old[field] === undefined) delete next[field];
    else next[field] = old[field];
  }
  return next as unknown as SharedPerson;
}
