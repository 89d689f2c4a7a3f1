/** Times that somebody writes in a message: "Thursday 15:00", "3pm PT". */
import type { PlainDate } from './person';

/** What a text says of the zone of a time. */
export type SaidZone =
  /** Nothing, or "my time": the writer's. */
  | { readonly kind: 'writer' }
  /** Letters or a city, as written: "PT", "Tokyo time". */
  | { readonly kind: 'word'; readonly word: string }
  /** "UTC+2"; minutes east of UTC. */
  | { readonly kind: 'offset'; readonly offset: number };

/** A time as a wall clock, before anybody knows which zone and so which instant it is. */
export interface SaidTime {
  readonly date: PlainDate;
  /** After 00:00 of `date`. */
  readonly minutes: number;
  /** Where it is a range: its end, minutes after 00:00 of `date`, 1440 and more on the next day. */
  readonly until?: number;
  readonly zone: SaidZone;
  /** The date is written; counted from the message ("Thursday", "tomorrow"); or not said, and the message's own. */
  readonly day: 'date' | 'counted' | 'sent';
  /** "at 3" was read as 15:00. */
  readonly isAfternoon?: true;
}

/** The writer's wall clock when a message was sent. */
export interface Written {
  readonly date: PlainDate;
  /** After 00:00. */
  readonly minutes: number;
}

/** When a message was sent: the earliest and the latest instant that the page allows. */
export interface SentBetween {
  readonly from: number;
  readonly until: number;
}

/** How the zone of a time was read. */
export type Assumed =
  | { readonly kind: 'writer' | 'offset' }
  | { readonly kind: 'word'; readonly word: string; readonly whose?: 'writer' | 'mine' };

/** A time that somebody wrote, on both clocks. Instants in epoch milliseconds, offsets in minutes. */
export interface SaidMoment {
  readonly name: string;
  /** Where the writer is on that day. */
  readonly place: string;
  readonly at: number;
  readonly until?: number;
  readonly theirs: number;
  readonly mine: number;
  readonly assumed: Assumed;
  /** City of the zone in which the time was read. */
  readonly readAs: string;
  /** When it was sent as far as the page says it, and then on the writer's clock. */
  readonly sent?: { readonly at: number; readonly offset: number };
}
