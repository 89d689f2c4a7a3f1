/** One roster out of the tables of expected people, as a person would keep it. */
import type { Identity, Person } from '../../utils/domain/person';
import type { ExpectedPages, ExpectedPerson } from './expected';

/** Robots are on nobody's roster. */
const ROBOT = /no-?reply|USLACKBOT/i;

/** Everybody named in the tables, each once: by identity, and by name where no page gives one. */
export function rosterOf(tables: readonly ExpectedPages[]): Person[] {
  const named = tables.flatMap((table) => Object.values(table).flatMap((page) => page.people));
  const people = named.filter((one) => !ROBOT.test(idOf(one)));
  const roster = new Map<string, Person>();
  for (const one of people.filter(([, identity]) => identity !== null)) {
    roster.set(idOf(one), recordOf(idOf(one), one));
  }
  const names = new Set([...roster.values()].map(({ name }) => name));
  for (const one of people.filter(
    ([name, identity]) => identity === null && !names.has(name ?? ''),
  )) {
    roster.set(idOf(one), recordOf(idOf(one), one));
  }
  return [...roster.values()];
}

/** Whom of the roster a spot of the tables is about; null for robots and for two of one name. */
export function expectedOf(person: ExpectedPerson, roster: readonly Person[]): string | null {
  const [name, identity] = person;
  if (identity !== null) return roster.find(({ id }) => id === identity)?.id ?? null;
  const alike = roster.filter((one) => one.name === name);
  return alike.length === 1 ? (alike[0]?.id ?? null) : null;
}

/** The identity that the page gives, else the name. */
function idOf([name, identity]: ExpectedPerson): string {
  return identity ?? name ?? '';
}

function recordOf(id: string, [name, identity]: ExpectedPerson): Person {
  const identities = identity === null ? [] : [identityFrom(identity)];
  return { id, updated: '2026-11-01T00:00:00.000Z', name: name ?? id, identities };
}

function identityFrom(text: string): Identity {
  if (text.includes('@')) return { kind: 'email', value: text };
  const [team = '', user] = text.split('/');
  return user === undefined ? { kind: 'google', account: text } : { kind: 'slack', team, user };
}
