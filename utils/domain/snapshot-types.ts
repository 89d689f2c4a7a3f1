import type { State } from './availability-types';

/** From `from` (inclusive) until the next segment both the offset and the state hold. */
export interface SnapshotSegment {
  readonly from: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly state: State;
  /** When the state ends; may lie beyond the snapshot. Absent: unknown. */
  readonly until?: number;
  /** For `away`: the start of the first interval that an absence or holiday takes out. */
  readonly missed?: number;
}

/**
 * The small, ready-to-draw record that a page of ours or a content script gets for one person,
 * worked out once: it begins 36 hours before it was made (so that today's ribbon can be drawn from
 * it) and reaches 14 days ahead, or 60 for those who seldom work. It holds no zone, no hours and no notes.
 */
export interface Snapshot {
  readonly id: string;
  /** The snapshot answers for [from, validUntil). */
  readonly from: number;
  readonly validUntil: number;
  readonly segments: readonly SnapshotSegment[];
  /**
   * Changes of the offset from `validUntil` on, for 400 days: by them the end of a long leave is told
   * on the clock that will hold then.
   */
  readonly later?: readonly { readonly from: number; readonly offset: number }[];
}
