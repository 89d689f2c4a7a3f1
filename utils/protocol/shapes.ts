/** What messages carry, and the record from which the popup paints. */
import type { Ask, AskOffer } from '../domain/ask-types';
import type { Account, Person, PersonRef } from '../domain/person';
import type { LogEntry } from '../domain/log-types';
import type { PastPick } from '../domain/plan-types';
import type { Moment, Preset } from '../domain/preset-text';
import type { Questions } from '../domain/questions';
import type { ReadyTimes, ReadyWords } from '../domain/ready-times';
import type { DueRule, Hold, Reminder, Target } from '../domain/reminder-types';
import type { MarkWhen, Settings } from '../domain/settings';
import type { SiteHealth } from '../domain/site-health';
import type { SiteId } from '../domain/site';
import type { Team } from '../domain/team';
import type { ZoneDoubt } from '../domain/zone-doubt';
import type { Snapshot } from '../domain/snapshot-types';

/** How marks and cards look: the part of the settings that a host page needs. */
export interface Display {
  readonly clock: Settings['clock'];
  readonly theme: Settings['theme'];
  readonly marks: Settings['marks'];
  /** Own choices for conversations of the site that asks, by their keys. */
  readonly conversations?: { readonly [key: string]: MarkWhen };
}

/** What the card shows beyond the snapshot; asked for when the pointer enters a mark. */
export interface CardModel {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly role?: string;
    readonly howToAsk?: string;
    readonly whenUrgent?: string;
    readonly outOfHours?: 'fine' | 'prefer-later';
    readonly note?: string;
  };
  readonly snapshot: Snapshot | null;
  readonly viewer: Snapshot;
  readonly norm?: {
    readonly days?: number;
    readonly hours?: number;
    readonly owner: 'person' | 'team';
  };
  readonly cover?: { readonly name: string; readonly snapshot: Snapshot | null };
  readonly presets: readonly Preset[];
  /** Times that the message writes in a zone of its own, on my clock and the writer’s. */
  readonly stamps?: readonly { readonly text: string; readonly moment: Moment }[];
  /** An open reminder on the same message, if there is one. */
  readonly existing?: Reminder;
  /** What I wait for in the same message. */
  readonly ask?: Ask;
  /** By when an answer may be wanted. */
  readonly offers?: readonly AskOffer[];
  /** The page names them by this account, which nobody has: they matched by name. */
  readonly learn?: Account;
  /** That was put off: it is asked only when it is wanted. */
  readonly learnPutOff?: true;
  /** The page's own clock of them is another. */
  readonly doubt?: ZoneDoubt;
  readonly display: Display;
}

export interface Resolved {
  readonly revision: number;
  readonly enabled: boolean;
  readonly viewer: Snapshot;
  /** In the order of the refs; null for strangers, bots, yourself and ties. */
  readonly people: readonly (Snapshot | null)[];
  readonly display: Display;
  /** How the user's language writes times, so that the page need not ask `Intl`. */
  readonly times?: ReadyTimes;
  /** The sentences of marks, so that the page need not ask `i18n`. */
  readonly words?: ReadyWords;
  /** Threads and conversations (`Place.container`) of this site with an open reminder or ask. */
  readonly watched: readonly string[];
}

/** What a page shows of somebody. */
export interface SeenPerson {
  readonly ref: PersonRef;
  /** Their name where the menu was opened, where it is not the one of the ref. */
  readonly shown?: string;
  /** Of an open profile, where one stands there: the site's own clock of them, in words. */
  readonly clock?: string;
  readonly email?: string;
}

/** Whom a page's context menu was opened on, for the roster. */
export type Newcomer =
  /** A teammate; with the account that the page says and their record does not. */
  | { readonly kind: 'known'; readonly id: string; readonly account?: Account }
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'new';
      /** A record that is not stored. */
      readonly person: Person;
      /** Zones that fit the site's clock of them, those of the roster first; none where it shows none. */
      readonly zones: readonly { readonly id: string; readonly city: string }[];
    };

/** A teammate with a zone, as lists of who is around show them. */
export interface Teammate {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly snapshot: Snapshot;
}

/** Somebody on the roster; without a time zone there is nothing to draw. */
export type FoundPerson = Omit<Teammate, 'snapshot'> & { readonly snapshot: Snapshot | null };

export interface FoundPeople {
  /** Up to 50. */
  readonly people: readonly FoundPerson[];
  /** How many there are in all. */
  readonly found: number;
}

