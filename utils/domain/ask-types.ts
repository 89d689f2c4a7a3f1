import type { SiteId } from './site';
import type { PersonRef, PlainDate, Timestamp, WallTime } from './person';
import type { Moment } from './preset-text';
import type { Place, Target } from './reminder-types';

/** By when an answer is wanted: a wall time of my own choosing, in the zone that was mine then. */
export interface Deadline {
  readonly date: PlainDate;
  readonly time: WallTime;
  /** IANA id. */
  readonly zone: string;
}

/**
 * waiting: nothing to do. held, shown: its answer can be expected by now, so we ask "Did Anna
 * answer?"; held where the notification waits for my own hours. answered, dropped: it is over.
 */
export type AskState = 'waiting' | 'held' | 'shown' | 'answered' | 'dropped';

/** Something I wait for: what, from whom, where, by when. Instants are epoch milliseconds. */
export interface Ask {
  readonly id: string;
  readonly created: Timestamp;
  readonly updated: Timestamp;
  readonly deleted?: Timestamp;
  readonly place: Place;
  /** What I asked for. */
  readonly title: string;
  /** Roster ids of those who are to answer; a removed person stays here and in `names`. */
  readonly people: readonly string[];
  /** Names as they were shown, for people who are not on the roster. */
  readonly names: readonly string[];
  readonly note?: string;
  /** When I asked: the time of my message where it is known, else when this was kept. */
  readonly askedAt: number;
  readonly by?: Deadline;
  /** The instant of `by`. */
  readonly byAt?: number;
  /** From when the next answer is counted: `askedAt`, or when "not yet" was said last. */
  readonly since: number;
  /** When to ask whether they answered. */
  readonly checkAt: number;
  readonly state: AskState;
  /** When the question was shown, for this `checkAt`. */
  readonly shownAt?: number;
  readonly endedAt?: number;
  /** When their message was sent that ended it by itself. */
  readonly answeredBy?: number;
  /** Messages of theirs up to here are no answer: that was said by taking an ending back. */
  readonly notAnsweredBy?: number;
}

/** A new ask; called from card, popup, context menu and composer alike. */
export interface NewAsk {
  readonly target: Target;
  /** Who is to answer, by roster id; without it, everybody whom the target names. */
  readonly people?: readonly string[];
  /** Instead of the target's title. */
  readonly title?: string;
  /** On my clock; the background knows its zone. */
  readonly by?: Omit<Deadline, 'zone'>;
  readonly note?: string;
  /** When my message was sent, where the page says so. */
  readonly askedAt?: number;
  /** Asked by a draft, whose message has no id yet: it takes the place of nothing that is waited for. */
  readonly beside?: true;
}

/** What was stored, and the open ask on the same message that it took the place of. */
export interface MadeAsk {
  readonly now: Ask;
  readonly before: Ask | null;
}

export type AskAction =
  | { readonly kind: 'answered' }
  /** They have not answered: ask again later. */
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'drop' }
  | {
      readonly kind: 'edit';
      readonly title?: string;
      readonly note?: string;
      /** Null takes the deadline off. */
      readonly by?: Omit<Deadline, 'zone'> | null;
    }
  /** Put back exactly what was there before the last action. */
  | { readonly kind: 'restore'; readonly to: Ask };

export interface OneAskAction {
  readonly id: string;
  readonly action: AskAction;
}

/** A working day of theirs that an absence or a holiday takes out before a deadline. */
export interface LostDay {
  readonly date: PlainDate;
  readonly kind: 'holiday' | 'away';
}

/** What a deadline means for the one who is to answer. */
export interface DeadlineFacts {
  readonly by: Omit<Deadline, 'zone'>;
  /** On both clocks. */
  readonly moment: Moment;
  /** Their working time from now until then, milliseconds; absent where no hours are on file. */
  readonly left?: number;
  readonly lost: readonly LostDay[];
  /** A later moment that suits them better, where there is one. */
  readonly better?: { readonly by: Omit<Deadline, 'zone'>; readonly moment: Moment };
}

/** A deadline that is offered, and why: their norm, or the end of a working day of theirs or mine. */
export interface AskOffer {
  readonly kind: 'expected' | 'their-day' | 'my-day';
  readonly facts: DeadlineFacts;
}

export interface AskOffers {
  /** Those of the roster who are meant. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly offers: readonly AskOffer[];
}

/** Whom a question is for, and on which site, to find their norm. */
export interface AskAbout {
  /** Roster ids; the first who is on file counts. */
  readonly people: readonly string[];
  /** Where roster ids are not known. */
  readonly refs?: readonly PersonRef[];
  readonly site?: SiteId;
}

/** A message of somebody else that a page shows without doubt. */
export interface TheirMessage extends Place {
  readonly container: string;
  readonly sentAt: number;
  readonly from: PersonRef;
}
