/**
 * Colleagues who are seen often and are not on the roster.
 *
 * Seen is whom an open page of Gmail or Slack names, once for each date on my clock, however often it is
 * drawn. Often is on three dates. Fifty people are kept at most, and nobody who was not seen for thirty
 * days.
 */
import { isFreeMail } from './free-mail';
import type { Identity, Person, PersonRef, PlainDate } from './person';
import { identityKey } from './person-identities';
import { addDays } from './plain-date';
import type { SiteId } from './site';

/** On how many dates is often. */
export const OFTEN = 3;
/** Days without being seen after which somebody is forgotten. */
const REMEMBERED = 30;
/** How many people are kept at most. */
export const MOST = 50;

/** Somebody whom a page names. */
export interface Sighting {
  /** Address, or account of a workspace. */
  readonly identity: Identity;
  /** As the page writes it; may be empty. */
  readonly name: string;
}

/** All that is kept of them. */
export interface Seen extends Sighting {
  /** What all spellings of the identity have in common. */
  readonly key: string;
  /** Dates on which they were seen, the latest first; of the last thirty days. */
  readonly days: readonly PlainDate[];
}

/** Colleagues who are seen often and are not on the roster. */
export interface Suggestions {
  readonly on: boolean;
  /** My own domains, by which colleagues in mail are known. */
  readonly domains: readonly string[];
  /** The most seen first. */
  readonly people: readonly Seen[];
}

/** Domains of my own addresses, in lower case, those of free mail left out. */
export function ownDomains({ identities = [] }: Person): readonly string[] {
  const domains = identities.flatMap((one) => (one.kind === 'email' ? domainOf(one.value) : []));
  return [...new Set(domains.filter((domain) => !isFreeMail(domain)))];
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Addresses of machines, by the words before the "@". */
const ROBOT =
  /^(?:.*[-._+])?(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?|notifications?|alerts?)(?:[-._+].*)?$/;

/**
 * The colleague a ref names: by an address of my own domain in Gmail, by an account of the page's own
 * workspace in Slack. Null for anybody else; documents say neither.
 *
 * @param domains My own.
 * @param team The workspace of the page, whose members see it; null elsewhere.
 */
export function colleagueOf(
  site: SiteId,
  { email, slack, name = '' }: PersonRef,
  domains: readonly string[],
  team: string | null,
): Sighting | null {
  if (site === 'gmail' && email !== undefined) {
    const isOwn = domains.includes(domainOf(email));
    if (!isOwn || ROBOT.test(email.toLowerCase().replace(/@.*$/, ''))) return null;
    // A page that knows no name writes the address.
    return { identity: { kind: 'email', value: email }, name: name === email ? '' : name };
  }
  if (site !== 'slack' || !slack || slack.team !== team) return null;
  return { identity: { kind: 'slack', ...slack }, name };
}

/** Without whom nobody has seen for thirty days, and without older dates. */
export function stillSeen(kept: readonly Seen[], today: PlainDate): readonly Seen[] {
  const oldest = addDays(today, -REMEMBERED);
  return kept.flatMap((one) => {
    const days = one.days.filter((day) => day > oldest);
    if (days.length === 0) return [];
    return days.length === one.days.length ? [one] : [{ ...one, days }];
  });
}

/**
 * After a look at pages on a date. Where more than fifty would be kept, those with the fewest dates go,
 * the longest unseen first.
 */
export function seenAgain(
  kept: readonly Seen[],
  sightings: readonly Sighting[],
  today: PlainDate,
): readonly Seen[] {
  const byKey = new Map(stillSeen(kept, today).map((one) => [one.key, one]));
  for (const { identity, name } of sightings) {
    const key = identityKey(identity);
    const before = byKey.get(key);
    const days = [today, ...(before?.days ?? []).filter((day) => day !== today)];
    byKey.set(key, { key, identity, name: name || (before?.name ?? ''), days });
  }
  return [...byKey.values()].toSorted(byWeight).slice(0, MOST);
}

/** Seen on more dates first; then later. */
export function byWeight(a: Seen, b: Seen): number {
  if (a.days.length !== b.days.length) return b.days.length - a.days.length;
  const [x = '', y = ''] = [a.days[0], b.days[0]];
  if (x !== y) return x < y ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

export const isOften = ({ days }: Seen): boolean => days.length >= OFTEN;
