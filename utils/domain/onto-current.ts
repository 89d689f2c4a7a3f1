import { canonical } from './backup-diff';
import { holidayKey, inOrder, withOwn } from './holidays';
import type { Holidays, Person } from './person';

/** Fields that are lists of lines, each a fact by itself. */
const LISTS: ReadonlySet<string> = new Set([
  'absences',
  'stays',
  'spans',
  'identities',
  'notIdentities',
  'aliases',
  'groups',
]);

/**
 * What was edited, put onto what is on file now: fields that nobody touched here keep what another
 * window gave them meanwhile. Lists unite line by line, `days` by date, own holidays by date and
 * name: a line that was added, changed or removed here is so afterwards, all others are as on file.
 *
 * @param base The record from which the editing began.
 */
export function ontoCurrent(edited: Person, base: Person, current: Person): Person {
  const keys = [...new Set([...Object.keys(edited), ...Object.keys(base)])] as (keyof Person)[];
  const touched = keys.filter((key) => canonical(edited[key]) !== canonical(base[key]));
  const change = touched.map((key) => [key, united(key, edited, base, current)]);
  const entries = Object.entries<unknown>({ ...current, ...Object.fromEntries(change) });
  const filled = entries.filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as unknown as Person;
}

function united(key: keyof Person, edited: Person, base: Person, current: Person): unknown {
  if (key === 'days') return unitedKeys(edited.days, base.days, current.days);
  if (key === 'holidays') return unitedHolidays(edited.holidays, base.holidays, current.holidays);
  if (!LISTS.has(key)) return edited[key];
  const lines = [edited[key], base[key], current[key]] as (readonly unknown[] | undefined)[];
  return noneIfEmpty(unitedLines(lines[0], lines[1], lines[2]));
}

/** A line that was changed here takes the place of the one that it was; of equal lines one stays. */
function unitedLines<T>(
  edited: readonly T[] = [],
  base: readonly T[] = [],
  current: readonly T[] = [],
  keyOf: (line: T) => string = canonical,
): readonly T[] {
  const before = new Set(base.map(keyOf));
  const after = new Set(edited.map(keyOf));
  const added = edited.filter((line) => !before.has(keyOf(line)));
  const removed = base.map(keyOf).filter((key) => !after.has(key));
  const instead = new Map(removed.map((key, index) => [key, added[index]]));
  const kept = current.flatMap((line) => {
    if (!instead.has(keyOf(line))) return [line];
    const next = instead.get(keyOf(line));
    return next === undefined ? [] : [next];
  });
  const all = new Map<string, T>();
  for (const line of [...kept, ...added]) if (!all.has(keyOf(line))) all.set(keyOf(line), line);
  return [...all.values()];
}

type Keyed = Readonly<Record<string, unknown>>;

function unitedKeys(edited: Keyed = {}, base: Keyed = {}, current: Keyed = {}): Keyed | undefined {
  const next: Record<string, unknown> = { ...current };
  for (const key of new Set([...Object.keys(edited), ...Object.keys(base)])) {
    if (canonical(edited[key]) === canonical(base[key])) continue;
    if (key in edited) next[key] = edited[key];
    else delete next[key];
  }
  return Object.keys(next).length > 0 ? next : undefined;
}

/** The region with what came of it is one fact; own days and those that are worked are lines. */
function unitedHolidays(
  edited: Holidays = {},
  base: Holidays = {},
  current: Holidays = {},
): Holidays | undefined {
  const [wanted, before, onFile] = [edited, base, current].map(regionOf);
  const region = canonical(wanted) === canonical(before) ? onFile : wanted;
  const own = unitedLines(edited.own, base.own, current.own, holidayKey);
  const worked = unitedLines(edited.worked, base.worked, current.worked);
  return withOwn({ ...region, worked: worked.toSorted() }, inOrder(own));
}

function regionOf({ own: _own, worked: _worked, ...region }: Holidays): Holidays {
  return region;
}

const noneIfEmpty = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
