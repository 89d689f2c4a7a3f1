/**
 * A record that somebody else keeps, put onto mine. What they changed since I took it last comes in,
 * what I changed since stays. Where both changed one thing, mine stays and it is a question.
 */
import { canonical } from './backup-diff';
import { holidayKey } from './holidays';
import { nameKey } from './matching';
import type { HolidayDate, Holidays, Identity, Person } from './person';
import { checkDates } from './person-dates';
import { identityKey } from './person-identities';
import { withOwnPart } from './shared-person';

type Field = keyof Person;

/** Stamps, and what is never shared: no file has a word on them. */
const SILENT: ReadonlySet<string> = new Set<Field | 'coverIs'>([
  'id',
  'updated',
  'deleted',
  'mine',
  'zoneAsk',
  'zoneConfirmed',
  'notIdentities',
  'coverIs',
]);

/** Lists whose lines are there or not, however they are spelt, by what makes two lines one. */
const SETS: { readonly [field in Field]?: (line: never) => string } = {
  aliases: nameKey,
  groups: nameKey,
  identities: (one: Identity) => identityKey(one),
};

/** Lists whose lines are facts of their own. */
const LINES: { readonly [field in Field]?: (line: never) => string } = {
  ...SETS,
  absences: (one: { readonly from: string }) => one.from,
  stays: (one: { readonly from: string }) => one.from,
  spans: (one: { readonly from: string }) => one.from,
};

export interface ThreeWay {
  /** Under my id, with what only I keep of them. */
  readonly person: Person;
  /** Fields that both changed, whichever of the two words stands in `person`. */
  readonly clashes: readonly Field[];
}

/**
 * @param base Their record as I took it last; undefined before the first time: then what both have and
 *   say differently is a clash.
 * @param wanted Clashing fields for which their word is wanted.
 */
export function threeWay(
  mine: Person,
  base: Person | undefined,
  theirs: Person,
  wanted: ReadonlySet<string> = new Set(),
): ThreeWay {
  const clashes: Field[] = [];
  const next: Record<string, unknown> = { ...mine };
  const keys = new Set([...Object.keys(theirs), ...Object.keys(base ?? {})]) as Set<Field>;
  for (const field of keys) {
    if (SILENT.has(field)) continue;
    const met = mergeField(field, mine, base, theirs, wanted.has(field));
    if (met.clash) clashes.push(field);
    if (met.value === undefined) delete next[field];
    else next[field] = met.value;
  }
  const confirmed = confirmedZone(next['zone'], mine, theirs);
  if (confirmed === undefined) delete next['zoneConfirmed'];
  else next['zoneConfirmed'] = confirmed;
  return { person: withOwnPart(next as unknown as Person, mine), clashes };
}

interface Met {
  readonly value: unknown;
  readonly clash?: boolean;
}

/** The order of keys is asked about only where the plain text differs. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const isPlain = typeof a !== 'object' || typeof b !== 'object';
  return !isPlain && (JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b));
}
const isThereToo = (a: unknown, b: unknown) => (a === undefined) === (b === undefined);

/** One fact: undefined where it is not there. */
function mergeFact(
  mine: unknown,
  base: unknown,
  theirs: unknown,
  wanted: boolean,
  alike = isSame,
): Met {
  if (alike(theirs, base) || alike(theirs, mine)) return { value: mine };
  if (alike(mine, base)) return { value: theirs };
  return { value: wanted ? theirs : mine, clash: true };
}

function mergeField(
  field: Field,
  mine: Person,
  base: Person | undefined,
  theirs: Person,
  wanted: boolean,
): Met {
  if (field === 'holidays')
    return mergeHolidays(mine.holidays, base?.holidays, theirs.holidays, wanted);
  if (field === 'days') {
    const met = mergeTables(tableOf(mine.days), tableOf(base?.days), tableOf(theirs.days), wanted);
    if (isSame(Object.fromEntries(met.lines), mine.days ?? {})) return { ...met, value: mine.days };
    return { ...met, value: met.lines.size > 0 ? Object.fromEntries(met.lines) : undefined };
  }
  const keyOf = LINES[field];
  if (!keyOf) return mergeFact(mine[field], base?.[field], theirs[field], wanted);
  const [own, before, after] = [mine, base, theirs].map((one) => linesOf(one?.[field], keyOf));
  const alike = SETS[field] ? isThereToo : isSame;
  const met = mergeTables(own ?? NONE, before ?? NONE, after ?? NONE, wanted, alike);
  const lines = [...met.lines.values()];
  if (checkDates({ ...mine, days: {}, [field]: lines }).some(({ at }) => at?.startsWith(field))) {
    // Apart they were right; together their dates overlap.
    return { value: wanted ? theirs[field] : mine[field], clash: true };
  }
  if (isSame([...met.lines], [...(own ?? NONE)])) return { ...met, value: mine[field] };
  return { ...met, value: lines.length > 0 ? lines : undefined };
}

