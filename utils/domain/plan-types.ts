/** The planner's words. Instants are epoch milliseconds, lengths milliseconds. */
import type { Timestamp } from './person';
import type { Snapshot } from './snapshot-types';

/** Somebody who is to be there. */
export interface Attendee {
  readonly id: string;
  readonly snapshot: Snapshot;
  /** How much their time outside counts: 2 is once, 3 once and a half. From `weightsOf`; absent: 2. */
  readonly weight?: number;
}

/** Which slots are looked for. */
export interface Wanted {
  /** No slot starts before it. */
  readonly from: number;
  /** No slot ends after it. */
  readonly to: number;
  readonly length: number;
  /** Minutes east of UTC of my clock, on whose quarter hours slots start. */
  readonly offset: number;
}

/**
 * How a slot lies for one person: `inside` their working time; before it (`early`), after it (`late`)
 * or around it (`both`) on a day on which they work; on a day `off` or `away`; `unknown`, where no
 * hours are on file.
 */
export type Fit = 'inside' | 'early' | 'late' | 'both' | 'off' | 'away' | 'unknown';

export interface SlotPerson {
  readonly id: string;
  readonly fit: Fit;
  /** How long before the start of their working time the slot begins; 0 but for `early` and `both`. */
  readonly before: number;
  /** How long after its end the slot ends; 0 but for `late` and `both`. */
  readonly after: number;
}

/** The best start among neighbouring ones that lie alike for everybody. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** The first and the last start that lie alike. */
  readonly first: number;
  readonly last: number;
  /** What it asks of all; 0: everybody is at work. Only to compare. */
  readonly cost: number;
  /** In the order in which they were given. */
  readonly people: readonly SlotPerson[];
}

/** Who sat outside their hours in a slot that was chosen. */
export interface PickOutside {
  readonly person: string;
  readonly fit: Exclude<Fit, 'inside' | 'unknown'>;
}

/** A slot that was chosen, kept so that the next one may fall to somebody else. */
export interface PastPick {
  readonly id: string;
  readonly updated: Timestamp;
  readonly deleted?: Timestamp;
  readonly start: number;
  readonly length: number;
  /** Ids of those who were to be there, mine ("me") among them. */
  readonly people: readonly string[];
  readonly outside: readonly PickOutside[];
}
