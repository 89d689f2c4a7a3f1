/** Every message between the parts, by its name. */
import type { Account, Person, PersonRef } from '../domain/person';
import type { Questions, ZoneMoveAnswer, ZoneMoveUndo } from '../domain/questions';
import type { Hold, Place, Reminder, Stamp, Target } from '../domain/reminder-types';
import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/site';
import type { Snapshot } from '../domain/snapshot-types';
import type { OwnMessage } from '../domain/answered';
import type { BackupDocument, ImportPlan } from '../domain/backup-types';
import type {
  CardModel,
  Counts,
  Display,
  FoundPeople,
  Made,
  NewReminders,
  OneAction,
  PageReport,
  PanelModel,
  Preset,
  ReminderAction,
  Resolved,
  SiteHealth,
} from './shapes';

export type * from './shapes';

/** Request and answer of each message, named by direction. */
export interface MessageMap {
  'cs→bg resolve': { request: { site: SiteId; refs: readonly PersonRef[] }; answer: Resolved };
  'cs→bg card': {
    request: {
      person: string;
      target: Target | null;
      stamps?: readonly Stamp[];
      /** How the page names them, to see whether it says an account that nobody has. */
      ref?: PersonRef | undefined;
    };
    answer: CardModel | null;
  };
  /** Whether an account is theirs, by your word; null takes it back. */
  'cs→bg learn': {
    request: { person: string; account: Account; theirs: boolean | null };
    answer: Result<null>;
  };
  /** Everybody whom a page names; `since` when a question of mine to them waits, epoch milliseconds. */
  'cs→bg panel': {
    request: { named: readonly { readonly ref: PersonRef; readonly since?: number }[] };
    answer: PanelModel;
  };
  /** Brings the card's script into the page that asks. */
  'cs→bg card script': { request: null; answer: null };
  /** For a target whose person is not on the roster, or none: presets on my clock only. */
  'cs→bg presets': {
    request: { target: Target };
    answer: { presets: readonly Preset[]; viewer: Snapshot; display: Display; existing?: Reminder };
  };
  'cs→bg act': { request: { id: string; action: ReminderAction }; answer: Result<Reminder> };
  /** One message, or all that are ticked: all of them, or none. */
  'cs→bg remind all': { request: NewReminders; answer: Result<readonly Made[]> };
  'cs→bg act all': {
    request: { actions: readonly OneAction[] };
    answer: Result<readonly Reminder[]>;
  };
  /** Messages of mine in threads that are `watched`: they end what they answer. */
  'cs→bg own messages': { request: { messages: readonly OwnMessage[] }; answer: null };
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
  'ui→bg remind all': { request: NewReminders; answer: Result<readonly Made[]> };
  'ui→bg act all': {
    request: { actions: readonly OneAction[] };
    answer: Result<readonly Reminder[]>;
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

  'ui→bg questions': { request: null; answer: Questions };
  /** What to give back to undo it; null when there was nothing to answer. */
  'ui→bg answer zone move': {
    request: { answer: ZoneMoveAnswer };
    answer: Result<ZoneMoveUndo | null>;
  };
  'ui→bg undo zone move': { request: ZoneMoveUndo; answer: Result<null> };
  /** The popup asks no more about the zones that are doubtful today. */
  'ui→bg put off zones': { request: null; answer: Result<null> };

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

export type MessageName = keyof MessageMap;
export type Request<N extends MessageName> = MessageMap[N]['request'];
export type Answer<N extends MessageName> = MessageMap[N]['answer'];
