/** Every message between the parts, by its name. */
import type { Account, Person, PersonRef } from '../domain/person';
import type { Questions, ZoneMoveAnswer, ZoneMoveUndo } from '../domain/questions';
import type { Hold, Place, Reminder, Stamp, Target } from '../domain/reminder-types';
import type { LogQuery } from '../domain/log-search';
import type { LogEntry } from '../domain/log-types';
import type { Result } from '../domain/result';
import type { ConversationMarks, Settings } from '../domain/settings';
import type { ZoneDoubt, ZoneDoubtAnswer } from '../domain/zone-doubt';
import type { SiteId } from '../domain/site';
import type { Snapshot } from '../domain/snapshot-types';
import type { LastGoodState } from '../domain/last-good-types';
import type { Wish } from '../domain/wish-types';
import type { OwnMessage } from '../domain/answered';
import type {
  Ask,
  AskAbout,
  AskOffer,
  AskOffers,
  DeadlineFacts,
  MadeAsk,
  NewAsk,
  OneAskAction,
  TheirMessage,
} from '../domain/ask-types';
import type { BackupDocument, ImportPlan } from '../domain/backup-types';
import type { PanelModel, PanelName } from './panel-shapes';
import type {
  CardModel,
  Counts,
  Display,
  FoundPeople,
  LearnAnswer,
  LogDraft,
  LogFound,
  Made,
  NewReminders,
  OneAction,
  PageReport,
  Preset,
  ReminderAction,
  Resolved,
  SiteHealth,
} from './shapes';

