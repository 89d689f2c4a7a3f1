/** Every message between the parts, by its name. */
import type { Person, PersonRef } from '../domain/person';
import type { Questions, ZoneMoveAnswer, ZoneMoveUndo } from '../domain/questions';
import type { Hold, Place, Reminder, Target } from '../domain/reminder-types';
import type { Result } from '../domain/result';
import type { ConversationMarks, Settings } from '../domain/settings';
import type { SiteId } from '../domain/site';
import type { Snapshot } from '../domain/snapshot-types';
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
import type { CardMessages } from './card-messages';
import type { DataMessages } from './data-messages';
import type { LineModel, LineOff } from './line-shapes';
import type { PanelModel, PanelName } from './panel-shapes';
import type {
  Counts,
  Display,
  FoundPeople,
  Made,
  Newcomer,
  NewReminders,
  OneAction,
  PageReport,
  Preset,
  ReminderAction,
  Resolved,
  SeenPerson,
  SiteHealth,
} from './shapes';

export type * from './line-shapes';
export type * from './panel-shapes';
export type * from './shapes';

/** Request and answer of each message, named by direction. */
export interface MessageMap extends DataMessages, CardMessages {
  'cs→bg resolve': { request: { site: SiteId; refs: readonly PersonRef[] }; answer: Resolved };
  /** Everybody whom a page names. */
  'cs→bg panel': { request: { named: readonly PanelName[] }; answer: PanelModel };
  /** Lays the sheet of marks over the page that asks, as one of its user's. */
  'cs→bg mark sheet': { request: { token: string }; answer: null };
  /** Brings a script into the page that asks. */
  'cs→bg script': { request: { name: 'card' | 'line' | 'times' }; answer: null };
  'cs→bg line': { request: { site: SiteId; refs: readonly PersonRef[] }; answer: LineModel };
  'cs→bg line off': { request: LineOff; answer: Result<null> };
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
  /**
   * Adds or replaces one record; the background stamps `updated`. Problems carry the form field in `at`.
   * With a `base` only what differs from it is changed: two windows that save at once both keep theirs.
   */
  'ui→bg save person': { request: { person: Person; base?: Person }; answer: Result<Person> };
  /** Adds many in one transaction, or none. */
  'ui→bg save people': {
    request: { people: readonly Person[]; bases?: readonly Person[] };
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

  /** Whom the page in front offered for the roster last, once; null for nobody since. */
  'ui→bg newcomer': { request: null; answer: Newcomer | null };

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
  /** Whom the context menu was opened on last; null for nobody. */
  'bg→cs person': { request: null; answer: SeenPerson | null };
  'ui→cs page': { request: null; answer: PageReport };
}

export type MessageName = keyof MessageMap;
export type Request<N extends MessageName> = MessageMap[N]['request'];
export type Answer<N extends MessageName> = MessageMap[N]['answer'];
