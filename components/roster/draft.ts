import { DAY_OFF, parseHours } from '../../utils/domain/hours-text';
import {
  type Identity,
  type Interval,
  type Person,
  type PlainDate,
  type Weekday,
  WEEKDAYS,
  type WorkWeek,
} from '../../utils/domain/person';
import { fail, ok, type Problem, type Result } from '../../utils/domain/result';
import {
  type Dates,
  type DatesDraft,
  datesDraft,
  datesOf,
  weekTexts,
  withoutEmptyDates,
} from './dates-draft';
import { type NormsDraft, normsDraft, normsOf } from './norms-draft';

/** What the form holds: everything as typed. Fields without an editor stay in the record itself. */
export interface Draft {
  readonly name: string;
  readonly role: string;
  /** Separated by commas. */
  readonly aliases: string;
  /** Separated by commas; absent in a draft that an older version kept. */
  readonly groups?: string;
  readonly identities: readonly Identity[];
  /** Accounts of namesakes; absent in a draft that an older version kept. */
  readonly notIdentities?: readonly Identity[];
  readonly zone: string;
  /** Ask every six months whether the zone still holds. */
  readonly zoneAsk: boolean;
  readonly week: { readonly [day in Weekday]: string };
  readonly norms: NormsDraft;
  readonly cover: string;
  readonly howToAsk: string;
  readonly whenUrgent: string;
  readonly outOfHours: '' | 'fine' | 'prefer-later';
  readonly note: string;
  readonly dates: DatesDraft;
}

export function draftOf(person: Person): Draft {
  return {
    name: person.name,
    role: person.role ?? '',
    aliases: (person.aliases ?? []).join(', '),
    groups: (person.groups ?? []).join(', '),
    identities: person.identities ?? [],
    notIdentities: person.notIdentities ?? [],
    zone: person.zone ?? '',
    zoneAsk: person.zoneAsk ?? true,
    week: ordinaryTexts(person.workWeek),
    norms: normsDraft(person.norms ?? {}),
    cover: person.cover ?? '',
    howToAsk: person.howToAsk ?? '',
    whenUrgent: person.whenUrgent ?? '',
    outOfHours: person.outOfHours ?? '',
    note: person.mine?.note ?? '',
    dates: datesDraft(person),
  };
}

/** Lines for identities that were added and left empty are dropped, so that problems keep their place. */
export function withoutEmpty(draft: Draft): Draft {
  const filled = draft.identities.filter((one) => {
    if (one.kind === 'email') return one.value.trim() !== '';
    return one.kind === 'google'
      ? one.account.trim() !== ''
      : one.team.trim() + one.user.trim() !== '';
  });
  return { ...draft, identities: filled.map(trimmed), dates: withoutEmptyDates(draft.dates) };
}

/**
 * The record that the draft describes. What the form cannot edit is kept as it is.
 *
 * @param today The date on which a zone that was chosen now counts as confirmed.
 * @returns The record, or problems of the hours with their field in `at`.
 */
export function personOf(draft: Draft, person: Person, today: PlainDate): Result<Person> {
  const read = readDraft(draft, person, today);
  return read.problems.length > 0 ? fail(...read.problems) : ok(read.person);
}

/** A draft as far as it can be read, and what is wrong with the rest. */
export interface DraftRead {
  /** Without the hours, or the dates, that were not understood: the rest can be checked. */
  readonly person: Person;
  readonly problems: readonly Problem[];
}

/** Like `personOf`, for saying everything that is wrong at once. */
export function readDraft(draft: Draft, person: Person, today: PlainDate): DraftRead {
  const week = weekOf(draft.week, person.workWeek);
  const dates = datesOf(draft.dates);
  const zone = draft.zone.trim();
  const next: Person = { ...person, name: draft.name.trim() };
  const record = withOptional(next, {
    role: textOrNone(draft.role),
    aliases: listOrNone(draft.aliases.split(',').map((alias) => alias.trim())),
    groups:
      draft.groups === undefined
        ? person.groups
        : listOrNone(draft.groups.split(',').map((group) => group.trim())),
    identities: listed(draft.identities),
    notIdentities: listed(draft.notIdentities ?? person.notIdentities),
    zone: textOrNone(zone),
    zoneConfirmed: confirmedOn(zone, person, today),
    zoneAsk: zone === '' || draft.zoneAsk ? undefined : false,
    workWeek: week.ok ? week.value : undefined,
    norms: normsOf(draft.norms),
    cover: textOrNone(draft.cover),
    howToAsk: textOrNone(draft.howToAsk),
    whenUrgent: textOrNone(draft.whenUrgent),
    outOfHours: draft.outOfHours === '' ? undefined : draft.outOfHours,
    mine: mineOf(draft.note, person.mine),
    ...(dates.ok ? untouchedKept(draft.dates, person, dates.value) : NO_DATES),
  });
  return { person: record, problems: [...problemsOf(week), ...problemsOf(dates)] };
}

