import type { PastPick } from '../../utils/domain/plan-types';
import type { Result } from '../../utils/domain/result';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { NewPick } from '../../utils/protocol/messages';

/** Somebody who can be asked to be there: a teammate with a time zone, or me. */
export interface PlanPerson {
  readonly id: string;
  /** As it is written for others; mine may be empty. */
  readonly name: string;
  readonly groups: readonly string[];
  /** The city of their zone now. */
  readonly place: string;
  /** Reaches a day beyond the fortnight that can be planned. */
  readonly snapshot: Snapshot;
}

/** What is looked for; kept while the tab is open. */
export interface PlanWish {
  readonly people: readonly string[];
  /** Minutes. */
  readonly length: number;
  /** From today on. */
  readonly days: number;
}

/** An event for a calendar file. Instants are epoch milliseconds. */
export interface PlanEvent {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly text: string;
}

export interface PlanPorts {
  /** Keeps a slot as chosen. @param onUndone Called when that is taken back where it was said. */
  readonly keep: (pick: NewPick, onUndone: () => void) => Promise<Result<PastPick>>;
  readonly remove: (id: string) => Promise<Result<null>>;
  readonly copy: (text: string) => void;
  readonly download: (event: PlanEvent) => void;
}

export const LENGTHS = [15, 30, 45, 60, 90, 120] as const;
/** How many days from today on can be looked at. */
export const DAYS = [1, 2, 3, 7, 14] as const;
export const MOST_DAYS = 14;
