/** What messages carry, and the record from which the popup paints. */
import type { Account } from '../domain/person';
import type { Moment, Preset } from '../domain/preset-text';
import type { Questions } from '../domain/questions';
import type { ReadyTimes } from '../domain/ready-times';
import type { DueRule, Hold, Reminder, Target } from '../domain/reminder-types';
import type { Settings } from '../domain/settings';
import type { SiteHealth } from '../domain/site-health';
import type { SiteId } from '../domain/site';
import type { Snapshot } from '../domain/snapshot-types';

/** How marks and cards look: the part of the settings that a host page needs. */
export interface Display {
  readonly clock: Settings['clock'];
  readonly theme: Settings['theme'];
  readonly marks: Settings['marks'];
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
  /** The page names them by this account, which nobody has: they matched by name. */
  readonly learn?: Account;
  readonly display: Display;
}

/** Everybody whom a page names, and who else could answer. */
export interface PanelModel {
  readonly viewer: Snapshot;
  /** Each teammate once. */
  readonly people: readonly PanelPerson[];
  /** Which of the refs certainly name nobody of the roster. */
  readonly strangers: readonly number[];
  /** At work, or soon: teammates in a group of theirs whom the page does not name. */
  readonly mates: readonly (Teammate & { readonly groups: readonly string[] })[];
  readonly display: Display;
}

export interface PanelPerson extends FoundPerson {
  /** How much of their working time a question of mine has waited, milliseconds. */
  readonly waited?: number;
  /** Which of the refs name them. */
  readonly refs: readonly number[];
  readonly cover?: { readonly name: string; readonly snapshot: Snapshot | null };
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
  /** Threads and conversations (`Place.container`) of this site with an open reminder. */
  readonly watched: readonly string[];
}

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
  /** Messages that are ticked in it. */
  readonly ticked: readonly Target[];
}

export interface Counts {
  readonly people: number;
  readonly reminders: number;
  readonly log: number;
  readonly asks: number;
  readonly deleted: number;
}

/** Everything that can be done to one reminder. */
export type ReminderAction =
  | { readonly kind: 'done' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'snooze'; readonly rule: DueRule }
  | {
      readonly kind: 'edit';
      readonly note?: string;
      readonly rule?: DueRule;
      readonly urgent?: boolean;
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
  /** Names by roster id of those whom `due` and `next` are about. */
  readonly names: { readonly [id: string]: string };
  readonly hold: Hold | null;
  readonly display: Display;
  readonly sites: Settings['sites'];
  readonly questions: Questions;
  /** Ended by themselves within the last day, because an answer was seen; latest first. */
  readonly answered: readonly Reminder[];
}

export type { Moment, Preset, SiteHealth };
