import type { Person, PersonRef } from '../domain/person';
import type { Moment, Preset } from '../domain/preset-text';
import type { DueRule, Hold, Place, Reminder, Target } from '../domain/reminder-types';
import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/site';
import type { SiteHealth } from '../domain/site-health';
import type { Snapshot } from '../domain/snapshot-types';
import type { BackupDocument, ImportPlan } from '../domain/backup-types';

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
  /** An open reminder on the same message, if there is one. */
  readonly existing?: Reminder;
  readonly display: Display;
}

export interface Resolved {
  readonly revision: number;
  readonly enabled: boolean;
  readonly viewer: Snapshot;
  /** In the order of the refs; null for strangers, bots, yourself and ties. */
  readonly people: readonly (Snapshot | null)[];
  readonly display: Display;
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

/** Request and answer of each message, named by direction. */
export interface MessageMap {
  'cs→bg resolve': { request: { site: SiteId; refs: readonly PersonRef[] }; answer: Resolved };
  'cs→bg card': { request: { person: string; target: Target | null }; answer: CardModel | null };
  /** Brings the card's script into the page that asks. */
  'cs→bg card script': { request: null; answer: null };
  'cs→bg remind': {
    request: { target: Target; rule: DueRule; note?: string; urgent?: boolean };
    answer: Result<Reminder>;
  };
  /** For a target whose person is not on the roster, or none: presets on my clock only. */
  'cs→bg presets': {
    request: { target: Target };
    answer: { presets: readonly Preset[]; viewer: Snapshot; display: Display; existing?: Reminder };
  };
  'cs→bg act': { request: { id: string; action: ReminderAction }; answer: Result<Reminder> };
  'cs→bg health': { request: Omit<SiteHealth, 'at'>; answer: null };
  /** The page became visible: a chance to deliver what is due. */
  'cs→bg visible': { request: null; answer: { revision: number } };

  'ui→bg people': {
    request: null;
    answer: { revision: number; me: Person; people: readonly Person[] };
  };
  /** By any words of name, alias and role, or by id. */
  'ui→bg find people': {
    request: { query: string } | { ids: readonly string[] };
    answer: FoundPeople;
  };
  /** Adds or replaces one record; the background stamps `updated`. Problems carry the form field in `at`. */
  'ui→bg save person': { request: { person: Person }; answer: Result<Person> };
  /** Adds many in one transaction, or none. */
  'ui→bg save people': {
    request: { people: readonly Person[] };
    answer: Result<readonly Person[]>;
  };
  'ui→bg remove person': { request: { id: string }; answer: Result<null> };
  /** Takes the removal back. */
  'ui→bg restore person': {
    request: { person: Person; reminders: readonly Reminder[] };
    answer: Result<Person>;
  };
  /** Removes the record, its marker, and the name from reminders and log. Not undoable. */
  'ui→bg forget person': { request: { id: string }; answer: Result<null> };

  'ui→bg reminders': {
    request: null;
    answer: { revision: number; reminders: readonly Reminder[] };
  };
  'ui→bg act': { request: { id: string; action: ReminderAction }; answer: Result<Reminder> };
  'ui→bg remind': {
    request: { target: Target; rule: DueRule; note?: string; urgent?: boolean };
    answer: Result<Reminder>;
  };
  'ui→bg presets': {
    request: { people: readonly string[] };
    answer: { presets: readonly Preset[] };
  };
  /** A pasted link: where it leads, or why it is not understood. */
  'ui→bg link': { request: { url: string }; answer: Result<Place> };
  'ui→bg open': { request: { id: string } | { place: Place }; answer: Result<null> };
  'ui→bg hold': { request: { hold: Hold | null }; answer: Result<null> };
  /** Where "Hold until …" may end, on my clock. */
  'ui→bg hold presets': { request: null; answer: { presets: readonly Preset[] } };

  'ui→bg settings': { request: null; answer: Settings };
  'ui→bg save settings': { request: { change: Partial<Settings> }; answer: Result<Settings> };
  'ui→bg health': { request: null; answer: readonly SiteHealth[] };
  'ui→bg counts': { request: null; answer: Counts };
  'ui→bg export': { request: null; answer: BackupDocument };
  'ui→bg plan import': { request: { document: BackupDocument }; answer: ImportPlan };
  'ui→bg import': { request: { document: BackupDocument }; answer: Result<ImportPlan> };
  'ui→bg delete everything': { request: null; answer: Result<null> };
  'ui→bg test notification': { request: null; answer: Result<null> };
  /** A page of ours opened: reconcile, refresh the view record. */
  'ui→bg opened': { request: null; answer: { revision: number } };

  'bg→cs changed': { request: { revision: number }; answer: null };
  'bg→cs show': { request: { place: Place }; answer: { shown: boolean } };
  'bg→cs command': {
    request: { command: 'reply-later' | 'open-card' | 'context-menu' };
    answer: null;
  };
  'ui→cs page': { request: null; answer: PageReport };
}

export type { Moment, Preset, SiteHealth };

export type MessageName = keyof MessageMap;
export type Request<N extends MessageName> = MessageMap[N]['request'];
export type Answer<N extends MessageName> = MessageMap[N]['answer'];

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
}
