/** The policy of an organisation, entry by entry: what is wrong is told, the rest holds. */
import type { ManagedPolicy, ManagedSettings } from '../domain/managed-types';
import type { Identity, Norms, Person } from '../domain/person';
import { checkRecord } from '../domain/person-check';
import { checkIdentities, identityKey } from '../domain/person-identities';
import { type Problem, problem } from '../domain/result';
import { shareable, type SharedPerson } from '../domain/shared-person';
import { SITE_IDS } from '../domain/site';
import { norms as normsShape, sharedPersonFields, when } from './backup-shapes';
import { flag, isRecord, oneOf, record, type Shape, text } from './shape';

/** In a policy an address may stand by itself, and no stamps are needed. */
const personShape = record({
  ...Object.fromEntries(
    Object.entries(sharedPersonFields).map(([key, shape]) =>
      ['id', 'updated'].includes(key) ? [`${key}?`, shape] : [key, shape],
    ),
  ),
  'email?': text,
});

const sitesShape = record(Object.fromEntries(SITE_IDS.map((site) => [`${site}?`, flag])));

/**
 * Each field by itself: one that is wrong takes no other with it. How long the log is kept is not among
 * them: nobody's lines are deleted from afar.
 */
const SETTINGS: { readonly [key: string]: Shape } = {
  clock: oneOf('system', 'h12', 'h23'),
  theme: oneOf('system', 'light', 'dark'),
  marks: record({ 'lists?': when, 'messages?': when }),
  notifications: record({ 'enabled?': flag, 'details?': flag, 'sticky?': flag }),
  askBackup: flag,
  askZoneMove: flag,
};

const PARTS: { readonly [key: string]: readonly string[] } = {
  marks: ['lists', 'messages'],
  notifications: ['enabled', 'details', 'sticky'],
};

/** Of a policy no change is older than another: what it says, it says now. */
const ALWAYS = '1970-01-01T00:00:00.000Z';

/** @returns Null where there is no policy. */
export function readManaged(value: unknown): ManagedPolicy | null {
  if (!isRecord(value) || Object.keys(value).length === 0) return null;
  const problems: Problem[] = [];
  const { organisation = '' } = value;
  const people = readPeople(value['people'], problems);
  return {
    organisation: isText(organisation, 'organisation', problems) ? organisation.trim() : '',
    ...people,
    settings: { ...readSettings(value['settings'], problems), ...readSwitches(value, problems) },
    problems,
  };
}

function isText(value: unknown, at: string, problems: Problem[]): value is string {
  return fits(text, value, at, problems);
}

/** The words of the shapes speak of a backup: here only the place is theirs. */
function fits(shape: Shape, value: unknown, at: string, problems: Problem[]): boolean {
  const wrong: Problem[] = [];
  shape(value, at, wrong);
  problems.push(...wrong.map((one) => problem('managed_shape', [one.at ?? at], at)));
  return wrong.length === 0;
}

function readPeople(value: unknown, problems: Problem[]): Pick<ManagedPolicy, 'people' | 'partly'> {
  // Chromium drops the whole list where the type of one value is wrong, and tells only the administrator.
  if (value === undefined) return { people: [], partly: true };
  if (!Array.isArray(value)) {
    problems.push(problem('managed_shape', ['people'], 'people'));
    return { people: [], partly: true };
  }
  const taken = new Map<string, string>();
  const people: SharedPerson[] = [];
  for (const [index, entry] of value.entries()) {
    const person = readPerson(entry, `people[${index}]`, taken, problems);
    if (person) people.push(person);
  }
  return { people, partly: people.length < value.length };
}

function readPerson(
  entry: unknown,
  at: string,
  taken: Map<string, string>,
  problems: Problem[],
): SharedPerson | null {
  if (!fits(personShape, entry, at, problems)) return null;
  const { email, coverIs, ...rest } = entry as Partial<SharedPerson> & { readonly email?: string };
  const name = rest.name ?? '';
  const place = `${at} (${name})`;
  const own: readonly Identity[] = email === undefined ? [] : [{ kind: 'email', value: email }];
  const identities = [...own, ...(rest.identities ?? [])];
  const [first] = identities;
  if (!first) {
    problems.push(problem('managed_unknown', [name], place));
    return null;
  }
  const id = rest.id ?? `managed ${identityKey(first)}`;
  const person: Person = shareable({ ...rest, name, id, updated: ALWAYS, identities });
  const wrong = [...checkRecord(person), ...checkIdentities(person, [])];
  const keys = [`id ${id}`, ...identities.map(identityKey)];
  const other = keys.flatMap((key) => taken.get(key) ?? [])[0];
  problems.push(...wrong.map((one) => ({ ...one, at: place })));
  if (other !== undefined) problems.push(problem('managed_twice', [name, other], place));
  if (wrong.length > 0 || other !== undefined) return null;
  for (const key of keys) taken.set(key, name);
  return { ...person, ...(coverIs ? { coverIs } : {}) };
}

function readSettings(value: unknown, problems: Problem[]): ManagedSettings {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    problems.push(problem('managed_shape', ['settings'], 'settings'));
    return {};
  }
  const good = Object.entries(value).filter(([key, one]) => {
    const at = `settings.${key}`;
    const shape = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    if (!shape) problems.push(problem('managed_no_such', [at], at));
    return shape !== undefined && fits(shape, one, at, problems);
  });
  return Object.fromEntries(
    good.map(([key, one]) => [key, onlyKnown(one, PARTS[key])]),
  ) as ManagedSettings;
}

/** Of a group only what may be set: the shapes let other fields pass. */
function onlyKnown(value: unknown, parts: readonly string[] | undefined): unknown {
  if (!parts || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => parts.includes(part)));
}

function areNorms(value: unknown, problems: Problem[]): value is Norms {
  if (!fits(normsShape, value, 'norms', problems)) return false;
  const bearer = { id: 'x', updated: ALWAYS, name: 'x', norms: value as Norms };
  const wrong = checkRecord(bearer);
  problems.push(...wrong);
  return wrong.length === 0;
}

/** Norms and sites stand by themselves in a policy: they are what is set most. */
function readSwitches(
  { norms, sites }: Readonly<Record<string, unknown>>,
  problems: Problem[],
): ManagedSettings {
  const hasNorms = norms !== undefined && areNorms(norms, problems);
  const hasSites = sites !== undefined && fits(sitesShape, sites, 'sites', problems);
  const enabled = Object.entries(hasSites ? (sites as Record<string, boolean>) : {});
  const known = enabled.filter(([site]) => SITE_IDS.some((one) => one === site));
  return {
    ...(hasNorms ? { teamNorms: norms } : {}),
    ...(known.length > 0
      ? { sites: Object.fromEntries(known.map(([site, on]) => [site, { enabled: on }])) }
      : {}),
  };
}
