import type { PersonRef } from '../domain/person';
import type { Snapshot } from '../domain/snapshot-types';
import type { ZoneDoubt } from '../domain/zone-doubt';
import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';

/** Whom a card is about: where the page names them, and what is known of them. */
export interface Named {
  readonly anchor: Element;
  readonly ref: PersonRef;
  readonly snapshot: Snapshot;
}

/** What to ask where an open profile of the page shows another clock than ours. */
export async function doubtOf(
  surface: Surface,
  document: Document,
  named: Pick<Named, 'ref' | 'snapshot'> | undefined,
): Promise<ZoneDoubt | null> {
  const clock = named && surface.profileOf?.(document, named.ref)?.clock;
  if (!named || !clock) return null;
  // Without an answer the card is shown all the same.
  return send('cs→bg zone doubt', { person: named.snapshot.id, clock }).catch(() => null);
}
