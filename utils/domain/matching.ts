/** From what a host page says of a person to a teammate, or to nobody (README "Matching"). */
import type { Account, Identity, Person, PersonRef } from './person';

/** The robot that sends Docs mail in people's names. */
export const DOCS_ROBOT = 'comments-noreply@docs.google.com';

/** Case-folded; dots and "+tag" folded for gmail.com and googlemail.com only. */
export function emailKey(address: string): string {
  const folded = address.trim().toLowerCase();
  const at = folded.lastIndexOf('@');
  const domain = folded.slice(at + 1);
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return folded;
  const local = folded.slice(0, at).replace(/\+.*$/, '').replaceAll('.', '');
  return `${local}@gmail.com`;
}

/** Whether a page names somebody by an address of theirs, which leaves no doubt. */
export function hasAddress({ identities = [] }: Person, { email }: PersonRef): boolean {
  const key = emailKey(email ?? '');
  return identities.some((one) => one.kind === 'email' && emailKey(one.value) === key);
}

/** Marks of direction, which Gmail puts around names and brackets in right-to-left languages. */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Words of ASCII without brackets, one blank between them: nothing but the case is to be folded. */
const PLAIN_NAME = /^[!-'*-~]+(?: [!-'*-~]+)*$/;

/**
 * NFC, case-folded, white space collapsed (U+00A0, U+202F too), marks of direction and one trailing
 * bracket removed, full-width ones included: "Anna Weber（Google ドキュメント）".
 */
export function nameKey(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase();
  return name
    .normalize('NFC')
    .replace(DIRECTION, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/ ?[(（][^()（）]*[)）]$/, '')
    .trim()
    .toLowerCase();
}

/** Slack ids belong to a workspace, so both are the key. */
export function slackKey(team: string, user: string): string {
  return `${team}/${user}`;
}

/**
 * Whether two accounts are one person's. On Grid a person has one id in all workspaces ("T…") of an
 * organisation ("E…"), and pages and exports say now the one, now the other.
 */
function isSameSlack(one: SlackAccount, other: SlackAccount): boolean {
  if (one.user !== other.user) return false;
  return one.team === other.team || one.team.startsWith('E') || other.team.startsWith('E');
}

/** Look-up tables over the roster, made once per change of it. */
export interface Matcher {
  /** The teammate's id; null for strangers, ties, robots and yourself. */
  match(ref: PersonRef): string | null;
  /** The account of a ref that matches a teammate by name alone, and which nobody has; else null. */
  accountToLearn(ref: PersonRef): Account | null;
  /** Whether a ref is certainly none of the roster: not you, and no name that two of you share. */
  isStranger(ref: PersonRef): boolean;
  /** How many teammates have the name of a ref. */
  namesakes(ref: PersonRef): number;
}

type Table = Map<string, Set<string>>;
type SlackAccount = Extract<Account, { readonly kind: 'slack' }>;

/**
 * @param people Teammates; removed ones are ignored.
 * @param me Your own record: what matches it is nobody.
 */
export function createMatcher(people: readonly Person[], me: Person): Matcher {
  const tables = tablesOf([...people.filter((person) => !person.deleted), me]);
  const byId = new Map([...people, me].map((person) => [person.id, person]));
  const answer = (id: string | null) => (id === me.id ? null : id);
  return {
    match: (ref) => answer(matchRef(ref, tables, byId)),
    accountToLearn(ref) {
      const account = accountOf(ref);
      if (!account || holdersOf(account, tables)) return null;
      return answer(matchRef(ref, tables, byId)) === null ? null : account;
    },
    isStranger: (ref) => matchRef(ref, tables, byId) === null && bearersOf(ref, tables).length < 2,
    namesakes: (ref) => bearersOf(ref, tables).filter((id) => id !== me.id).length,
  };
}

interface Tables {
  readonly email: Table;
  /** By user; the teams are compared then. */
  readonly slack: Map<string, { readonly id: string; readonly account: SlackAccount }[]>;
  readonly google: Table;
  readonly name: Table;
  readonly alias: Table;
}