/** Answer of a content script about its own page, for the popup. */
export interface PageReport {
  readonly site: SiteId;
  readonly people: readonly { readonly id: string; readonly spots: number }[];
  readonly found: number;
  readonly matched: number;
  readonly changed: boolean;
  /** "This conversation". */
  readonly target: Target | null;
  /** When the message of `target` was sent, where it is mine without doubt. */
  readonly askedAt?: number;
  /** Messages that are ticked in it. */
  readonly ticked: readonly Target[];
  /** The conversation that is open, where marks can be switched for it alone, and what holds there. */
  readonly conversation?: {
    readonly key: string;
    readonly title: string;
    readonly marks: MarkWhen;
  };
}

/** Whether an account is a teammate's; null takes the answer back, "later" puts the question off. */
export type LearnAnswer = boolean | null | 'later';

export interface Counts {
  readonly people: number;
  readonly reminders: number;
  readonly log: number;
  readonly asks: number;
  readonly deleted: number;
}

/** What a search in the log found. */
export interface LogFound {
  readonly revision: number;
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  /** There are more than were asked for. */
  readonly more: boolean;
  /** Names by roster id of the people of `entries`, removed teammates too. */
  readonly names: { readonly [id: string]: string };
  /** Everybody whom any line of the log names. */
  readonly people: readonly string[];
}

/** A line to keep; without an id a new one. The background stamps `updated`. */
export type LogDraft = Omit<LogEntry, 'id' | 'updated' | 'deleted'> & { readonly id?: string };

/** A slot to keep as chosen; the background stamps it. */
export type NewPick = Omit<PastPick, 'id' | 'updated' | 'deleted'>;

/** Everything that can be done to one reminder. */
export type ReminderAction =
  | { readonly kind: 'done' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'answered' }
  /** My message beside the thread was no answer. */
  | { readonly kind: 'not-answered' }
  /** Into the bin, from which `restore` brings it back. */
  | { readonly kind: 'delete' }
  | { readonly kind: 'snooze'; readonly rule: DueRule }
  | {
      readonly kind: 'edit';
      readonly note?: string;
      readonly rule?: DueRule;
      readonly urgent?: boolean;
      /** Minutes; 0: once, null: as the settings say. */
      readonly again?: number | null;
    }
  /** Put back exactly what was there before the last action. */
  | { readonly kind: 'restore'; readonly to: Reminder };

/** The same promise about some messages. */
export interface NewReminders {
  readonly targets: readonly Target[];
  readonly rule: DueRule;
  readonly note?: string;
  readonly urgent?: boolean;
}

/** What was stored, and the open reminder on the same message that it took the place of. */
export interface Made {
  readonly now: Reminder;
  readonly before: Reminder | null;
}

export interface OneAction {
  readonly id: string;
  readonly action: ReminderAction;
}

/** The record in `storage.local` from which the popup paints at once (key "view"). */
export interface ViewRecord {
  readonly revision: number;
  readonly at: number;
  readonly me: Snapshot;
  /** My own time zone, IANA id. */
  readonly zone: string;
  readonly counts: { readonly due: number; readonly scheduled: number; readonly people: number };
  /** Up to 20: due, held or shown, oldest first. */
  readonly due: readonly Reminder[];
  /** The next few that are scheduled, soonest first; up to 5. */
  readonly next: readonly Reminder[];
  /** Up to 50 teammates with a zone: working first, then by who comes back soonest. */
  readonly around: readonly Teammate[];
  /** Everybody of the roster in one sentence; a record of an older version lacks it. */
  readonly team?: Team;
  /** Names by roster id of those whom `due` and `next` are about. */
  readonly names: { readonly [id: string]: string };
  readonly hold: Hold | null;
  readonly display: Display;
  readonly sites: Settings['sites'];
  readonly questions: Questions;
  /** Ended by themselves within the last day, because an answer was seen; latest first. */
  readonly answered: readonly Reminder[];
  /** Up to 5 that a message of mine may have answered: only I can say. */
  readonly maybe?: readonly Reminder[];
  /** Since when changes are in no export, where it is time to say it: epoch milliseconds. */
  readonly backup?: number;
  /** What I wait for; a record of an older version lacks it. */
  readonly asks?: {
    readonly count: number;
    /** Up to 10 whose answer can be expected by now, the earliest first. */
    readonly questions: readonly Ask[];
    /** Up to 5 others, the next question first. */
    readonly next: readonly Ask[];
    /** Closed by themselves within the last day, because an answer was seen; latest first. */
    readonly closed: readonly Ask[];
  };
}

export type { Moment, Preset, SiteHealth };
