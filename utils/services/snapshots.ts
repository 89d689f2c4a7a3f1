import type { Person } from '../domain/person';
import { buildSnapshot } from '../domain/snapshot';
import { HOUR } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import type { World } from './world';

/**
 * Snapshots by record, kept in memory while the record is the same and the snapshot is younger than
 * six hours; losing them with a stopped worker costs only the time to build them again.
 */
export interface Snapshots {
  of(person: Person, world: World): Snapshot | null;
  me(world: World): Snapshot;
}

interface Kept {
  readonly updated: string;
  readonly zone: string | undefined;
  readonly at: number;
  readonly snapshot: Snapshot | null;
}

export function createSnapshots(): Snapshots {
  const kept = new Map<string, Kept>();
  const of = (person: Person, world: World): Snapshot | null => {
    const known = kept.get(person.id);
    const age = known ? world.now - known.at : Infinity;
    const same = known && known.updated === person.updated && known.zone === person.zone;
    if (same && age >= 0 && age < 6 * HOUR) return known.snapshot;
    const snapshot = buildSnapshot(person, world.now);
    kept.set(person.id, { updated: person.updated, zone: person.zone, at: world.now, snapshot });
    return snapshot;
  };
  return {
    of,
    me: (world) => of(world.meZoned, world) ?? emptySnapshot(world),
  };
}

/** Without a usable zone of my own: UTC, so that pages have something to draw on. */
function emptySnapshot({ me, now }: World): Snapshot {
  const from = now - 36 * HOUR;
  const segments = [{ from, offset: 0, state: 'unknown' as const }];
  return { id: me.id, from, validUntil: now + 14 * 24 * HOUR, segments };
}
