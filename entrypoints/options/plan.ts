import { MOST_DAYS, type PlanPerson, type PlanWish } from '../../components/plan/types';
import { ME, type Person } from '../../utils/domain/person';
import { buildSnapshot } from '../../utils/domain/snapshot';
import { DAY, HOUR } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { zoneAtInstant } from '../../utils/domain/timeline';
import { zoneCity } from '../../utils/domain/zone-id';
import { machineZone } from './my-clock';

const FRESH = 6 * HOUR;
/** The fortnight that can be planned, and two days by which distances are measured at its end. */
const AHEAD = (MOST_DAYS + 2) * DAY;
const made = new WeakMap<Person, { readonly at: number; readonly snapshot: Snapshot | null }>();

function longSnapshot(person: Person, zone: string, now: number): Snapshot | null {
  const known = made.get(person);
  if (known && now - known.at < FRESH && now >= known.at) return known.snapshot;
  const snapshot = buildSnapshot(person, now, zone, AHEAD);
  made.set(person, { at: now, snapshot });
  return snapshot;
}

/** Mine first, then teammates with a time zone. */
export function planPeople(me: Person, people: readonly Person[], now: number): PlanPerson[] {
  return [me, ...people].flatMap((person) => {
    const zone = person.zone ?? (person.id === ME ? machineZone() : undefined);
    const snapshot = zone === undefined ? null : longSnapshot(person, zone, now);
    if (zone === undefined || !snapshot) return [];
    const { id, name, groups = [] } = person;
    const place = zoneCity(zoneAtInstant({ ...person, zone }, now));
    return [{ id, name, groups, place, snapshot }];
  });
}

const KEY = 'plan';
/** So few are all asked to begin with. */
const FEW = 12;

/** What was wished for last in this tab; else half an hour within a week, with everybody of a few. */
export function keptWish(people: readonly PlanPerson[]): PlanWish {
  const ids = people.map(({ id }) => id);
  const usual = { people: ids.length <= FEW ? ids : [ME], length: 30, days: 7 };
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as PlanWish | null;
    return kept ? { ...kept, people: kept.people.filter((id) => ids.includes(id)) } : usual;
  } catch {
    return usual;
  }
}

export function keepWish(wish: PlanWish): void {
  sessionStorage.setItem(KEY, JSON.stringify(wish));
}
