import type { Timestamp } from './person';
import type { Place } from './reminder-types';

/** One line of the searchable record: what was answered, done, dropped, noted or decided. */
export interface LogEntry {
  readonly id: string;
  readonly updated: Timestamp;
  readonly deleted?: Timestamp;
  readonly kind: 'reminder';
  readonly outcome: 'answered' | 'done' | 'dropped';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly title: string;
  readonly place: Place;
  readonly people: readonly string[];
  readonly names: readonly string[];
  readonly note?: string;
}
