import type { SiteId } from './site';
import type { PersonRef, PlainDate, Timestamp, WallTime } from './person';

/** When a reminder comes back. Instants are epoch milliseconds; `person` is a roster id. */
export type DueRule =
  | { readonly kind: 'at'; readonly at: number }
  | {
      readonly kind: 'wall';
      readonly date: PlainDate;
      readonly time: WallTime;
      readonly zone: string;
    }
  | { readonly kind: 'in-time-for'; readonly person: string }
  | { readonly kind: 'when-starts'; readonly person: string }
  | { readonly kind: 'both-working'; readonly person: string }
  | { readonly kind: 'my-next-start' }
  | { readonly kind: 'next-catch-up' };

/** The way back to one message, thread or comment of a host site. */
export interface Place {
  readonly site: SiteId;
  /** Address that leads there; always of one of the three sites. */
  readonly url: string;
  /** Gmail: own address; Slack: team id. */
  readonly account?: string;
  /** Docs: document id; Slack: channel id; Gmail: legacy thread id (hex). */
  readonly container?: string;
  /** Gmail: legacy message id (hex); Slack: ts; Docs: comment id, where the address has it for certain. */
  readonly message?: string;
  /**
   * Slack: ts of the thread's root where the message is a reply. Docs: who began the thread and how,
   * "Anna Weber: Should the date …", which is all that names it in a page; of messages that were seen,
   * also its comment's id, where that is certain.
   */
  readonly thread?: string;
  /** When the message was sent, where the page says so without doubt. */
  readonly sentAt?: number;
  /**
   * Docs: its time as the page wrote it, without the day where `sentAt` says it: "7:50 PM", "Aug 12". To
   * be told when it is to be looked for; in other languages it may say "today" of a day that is over.
   */
  readonly stamp?: string;
  /** First words, to find a comment again that has no address of its own. */
  readonly excerpt?: string;
}

/** What a host page knows of one message that can be promised. */
export interface Target {
  readonly place: Place;
  /** Subject, document or conversation title. */
  readonly title: string;
  /** People it is about, most important first: the sender. */
  readonly people: readonly PersonRef[];
}

/** A time as a message writes it, in a zone that it names or on the viewer's clock. */
export interface Stamp {
  /** Epoch milliseconds. */
  readonly at: number;
  /** As it stands there: "8:06 PM, Mar 7 (UTC)". */
  readonly text: string;
}

export type ReminderState =
  | 'scheduled'
  | 'due'
  | 'held'
  | 'shown'
  | 'answered'
  | 'done'
  | 'dropped';

export interface Reminder {
  readonly id: string;
  readonly created: Timestamp;
  readonly updated: Timestamp;
  readonly deleted?: Timestamp;
  readonly place: Place;
  readonly title: string;
  /** Roster ids; a removed person stays here and in `names`. */
  readonly people: readonly string[];
  /** Names as they were shown, for people who are not on the roster. */
  readonly names: readonly string[];
  readonly note?: string;
  readonly rule: DueRule;
  /** The instant the rule gives now, epoch milliseconds. */
  readonly dueAt: number;
  readonly state: ReminderState;
  /** The person the rule stood on was removed, and the time was fixed. */
  readonly fixed?: boolean;
  readonly urgent?: boolean;
  /** Shown again after so many minutes until it is ended, whatever the settings say; 0: once. */
  readonly again?: number;
  /** When the notification was created, for this due time. */
  readonly shownAt?: number;
  readonly endedAt?: number;
  readonly snoozes?: number;
  /** When the message was sent that ended it by itself, epoch milliseconds. */
  readonly answeredBy?: number;
  /** My own messages up to here are no answer: that was said by taking an ending back. */
  readonly notAnsweredBy?: number;
  /** My own message that may be the answer, which only I can say, by its `maybeAt`: the latest seen. */
  readonly maybeAnsweredBy?: number;
}

/** "Hold my reminders until …". */
export interface Hold {
  readonly kind: 'focus' | 'away';
  /** Epoch milliseconds. */
  readonly until: number;
  readonly since: number;
  readonly text?: string;
}