export type * from './panel-shapes';
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
  /** Whether an account is theirs, by your word. */
  'cs→bg learn': {
    request: { person: string; account: Account; theirs: LearnAnswer };
    answer: Result<null>;
  };
  /** The page's own clock of a teammate, as it stands there ("7:51 PM local time"). */
  'cs→bg zone doubt': {
    request: { person: string; clock: string };
    answer: ZoneDoubt | null;
  };
  'cs→bg answer zone doubt': {
    request: { person: string; answer: ZoneDoubtAnswer };
    answer: Result<null>;
  };
  /** Everybody whom a page names. */
  'cs→bg panel': { request: { named: readonly PanelName[] }; answer: PanelModel };
  /** Lays the sheet of marks over the page that asks, as one of its user's. */
  'cs→bg mark sheet': { request: { css: string }; answer: null };
  /** Brings the card's script into the page that asks. */
  'cs→bg card script': { request: null; answer: null };
  /** For a target whose person is not on the roster, or none: presets on my clock only. */
  'cs→bg presets': {
    request: { target: Target };
    answer: {
      presets: readonly Preset[];
      offers: readonly AskOffer[];
      viewer: Snapshot;
      display: Display;
      existing?: Reminder;
      ask?: Ask;
    };
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
  /** Messages of others in threads that are `watched`: they end the asks that they answer. */
  'cs→bg their messages': { request: { messages: readonly TheirMessage[] }; answer: null };
  /** Who of the roster is meant, and deadlines worth offering. */
  'cs→bg ask offers': { request: AskAbout; answer: AskOffers };
  /** What a deadline of my own means for them; null for what is no date and time. */
  'cs→bg ask deadline': {
    request: { about: AskAbout; by: DeadlineFacts['by'] };
    answer: DeadlineFacts | null;
  };
  'cs→bg ask': { request: NewAsk; answer: Result<MadeAsk> };
  'cs→bg act on asks': {
    request: { actions: readonly OneAskAction[] };
    answer: Result<readonly Ask[]>;
  };
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
  'ui→bg removed people': { request: null; answer: readonly Person[] };
  /** People of a file, in one transaction; refused when somebody changed since the preview. */
  'ui→bg take people': {
    request: { people: readonly Person[]; seen: Readonly<Record<string, string>> };
    answer: Result<{ saved: readonly Person[]; before: readonly Person[] }>;
  };
  /** By id what was saved, and what was there before. @returns How many changed since and stay. */
  'ui→bg take back people': {
    request: { saved: Readonly<Record<string, string>>; before: readonly Person[] };
    answer: Result<number>;
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
  'ui→bg asks': { request: null; answer: { revision: number; asks: readonly Ask[] } };
  'ui→bg ask offers': { request: AskAbout; answer: AskOffers };
  'ui→bg ask deadline': {
    request: { about: AskAbout; by: DeadlineFacts['by'] };
    answer: DeadlineFacts | null;
  };
  'ui→bg ask': { request: NewAsk; answer: Result<MadeAsk> };
  'ui→bg act on asks': {
    request: { actions: readonly OneAskAction[] };
    answer: Result<readonly Ask[]>;
  };
  /** What was deleted in the last 30 days, the latest first. */
  'ui→bg bin': { request: null; answer: { reminders: readonly Reminder[] } };
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
  /** A moment of one's own, before it is saved: what it means on both clocks. */
  'ui→bg wish': {
    request: { wish: Wish; people: readonly string[] };
    answer: Result<Preset>;
  };
  /** A pasted link: where it leads, or why it is not understood. */
  'ui→bg link': { request: { url: string }; answer: Result<Place> };
  'ui→bg open': { request: { id: string } | { place: Place }; answer: Result<null> };
  'ui→bg hold': { request: { hold: Hold | null }; answer: Result<null> };
  /** Where "Hold until …" may end, on my clock. */
  'ui→bg hold presets': { request: null; answer: { presets: readonly Preset[] } };

  /** Newest first, `limit` at most. */
  'ui→bg log': { request: { query: LogQuery; limit: number }; answer: LogFound };
  'ui→bg keep log': {
    request: { entries: readonly LogDraft[] };
    answer: Result<readonly LogEntry[]>;
  };
  /** Gives what was there, to keep again. */
  'ui→bg remove log': { request: { ids: readonly string[] }; answer: Result<readonly LogEntry[]> };
  /** How many lines are older than an instant, epoch milliseconds. */
  'ui→bg count log': { request: { before: number }; answer: number };

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
  /** Where marks are drawn in one conversation; what holds for all messages takes the choice back. */
  'ui→bg mark conversation': { request: ConversationMarks; answer: Result<Settings> };
  'ui→bg health': { request: null; answer: readonly SiteHealth[] };
  'ui→bg counts': { request: null; answer: Counts };
  'ui→bg export': { request: null; answer: BackupDocument };
  /** What is on file now lies in a file of mine. */
  'ui→bg exported': { request: null; answer: Result<null> };
  'ui→bg plan import': { request: { document: BackupDocument }; answer: ImportPlan };
  'ui→bg import': { request: { document: BackupDocument }; answer: Result<ImportPlan> };
  /** The copy outside the database, and whether it is needed. */
  'ui→bg last good': { request: null; answer: LastGoodState };
  'ui→bg restore last good': { request: null; answer: Result<null> };
  'ui→bg decline last good': { request: null; answer: Result<null> };
  'ui→bg delete everything': { request: null; answer: Result<null> };
  'ui→bg test notification': { request: null; answer: Result<null> };
  /** A page of ours opened: reconcile, refresh the view record. */
  'ui→bg opened': { request: null; answer: { revision: number } };

  'bg→cs changed': { request: { revision: number }; answer: null };
  /** Whether the page is of the place's mailbox, document or team; null while it does not know. */
  'bg→cs holds': { request: { place: Place }; answer: { holds: boolean | null } };
  'bg→cs show': { request: { place: Place }; answer: { shown: boolean } };
  'bg→cs command': {
    request: { command: 'reply-later' | 'open-card' | 'context-menu' | 'context-wait' };
    answer: null;
  };
  'ui→cs page': { request: null; answer: PageReport };
}

export type MessageName = keyof MessageMap;
export type Request<N extends MessageName> = MessageMap[N]['request'];
export type Answer<N extends MessageName> = MessageMap[N]['answer'];
