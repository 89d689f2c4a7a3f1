import { segmentAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

interface Someone {
  readonly name: string;
  /** Null: no time zone on file. */
  readonly snapshot: Snapshot | null;
}

/**
 * Working first, then by who comes back soonest, then those whose hours are not on file. The same
 * order as the background's, at `now`, so that nothing moves when a fresh record arrives.
 */
export function inOrder<P extends Someone>(people: readonly P[], now: number): P[] {
  const ranked = people.map((person) => ({ person, rank: rankOf(person.snapshot, now) }));
  return ranked
    .sort((a, b) => a.rank - b.rank || a.person.name.localeCompare(b.person.name))
    .map(({ person }) => person);
}

/** Teammates whose name or role has every word of the query, in any order. */
export function matching<P extends Someone & { readonly role?: string }>(
  people: readonly P[],
  query: string,
): P[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name, role }) => {
    const text = `${name} ${role ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function rankOf(snapshot: Snapshot | null, now: number): number {
  const segment = snapshot && segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return Number.MAX_SAFE_INTEGER;
  if (segment.state === 'working') return 0;
  return segment.until ?? Number.MAX_SAFE_INTEGER - 1;
}
