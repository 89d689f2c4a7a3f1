/** Everything that answers need, read in one transaction. */
import type { Person } from '../domain/person';
import { ME } from '../domain/person';
import type { DueContext } from '../domain/due';
import type { Hold } from '../domain/reminder-types';
import { withManaged } from '../domain/managed';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { getMeta, type ReadTx, type WriteTx } from '../storage/store';
import type { Machine } from './ports';

export interface World {
  readonly now: number;
  readonly zone: string;
  /** Your own record as stored. */
  readonly me: Person;
  /** The same with a zone: the machine's where none is set. */
  readonly meZoned: Person & { readonly zone: string };
  /** Teammates that are not removed, by name. */
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  /** What holds: an organisation's where it has set something. */
  readonly settings: Settings;
  /** What the user chose, and what is stored. */
  readonly ownSettings: Settings;
  readonly hold: Hold | null;
  readonly revision: number;
}

/** Your own record before you have filled it in. */
export function emptyMe(): Person {
  return { id: ME, updated: '1970-01-01T00:00:00.000Z', name: '' };
}

export async function readWorld(tx: ReadTx | WriteTx, machine: Machine): Promise<World> {
  const all: readonly Person[] = await tx.objectStore('people').getAll();
  const own = withDefaults(await getMeta(tx, 'settings'));
  const managed = await getMeta(tx, 'managed');
  const hold = (await getMeta(tx, 'hold')) ?? null;
  const revision = (await getMeta(tx, 'revision')) ?? 0;
  const me = all.find((person) => person.id === ME) ?? emptyMe();
  const people = all
    .filter((person) => person.id !== ME && !person.deleted)
    .sort((a, b) => a.name.localeCompare(b.name));
  const now = machine.now();
  const zone = machine.zone();
  return {
    now,
    zone,
    me,
    meZoned: { ...me, zone: me.zone ?? zone },
    people,
    byId: new Map(people.map((person) => [person.id, person])),
    settings: withManaged(own, managed?.state?.settings),
    ownSettings: own,
    hold: hold && hold.until > now ? hold : null,
    revision,
  };
}

/** The record of somebody whose clock is the computer's. */
export function withoutZone(me: Person): Person {
  const { zone: _zone, zoneConfirmed: _confirmed, ...rest } = me;
  return rest;
}

/** Settings of an older version lack what came later. */
export function withDefaults(settings: Settings | undefined): Settings {
  if (!settings) return DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    ...settings,
    sites: { ...DEFAULT_SETTINGS.sites, ...settings.sites },
    marks: { ...DEFAULT_SETTINGS.marks, ...settings.marks },
    notifications: { ...DEFAULT_SETTINGS.notifications, ...settings.notifications },
  };
}

export function dueContextOf(world: World): DueContext {
  return {
    now: world.now,
    me: world.meZoned,
    person: (id) => world.byId.get(id),
    catchUp: world.settings.catchUp,
  };
}

/** ISO 8601 in UTC. */
export function stamp(now: number): string {
  return new Date(now).toISOString();
}
