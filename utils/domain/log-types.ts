import type { Timestamp } from './person';
import type { Place } from './reminder-types';

/** What a line of the log is about. */
export type LogKind = 'reminder' | 'ask' | 'note' | 'decision';

/** How a reminder or an ask ended. */
export type LogOutcome = 'answered' | 'done' | 'dropped';

/** One line of the searchable record: what was answered, done, dropped, noted or decided. */
export interface LogEntry {
  /** That of the reminder or ask which it tells of; its own for a note or a decision. */
  readonly id: string;
  readonly updated: Timestamp;
  /** Taken out; nothing but the marker is left of it where that was the user's wish. */
  readonly deleted?: Timestamp;
  readonly kind: LogKind;
  /** Reminders and asks only. */
  readonly outcome?: LogOutcome;
  /** When it ended, or was noted or decided. Epoch milliseconds. */
  readonly at: number;
  /** Subject of the message; the text of a note or a decision. */
  readonly title: string;
  /** The way back. Notes and decisions may lack it. */
  readonly place?: Place;
  /** Roster ids. */
  readonly people: readonly string[];
  /** Names as they were shown, for people who are not on the roster. */
  readonly names: readonly string[];
  readonly note?: string;
}
