/** What the choices of a preview come to, row by row. */
import { fieldChanges, personText } from './backup-diff';
import { withIncoming, withShared } from './import-merge';
import type { Candidate } from './import-types';
import { ME, type Person, type PlainDate } from './person';
import { holderOf } from './shared-person';

/** What was answered and ticked. */
export interface ImportChoices {
  /** By key of the question: an id, or null for "without a zone". */
  readonly zones: ReadonlyMap<string, string | null>;
  /** Whether those with a name that is on file are the same people; undefined: not answered. */
  readonly namesakes?: 'same' | 'other' | undefined;
  /** By key of the row, where it differs from what is ticked at first. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** "YYYY-MM-DD" on my clock, for `zoneConfirmed`. */
  readonly today: PlainDate;
}

export interface Settled {
  readonly candidate: Candidate;
  /** Asked: something must be answered before it can be taken. */
  readonly state: 'new' | 'changed' | 'same' | 'asked' | 'problem';
  readonly ticked: boolean;
  /** What would be stored; null where nothing would. */
  readonly person: Person | null;
  readonly mine: Person | undefined;
}

/**
 * All rows, with who covers for whom: somebody of the file who is taken, or who is on file.
 *
 * @param byId You and who is on file.
 */
export function settleAll(
  candidates: readonly Candidate[],
  choices: ImportChoices,
  byId: ReadonlyMap<string, Person>,
): readonly Settled[] {
  const rows = candidates.map((candidate) => settle(candidate, choices, byId));
  if (!candidates.some(({ coverIs }) => coverIs)) return rows;
  const taken = rows.flatMap(({ ticked, person }) => (ticked && person ? [person] : []));
  const ids = new Set(taken.map(({ id }) => id));
  const others = [...byId.values()].filter(({ id }) => id !== ME && !ids.has(id));
  const holder = holderOf([...taken, ...others]);
  return rows.map((row) => {
    const { coverIs, person } = row.candidate;
    const cover = coverIs && holder(coverIs);
    // A word on who covers may be all that changes of a row.
    if (cover === undefined || cover === (row.person ?? row.mine ?? person).id) return row;
    return settle({ ...row.candidate, person: { ...person, cover } }, choices, byId);
  });
}

/** @param byId You and who is on file. */
export function settle(
  candidate: Candidate,
  choices: ImportChoices,
  byId: ReadonlyMap<string, Person>,
): Settled {
  const { stop, key } = candidate;
  const mineId = candidate.mine ?? (choices.namesakes === 'same' ? candidate.namesake : undefined);
  const mine = mineId === undefined ? undefined : byId.get(mineId);
  if (stop) return { candidate, state: 'problem', ticked: false, person: null, mine };
  const answer = candidate.ask === undefined ? null : choices.zones.get(candidate.ask);
  const isOpen =
    (answer === undefined && mine?.zone === undefined) ||
    (candidate.namesake !== undefined && choices.namesakes === undefined);
  const zoned = answer ? { ...candidate.person, zone: answer } : candidate.person;
  const person = confirmed(together(candidate, zoned, mine), mine, choices.today);
  const changes = mine === undefined || fieldChanges(mine, person).length > 0;
  const ticked = choices.ticks.get(key) ?? candidate.off === undefined;
  // What is off by itself asks nothing before somebody wants it.
  if (isOpen && ticked) return { candidate, state: 'asked', ticked, person: null, mine };
  if (!changes) return { candidate, state: 'same', ticked: false, person: null, mine };
  return { candidate, state: mine ? 'changed' : 'new', ticked, person, mine };
}

function together({ whole }: Candidate, theirs: Person, mine: Person | undefined): Person {
  if (!mine) return theirs;
  return whole ? withShared(mine, theirs) : withIncoming(mine, theirs);
}

/** A zone that comes in now was looked at now. */
function confirmed(person: Person, mine: Person | undefined, today: PlainDate): Person {
  if (person.zone === undefined || person.zone === mine?.zone) return person;
  return person.zoneConfirmed ? person : { ...person, zoneConfirmed: today };
}

/** Whether a row can be taken at all. */
export const isTickable = ({ state }: Settled) => state !== 'problem' && state !== 'same';

/**
 * The changed fields of a row, old and new, as short text.
 *
 * @param nameOf The name of somebody on file or in the file, by id.
 */
export function changedFields(
  { mine, person }: Settled,
  nameOf: (id: string) => string,
): ReturnType<typeof fieldChanges> {
  if (!mine || !person) return [];
  const textOf = (key: string, value: unknown) =>
    key === 'cover' && typeof value === 'string' ? nameOf(value) : personText(key, value);
  return fieldChanges(mine, person, textOf).filter(({ field }) => field !== 'zoneConfirmed');
}

/** The part of an address behind the "@", for choosing by it; "" without one. */
export function domainOf({ person }: Candidate): string {
  const email = person.identities?.find((one) => one.kind === 'email');
  return email?.kind === 'email'
    ? email.value.slice(email.value.lastIndexOf('@') + 1).toLowerCase()
    : '';
}