const listed = <T>(list: readonly T[] = []) => (list.length > 0 ? list : undefined);

const NO_DATES: { readonly [key in keyof Dates]: undefined } = {
  cycle: undefined,
  absences: undefined,
  stays: undefined,
  days: undefined,
  spans: undefined,
  holidays: undefined,
};

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

/** What nobody touched stays as it was written, with what a newer version put into it. */
function untouchedKept(draft: DatesDraft, person: Person, dates: Dates): Dates {
  const before = datesDraft(person);
  const same = (key: keyof Dates) => JSON.stringify(draft[key]) === JSON.stringify(before[key]);
  return {
    cycle: same('cycle') ? person.cycle : dates.cycle,
    holidays: same('holidays') ? person.holidays : dates.holidays,
    days: same('days') ? person.days : dates.days,
    absences: keptLines(dates.absences, draft.absences, person.absences, before.absences),
    stays: keptLines(dates.stays, draft.stays, person.stays, before.stays),
    spans: keptLines(dates.spans, draft.spans, person.spans, before.spans),
  };
}

/** A line as it stands in the record, where its fields are as they were. */
function keptLines<T, L>(
  read: readonly T[] | undefined,
  lines: readonly L[],
  written: readonly T[] | undefined,
  before: readonly L[],
): readonly T[] | undefined {
  const shown = before.map((line) => JSON.stringify(line));
  const texts = lines.map((line) => JSON.stringify(line));
  if (written && texts.join() === shown.join()) return written;
  return read?.map((line, index) => written?.[shown.indexOf(texts[index] ?? '')] ?? line);
}

/** A zone that nobody touched keeps the date on which it was last looked at. */
function confirmedOn(zone: string, person: Person, today: PlainDate): PlainDate | undefined {
  if (zone === '') return undefined;
  return zone === person.zone ? (person.zoneConfirmed ?? today) : today;
}

/** Undefined removes the field: an empty one says something else than none. */
function withOptional(
  person: Person,
  change: { readonly [K in keyof Person]?: Person[K] | undefined },
): Person {
  const entries = Object.entries({ ...person, ...change });
  return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined)) as unknown as Person;
}

/** A week on file without any hours says so on every day; one that is not on file says nothing. */
function ordinaryTexts(week: WorkWeek | undefined): Draft['week'] {
  const texts = weekTexts(week ?? {});
  if (week === undefined || WEEKDAYS.some((day) => texts[day] !== '')) return texts;
  return Object.fromEntries(WEEKDAYS.map((day) => [day, DAY_OFF])) as Draft['week'];
}

/** A week of empty texts is "not on file"; one that says "off" on some day and nothing else, "never works". */
export function weekOf(texts: Draft['week'], before?: WorkWeek): Result<WorkWeek | undefined> {
  const problems: Problem[] = [];
  const week: { [day in Weekday]?: readonly Interval[] } = {};
  const old = ordinaryTexts(before);
  for (const day of WEEKDAYS) {
    const kept = before?.[day];
    if (texts[day] === old[day]) {
      if (kept) week[day] = kept;
      continue;
    }
    const read = parseHours(texts[day]);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, at: `workWeek.${day}` })));
    else if (read.value.length > 0) week[day] = read.value;
  }
  if (problems.length > 0) return fail(...problems);
  const touched = WEEKDAYS.some((day) => texts[day] !== old[day]);
  const empty = WEEKDAYS.every((day) => (week[day] ?? []).length === 0);
  if (!empty) return ok(week);
  const saysOff = WEEKDAYS.some((day) => texts[day].trim() !== '');
  if (touched) return ok(saysOff ? {} : undefined);
  return ok(before);
}

function trimmed(one: Identity): Identity {
  if (one.kind === 'email') return { ...one, value: one.value.trim() };
  if (one.kind === 'google') return { ...one, account: one.account.trim() };
  return { ...one, team: one.team.trim(), user: one.user.trim() };
}

function mineOf(note: string, before: Person['mine']): Person['mine'] | undefined {
  const { note: _note, ...rest } = before ?? {};
  const text = note.trim();
  const mine = text === '' ? rest : { ...rest, note: text };
  return Object.keys(mine).length > 0 ? mine : undefined;
}

const textOrNone = (text: string) => (text.trim() === '' ? undefined : text.trim());

function listOrNone(list: readonly string[]): readonly string[] | undefined {
  const filled = [...new Set(list.filter((text) => text !== ''))];
  return filled.length > 0 ? filled : undefined;
}
