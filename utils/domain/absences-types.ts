import type { Absence, PlainDate } from './person';

/** Whole days of a calendar that may be somebody's leave. */
export interface FoundAbsence {
  /** Inclusive at both ends. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly kind?: NonNullable<Absence['kind']>;
  /** As the calendar says it; stored only on my word. */
  readonly title: string;
  /** Id of the teammate whom title or addresses name; without one the file's owner is meant. */
  readonly person?: string;
}

export interface CalendarAbsences {
  readonly absences: readonly FoundAbsence[];
  /** Events that are no whole days, or say neither leave nor a teammate. */
  readonly passed: number;
  /** Events that could not be read. */
  readonly unread: number;
}
