import { ME, type Person } from '../../utils/domain/person';
import { buildSnapshot } from '../../utils/domain/snapshot';
import { HOUR, offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

export const machineZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const FRESH = 6 * HOUR;
const made = new WeakMap<Person, { readonly at: number; readonly snapshot: Snapshot | null }>();

/** Worked out once for each record, and again after some hours. */
export function snapshotOf(person: Person, now: number): Snapshot | null {
  const known = made.get(person);
  if (known && now - known.at < FRESH && now >= known.at) return known.snapshot;
  const snapshot = buildSnapshot(person, now, person.id === ME ? machineZone() : undefined);
  made.set(person, { at: now, snapshot });
  return snapshot;
}

/** Mine: it has a zone in any case. */
export function mySnapshot(me: Person, now: number): Snapshot {
  return snapshotOf(me, now) ?? { id: ME, from: now, validUntil: now, segments: [] };
}

/** "2026-11-22" on my clock. */
export function todayOn(viewer: Snapshot, now: number): string {
  return new Date(now + offsetAt(viewer, now) * 60_000).toISOString().slice(0, 10);
}