type Table = ReadonlyMap<string, unknown>;
const NONE: Table = new Map();

const tableOf = (days: Person['days']): Table => new Map(Object.entries(days ?? {}));

/** What only I say of a line (why somebody is away) is no change of mine. */
function linesOf(list: unknown, keyOf: (line: never) => string): Table {
  const lines = (list ?? []) as readonly Record<string, unknown>[];
  return new Map(
    lines.map((line) => {
      if (typeof line !== 'object') return [keyOf(line as never), line];
      const { kind, label: _label, ...rest } = line;
      const isIdentity = 'value' in line || 'team' in line || 'account' in line;
      return [keyOf(line as never), isIdentity ? { kind, ...rest } : rest];
    }),
  );
}

/** Line by line; mine in my order, then what is theirs alone. */
function mergeTables(mine: Table, base: Table, theirs: Table, wanted: boolean, alike = isSame) {
  const lines = new Map<string, unknown>();
  let clash = false;
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const met = mergeFact(mine.get(key), base.get(key), theirs.get(key), wanted, alike);
    clash ||= met.clash === true;
    if (met.value !== undefined) lines.set(key, met.value);
  }
  return { lines, clash };
}

/** Which days a region gives is worked out on each machine: only the region is somebody's word. */
function mergeHolidays(
  mine: Holidays | undefined,
  base: Holidays | undefined,
  theirs: Holidays | undefined,
  wanted: boolean,
): Met {
  const region = mergeFact(regionOf(mine), regionOf(base), regionOf(theirs), wanted);
  const own = mergeTables(ownOf(mine), ownOf(base), ownOf(theirs), wanted);
  const worked = mergeTables(workedOf(mine), workedOf(base), workedOf(theirs), wanted);
  const source = isSame(region.value, regionOf(mine)) ? mine : theirs;
  const { own: _own, worked: _worked, ...given } = source ?? {};
  const value: Holidays = {
    ...(region.value === undefined ? {} : given),
    ...(own.lines.size > 0 ? { own: [...own.lines.values()] as readonly HolidayDate[] } : {}),
    ...(worked.lines.size > 0 ? { worked: [...worked.lines.keys()].toSorted() } : {}),
  };
  const isMine = isSame(factsOf(value), factsOf(mine));
  return {
    value: isMine ? mine : Object.keys(value).length > 0 ? value : undefined,
    clash: region.clash === true || own.clash || worked.clash,
  };
}

const factsOf = (holidays: Holidays | undefined) => [
  regionOf(holidays),
  [...ownOf(holidays).keys()],
  [...workedOf(holidays).keys()].toSorted(),
];

function regionOf(holidays: Holidays | undefined): unknown {
  if (holidays?.region === undefined) return undefined;
  const { region, types = [] } = holidays;
  return { region, types: types.toSorted() };
}
const ownOf = (holidays: Holidays | undefined): Table =>
  new Map((holidays?.own ?? []).map((day) => [holidayKey(day), day]));
const workedOf = (holidays: Holidays | undefined): Table =>
  new Map((holidays?.worked ?? []).map((date) => [date, date]));

/** When the zone that now holds was looked at last, by whoever did. */
function confirmedZone(zone: unknown, mine: Person, theirs: Person): string | undefined {
  const dates = [mine, theirs].flatMap((one) =>
    one.zone === zone && one.zoneConfirmed !== undefined ? [one.zoneConfirmed] : [],
  );
  return dates.toSorted().at(-1);
}
