import type { Timestamp } from './person';

/** What a copy lacks because it would have been too large, in the order in which it is left out. */
export type LeftOut = 'log' | 'ended';

/** What is said of the last-good copy; kept beside it, so that asking does not unpack it. */
export interface LastGoodHead {
  readonly at: Timestamp;
  /** Of the database that was copied. */
  readonly revision: number;
  /** Teammates, and reminders that are open. */
  readonly people: number;
  readonly reminders: number;
  readonly leftOut: readonly LeftOut[];
  /** SHA-256 of the text before it was packed. */
  readonly sum: string;
  /** Characters of the packed copy. */
  readonly size: number;
  /** The person goes on without it: it is no longer offered, and may be written over. */
  readonly declined?: boolean;
}

/** The copy as pages see it. */
export interface LastGoodState {
  readonly kept: LastGoodHead | null;
  /** The database is empty or cannot be read although it was not so before, and the copy is whole. */
  readonly lost: boolean;
}
