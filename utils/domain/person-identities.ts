/** Identities: their shape, and that each belongs to one person only. */
import { emailKey, slackKey } from './matching';
import { type Identity, ME, type Person } from './person';
import { type Problem, problem } from './result';

const EMAIL = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\].]+(\.[^\s@<>(),;:"[\].]+)+$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** What two spellings of one identity have in common; also tells the kinds apart. */
export function identityKey(identity: Identity): string {
  if (identity.kind === 'email') return `email ${emailKey(identity.value)}`;
  if (identity.kind === 'google') return `google ${identity.account}`;
  return `slack ${slackKey(identity.team, identity.user)}`;
}

/** As people read it: the address, the account number, "team/user". */
export function identityText(identity: Identity): string {
  if (identity.kind === 'email') return identity.value;
  return identity.kind === 'google' ? identity.account : slackKey(identity.team, identity.user);
}

/** @param others Everybody else, you included; who has the identity already is named. */
export function checkIdentities(person: Person, others: readonly Person[]): Problem[] {
  const identities = person.identities ?? [];
  if (identities.length === 0) return [];
  const own = identities.map(identityKey);
  const owners = ownersOf(new Set(own), person, others);
  return identities.flatMap((identity, index) => {
    const at = `identities.${index}`;
    const wrong = shapeProblems(identity, at);
    if (wrong.length > 0) return wrong;
    const key = own[index] ?? '';
    if (own.indexOf(key) !== index)
      return [problem('identity_twice', [identityText(identity)], at)];
    const owner = owners.get(key);
    return owner ? [takenProblem(identity, owner, at)] : [];
  });
}

function takenProblem(identity: Identity, owner: Person, at: string): Problem {
  const text = identityText(identity);
  if (owner.id === ME) return problem('identity_yours', [text], at);
  if (identity.kind === 'email') return problem('email_taken', [text, owner.name], at);
  if (identity.kind === 'google') return problem('google_taken', [text, owner.name], at);
  return problem('slack_taken', [text, owner.name], at);
}

function ownersOf(keys: ReadonlySet<string>, person: Person, others: readonly Person[]) {
  const owners = new Map<string, Person>();
  for (const other of others) {
    if (other.deleted || other.id === person.id) continue;
    for (const key of (other.identities ?? []).map(identityKey)) {
      if (keys.has(key)) owners.set(key, other);
    }
  }
  return owners;
}

function shapeProblems(identity: Identity, at: string): Problem[] {
  if (identity.kind === 'email') {
    return isEmail(identity.value) ? [] : [problem('email_malformed', [identity.value], at)];
  }
  if (identity.kind === 'google') {
    return /^\d{5,30}$/.test(identity.account)
      ? []
      : [problem('google_account', [identity.account], at)];
  }
  const problems: Problem[] = [];
  if (!/^[TE][A-Z0-9]{2,}$/.test(identity.team))
    problems.push(problem('slack_team', [identity.team], at));
  if (!/^[UW][A-Z0-9]{2,}$/.test(identity.user))
    problems.push(problem('slack_user', [identity.user], at));
  return problems;
}

export function identityKeys(person: Person): string[] {
  return (person.identities ?? []).map(identityKey);
}

/** People by id, and who holds an identity now. Removed people hold none. */
export class RosterIndex {
  readonly byId = new Map<string, Person>();
  private readonly holders = new Map<string, string>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.put(person);
  }

  put(person: Person): void {
    const before = this.byId.get(person.id);
    for (const key of before ? identityKeys(before) : []) {
      if (this.holders.get(key) === person.id) this.holders.delete(key);
    }
    this.byId.set(person.id, person);
    if (person.deleted !== undefined) return;
    for (const key of identityKeys(person)) {
      if (!this.holders.has(key)) this.holders.set(key, person.id);
    }
  }

  /** Everybody who holds one of the person's identities, themselves included. */
  holdersOf(person: Person): Person[] {
    const ids = new Set(identityKeys(person).flatMap((key) => this.holders.get(key) ?? []));
    return [...ids].flatMap((id) => this.byId.get(id) ?? []);
  }
}
