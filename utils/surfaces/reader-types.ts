/** What comes with scripts of its own, and not with every page. */
import type { PersonRef } from '../domain/person';
import type { Stamp, Target } from '../domain/reminder-types';
import type { SentBetween } from '../domain/said-time-types';
import type { Spot, Surface, Waiting } from './types';

/**
 * What is asked of a page only while a card or a panel stands in it. It comes with their script, so
 * that a tab in which nobody opens one does not carry it.
 */
export interface CardReaders {
  /**
   * Times that the message around an element writes: with their own zone, of robots whose form of a
   * stamp is known (Gmail), or on the viewer's clock, to the minute (Docs). Only those of the person
   * who is named as sender; empty when in doubt.
   * Call it with the anchor of the mark when the card opens.
   */
  stampsAt?(element: Element): Stamp[];
  /**
   * Who has the open document before them, as the page says it outside its messages: pictures of
   * presence and remote cursors (Docs), once each, the viewer left out. Names as they are shown:
   * strangers, and the animals that stand for people who are not signed in, match nobody. Empty when
   * nobody else is there. Nothing here is observed: call it when a list of people is drawn.
   */
  peopleHere?(document: Document): PersonRef[];
  /** Names that several accounts of the page bear, so that they tell nobody; as they are shown. */
  sharedNames?(document: Document): string[];
  /** Questions of mine that wait in what is shown; called when a list of people is drawn. */
  waiting?(document: Document): Waiting[];
}

/** A place where a message is being written. */
export interface Composer {
  /** Around field and buttons; identity of the composer. */
  readonly box: Element;
  /** Where the line's wrapper goes, so that it moves with the composer. It takes no room there. */
  readonly insert: Spot['insert'];
  /** On the outer side of which edge the line is drawn. */
  readonly edge: { readonly of: Element; readonly side: 'above' | 'below' };
}

/** What is asked of a page only where a message is being written; it comes with the line's script. */
export interface LineReaders {
  /** The composer around a field that has the focus; null for any other field. */
  composerAt(element: Element): Composer | null;
  /**
   * Whom the message being written in a composer is for: people of its thread, addresses typed in
   * it, the chosen assignee; once each, the viewer left out, whoever is named first in the draft
   * first. Empty when the element is in no composer. Reads the draft and keeps nothing of it; call
   * it when a composer has the focus, never per key.
   *
   * @param element The field that has the focus, or any node inside the composer.
   */
  addressed(element: Element): PersonRef[];
  /** Where the text is written, of all fields of a composer; null while none stands in its box. */
  textField(box: Element): HTMLElement | null;
  /**
   * The way back to what a draft asks, and whom: the thread or conversation that it answers in. What
   * begins a new one has no id before it is sent: of it the nearest way that leads to it afterwards,
   * without a message. Null where nothing does. Call it like `addressed`.
   *
   * @param surface That of the page's own script, which has seen more of the page than this one.
   */
  target(element: Element, url: string, surface: Surface): Target | null;
  /**
   * Where the line may be switched off for a draft and its like: a key that is kept in the settings,
   * and what the page calls it. Null for what begins a new conversation. Call it like `addressed`.
   */
  conversation(
    element: Element,
    url: string,
    surface: Surface,
  ): { readonly key: string; readonly title: string } | null;
  /**
   * Whether the host itself says something above the composer around an element (Slack: the other's
   * local time, paused notifications), so that a line of ours steps aside. Call it like `addressed`.
   */
  hostNotice?(element: Element): boolean;
  /**
   * How the host's own dialog for sending later takes a moment: in fields for date and time (Gmail),
   * as one moment (Slack). Absent: it has none (Docs).
   */
  readonly sendsLater?: 'fields' | 'moment';
}

/** Who wrote a text of the page, and when. */
export interface Saying {
  /** Never the viewer. */
  readonly ref: PersonRef;
  /** The words of the message. */
  readonly body: Element;
  /** Between which instants it was sent, epoch milliseconds; absent where the page does not say it. */
  readonly sent?: SentBetween;
}

/** What is asked of a page only where the pointer rests on a time in a message; with a script of its own. */
export interface TimesReaders {
  /**
   * The message in whose words a text stands; null in one's own, in drafts, in what is quoted from
   * others, and where the author is not certain. Call it when the pointer has come to rest.
   */
  sayingAt(text: Text): Saying | null;
}
