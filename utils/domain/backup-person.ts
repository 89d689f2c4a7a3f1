/** Two versions of one person as one: the newer wins, lists unite. */
import { holidayKey } from './holidays';
import { nameKey } from './matching';
import type { Absence, Holidays, Identity, Person } from './person';
import { overlap } from './person-dates';
import { identityKey } from './person-identities';

/** Fields of which a missing one means "cleared"; any other field is kept from whoever has it. */
const KNOWN: ReadonlySet<string> = new Set<keyof Person>([
  'id',
  'updated',
  'deleted',
  'name',
  'aliases',
  'role',
  'groups',
  'identities',
  'notIdentities',
  'zone',
  'zoneConfirmed',
  'zoneAsk',
  'stays',
  'workWeek',
  'cycle',
  'spans',
  'days',
  'absences',
  'holidays',
  'norms',
  'outOfHours',
  'cover',
  'whenUrgent',
  'howToAsk',
  'mine',
]);

/** Whether `a` was changed after `b`. */
export function isNewer(a: { readonly updated: string }, b: { readonly updated: string }): boolean {
  return Date.parse(a.updated) > Date.parse(b.updated);
}

/** A record of the winner with the fields of the loser that this version does not know. */
export function withUnknown<T extends object>(winner: T, loser: T, known: ReadonlySet<string>): T {
  const unknown = Object.entries(loser).filter(([key]) => !known.has(key));
  return { ...Object.fromEntries(unknown), ...winner };
}

/**
 * @param mine The record on file; wins where both are of one age.
 * @param theirs The record of the file.
 * @returns Under the id of `mine`.
 */
export function mergePerson(mine: Person, theirs: Person): Person {
  const [newer, older] = isNewer(theirs, mine) ? [theirs, mine] : [mine, theirs];
  return { ...withUnknown(newer, older, KNOWN), ...unitedLists(newer, older), id: mine.id };
}

function unitedLists(newer: Person, older: Person): Partial<Person> {
  const days = { ...older.days, ...newer.days };
  const holidays = unitedHolidays(newer.holidays, older.holidays);
  return {
    ...listOf('aliases', unite(newer.aliases, older.aliases, nameKey)),
    ...listOf('groups', unite(newer.groups, older.groups, nameKey)),
    ...listOf('identities', uniteIdentities(newer, older, 'identities', 'notIdentities')),
    ...listOf('notIdentities', uniteIdentities(newer, older, 'notIdentities', 'identities')),
    ...listOf('stays', uniteDisjoint(newer.stays, older.stays)),
    ...listOf('spans', uniteDisjoint(newer.spans, older.spans)),
    ...listOf('absences', unite(newer.absences, older.absences, absenceKey)),
    ...(newer.days || older.days ? { days } : {}),
    ...(holidays ? { holidays } : {}),
  };
}

/** Both lists, but what the newer says the other way round of an account holds. */
function uniteIdentities(
  newer: Person,
  older: Person,
  list: 'identities' | 'notIdentities',
  other: 'identities' | 'notIdentities',
): readonly Identity[] | undefined {
  const said = new Set(newer[other]?.map(identityKey));
  const kept = older[list]?.filter((one) => !said.has(identityKey(one)));
  return unite(newer[list], kept, identityKey);
}

/** The newer's region and types; own days of both, and what is worked of them. */
function unitedHolidays(newer: Holidays | undefined, older: Holidays = {}): Holidays | undefined {
  const own = unite(newer?.own, older.own, holidayKey);
  const dates = new Set(own?.map(({ date }) => date));
  // Without a region only own days can be worked.
  const known = (older.worked ?? []).filter((date) => newer?.region || dates.has(date));
  const worked = unite(newer?.worked, known.length > 0 ? known : undefined, (date) => date);
  if (!newer && !own) return undefined;
  return { ...newer, ...(own ? { own } : {}), ...(worked ? { worked } : {}) };
}

/** An absence that begins on the same day is the same one, with its end or kind changed since. */
const absenceKey = (absence: Absence) => absence.from;

function listOf<K extends keyof Person, T>(key: K, list: readonly T[] | undefined) {
  return list ? ({ [key]: list } as Record<K, readonly T[]>) : {};
}

/** The newer list, then what only the older one has. Undefined when neither is there. */
function unite<T>(
  newer: readonly T[] | undefined,
  older: readonly T[] | undefined,
  keyOf: (item: T) => string,
): readonly T[] | undefined {
  if (!newer || !older) return newer ?? older;
  const keys = new Set(newer.map(keyOf));
  return [...newer, ...older.filter((item) => !keys.has(keyOf(item)))];
}

/** Ranges that may not overlap: an older one that meets a newer one gives way. */
function uniteDisjoint<T extends { readonly from: string; readonly to: string }>(
  newer: readonly T[] | undefined,
  older: readonly T[] | undefined,
): readonly T[] | undefined {
  if (!newer || !older) return newer ?? older;
  const rest = older.filter((item) => !newer.some((other) => overlap(other, item)));
  return [...newer, ...rest];
}