function tablesOf(people: readonly Person[]): Tables {
  const tables: Tables = {
    email: new Map(),
    slack: new Map(),
    google: new Map(),
    name: new Map(),
    alias: new Map(),
  };
  for (const person of people) {
    add(tables.name, nameKey(person.name), person.id);
    for (const alias of person.aliases ?? []) add(tables.alias, nameKey(alias), person.id);
    for (const identity of person.identities ?? []) {
      if (identity.kind === 'email') add(tables.email, emailKey(identity.value), person.id);
      else if (identity.kind === 'google') add(tables.google, identity.account, person.id);
      else addSlack(tables.slack, identity, person.id);
    }
  }
  return tables;
}

function add(table: Table, key: string, id: string): void {
  const ids = table.get(key);
  if (ids) ids.add(id);
  else table.set(key, new Set([id]));
}

function addSlack(table: Tables['slack'], account: SlackAccount, id: string): void {
  const one = { id, account };
  const all = table.get(account.user);
  if (all) all.push(one);
  else table.set(account.user, [one]);
}

const only = (ids: Set<string> | undefined): string | null =>
  ids?.size === 1 ? ([...ids][0] ?? null) : null;

function matchRef(
  ref: PersonRef,
  tables: Tables,
  byId: ReadonlyMap<string, Person>,
): string | null {
  if (ref.email && ref.email.toLowerCase() !== DOCS_ROBOT) {
    return only(tables.email.get(emailKey(ref.email)));
  }
  const account = accountOf(ref);
  if (!account) return byName(ref.name, tables, () => true);
  const known = holdersOf(account, tables);
  if (known) return only(known);
  return byName(ref.name, tables, (id) => !isSomebodyElse(byId.get(id), account));
}

/** The account by which a ref matches before its name; null where it has none, or an address. */
function accountOf({ email, slack, google }: PersonRef): Account | null {
  if (email && email.toLowerCase() !== DOCS_ROBOT) return null;
  if (slack) return { kind: 'slack', team: slack.team, user: slack.user };
  return google ? { kind: 'google', account: google } : null;
}

function holdersOf(account: Account, tables: Tables): Set<string> | undefined {
  if (account.kind === 'google') return tables.google.get(account.account);
  const all = tables.slack.get(account.user) ?? [];
  const ids = all.filter((one) => isSameSlack(one.account, account)).map((one) => one.id);
  return ids.length > 0 ? new Set(ids) : undefined;
}

/** Whose display name it is; where it is nobody's, whose alias. */
function bearersOf({ name }: PersonRef, { name: names, alias }: Tables): string[] {
  const key = name ? nameKey(name) : '';
  return [...(names.get(key) ?? alias.get(key) ?? [])];
}

/** A unique display name, then a unique alias. A person with an id of the ref's kind is somebody else. */
function byName(
  name: string | undefined,
  tables: Tables,
  fits: (id: string) => boolean,
): string | null {
  const key = name ? nameKey(name) : '';
  if (key === '') return null;
  const named = tables.name.get(key);
  const id = only(named ?? tables.alias.get(key));
  return id !== null && fits(id) ? id : null;
}

/** Who has another account of that kind, or of whom you said that this one is not theirs. */
function isSomebodyElse(person: Person | undefined, account: Account): boolean {
  const { identities = [], notIdentities = [] } = person ?? {};
  if (notIdentities.some((one) => isSameAccount(one, account))) return true;
  return identities.some(
    (one) =>
      one.kind === account.kind &&
      (one.kind !== 'slack' || account.kind !== 'slack' || one.team === account.team),
  );
}

function isSameAccount(one: Identity, other: Account): boolean {
  if (one.kind === 'google') return other.kind === 'google' && one.account === other.account;
  if (one.kind !== 'slack' || other.kind !== 'slack') return false;
  return isSameSlack(one, other);
}
