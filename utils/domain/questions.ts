/** Entries that time makes doubtful. They are asked about once and never changed silently. */
import type { Person, PlainDate } from './person';
import { addMonths } from './plain-date';
import { hasHours } from './work-week';
import { zoneOffset } from './zoned';

/** After so many months a zone that was confirmed is asked about. */
const STALE_MONTHS = 6;
/** With fewer months of holidays ahead somebody should open the roster. */
const HOLIDAY_MONTHS = 2;

/** The computer's clock moved from one zone to another (IANA ids). */
export interface ZoneMove {
  readonly from: string;
  readonly to: string;
  /** The zone is one that I set, and not the computer's. */
  readonly fixed: boolean;
}

/** What was done about it: follow the computer, keep the zone from before, or never ask again. */
export type ZoneMoveAnswer = 'follow' | 'keep' | 'never';

/** What an answer replaced. */
export interface ZoneMoveUndo {
  readonly me: Person;
  readonly move: ZoneMove;
}

/**
 * What to ask after the computer's zone changed; null when it makes no difference to me: the wall clock
 * is the same now, or there are no hours that could move along.
 *
 * @param before The computer's zone before, IANA id.
 * @param machine Its zone now.
 */
export function zoneMoveOf(
  me: Pick<Person, 'zone' | 'workWeek' | 'cycle'>,
  before: string,
  machine: string,
  now: number,
): ZoneMove | null {
  if (me.zone === undefined && !hasHours(me)) return null;
  const from = me.zone ?? before;
  if (zoneOffset(from, now) === zoneOffset(machine, now)) return null;
  return { from, to: machine, fixed: me.zone !== undefined };
}

/** The first date on which to ask whether the zone still holds; undefined where nobody asks. */
function zoneAskedFrom(person: Person): PlainDate | undefined {
  const { zone, zoneConfirmed, zoneAsk } = person;
  if (zone === undefined || zoneConfirmed === undefined || zoneAsk === false) return undefined;
  return addMonths(zoneConfirmed, STALE_MONTHS);
}

/** Whether the zone was confirmed more than six months ago. */
export function isZoneStale(person: Person, today: PlainDate): boolean {
  const from = zoneAskedFrom(person);
  return from !== undefined && from < today;
}

/** Some people, told by how many there are and one of their names. */
export interface Some {
  readonly count: number;
  readonly name: string;
}

/** Those whose zone became doubtful after `putOff`, when the question was last put off. */
export function staleZones(
  people: readonly Person[],
  today: PlainDate,
  putOff: PlainDate = '',
): Some | null {
  const asked = people.filter(
    (person) => isZoneStale(person, today) && (zoneAskedFrom(person) ?? '') >= putOff,
  );
  return someOf(asked);
}

/** Those whose holidays are known for less than two months ahead, and until when at the earliest. */
export function holidaysEnding(
  people: readonly Person[],
  today: PlainDate,
  knownUntil: (person: Person) => PlainDate | undefined,
): (Some & { readonly until: PlainDate }) | null {
  const enough = addMonths(today, HOLIDAY_MONTHS);
  const ending = people.filter((person) => (knownUntil(person) ?? enough) < enough);
  const some = someOf(ending);
  const until = ending.flatMap((person) => knownUntil(person) ?? []).toSorted()[0];
  return some && until !== undefined ? { ...some, until } : null;
}

function someOf(people: readonly Person[]): Some | null {
  const [first] = people;
  return first ? { count: people.length, name: first.name } : null;
}

/** Everything there is to ask. */
export interface Questions {
  readonly zoneMove: ZoneMove | null;
  readonly staleZones: Some | null;
  readonly holidays: (Some & { readonly until: PlainDate }) | null;
}
