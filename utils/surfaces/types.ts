import type { OwnMessage } from '../domain/answered';
import type { TheirMessage } from '../domain/ask-types';
import type { PersonRef } from '../domain/person';
import type { Place, Target } from '../domain/reminder-types';
import type { Problem } from '../domain/result';
import type { SiteId } from '../domain/site';
import type { Waits } from '../domain/waits';

/**
 * One place in the page where a person is named and a mark may stand.
 * Readers are pure: they look at the page and never change it.
 */
export interface Spot {
  /** The host's node that says the name; identity of the spot within one scan. */
  readonly anchor: Element;
  /** Where the wrapper goes: `after` reference = next sibling, `append` = last child of it. */
  readonly insert: { readonly reference: Element; readonly how: 'after' | 'append' | 'before' };
  /**
   * dense: a list row (glyph, and a time of at most six characters, not focusable).
   * full: a message header. stamp: beside a time stamp, says "now 14:05".
   */
  readonly form: 'dense' | 'full' | 'stamp';
  /** Which setting decides: marks in lists, or in opened messages, threads and comments. */
  readonly where: 'list' | 'message';
  readonly ref: PersonRef;
  /**
   * At most one mark is drawn for spots that share a group; the group names the list or thread and
   * the person (Docs: once per person per thread; Slack: newest full row on screen per person in a
   * list). Absent: every spot gets its own.
   */
  readonly group?: string;
  /**
   * Spots that share it stand among letters of one size and colour, as rows of one kind in one list
   * do: one of them is looked at for all. Absent: each is looked at.
   */
  readonly alike?: string;
  /**
   * When its message was sent, in any unit. Of a group the newest is drawn of those that are on
   * screen, else the newest of all. Absent: the first in document order.
   */
  readonly sent?: number;
  /** Key of the conversation it stands in, as `Surface.conversation` says it; asked for only when needed. */
  readonly conversation?: () => string | null;
}

/** Parts of a list that may be long. */
export interface Parts {
  readonly all: readonly Element[];
  /** Whether they stand one below the other, in document order. */
  readonly areRows: boolean;
}

/** A ticked message, and its row. */
export interface Ticked {
  readonly element: Element;
  readonly target: Target;
}

/** What a reader saw, for the self-check: counts only, no content. */
export interface Seen {
  /** "list", "conversation", "document", "channel", "thread", "none". */
  readonly view: string;
  /** Rows, messages or comments in view that should name somebody. */
  readonly rows: number;
  /** Spots with a person ref, before matching. */
  readonly people: number;
}

/** What the page shows of a person beside a message: an open profile. */
export interface HostProfile {
  readonly ref: PersonRef;
  /** The host's own clock of the person, as it stands there ("7:51 PM local time"), translated. */
  readonly clock?: string;
  /** Their address, where it is shown. */
  readonly email?: string;
}

/** Where a message lies that a list has not drawn. */
export interface Way {
  /** What scrolls. */
  readonly scroller: Element;
  /** Before the first or behind the last message that is drawn. */
  readonly to: 'start' | 'end';
}

/** A question of mine that has no answer yet. */
export interface Waiting extends Waits {
  /** Whom it is for. */
  readonly ref: PersonRef;
}

/** Site knowledge as data and small pure readers. Nothing here touches browser APIs. */
export interface Surface {
  readonly id: SiteId;
  /** The smallest stable containers to observe with childList + subtree; empty while there are none. */
  roots(document: Document): Element[];
  /** The only attributes whose change can alter an answer of `spots`. */
  readonly attributes: readonly string[];
  /** Milliseconds between looks for new roots (a slow poll; no page-wide observer). */
  readonly rootPoll: number;
  /**
   * Every spot inside one root, in document order, hidden twins and message bodies left out.
   *
   * @param parts Some of the root's `parts`: of them all these alone are read.
   */
  spots(root: Element, parts?: readonly Element[]): Spot[];
  /** What a root is a long list of, where each can be read by itself: rows, threads. */
  parts?(root: Element): Parts;
  /**
   * The part of the page in which a root is scrolled, where its rows come and go with that; null
   * elsewhere. What lies outside of it is not on screen.
   */
  scrollerOf?(root: Element): Element | null;
  /**
   * Whether what an observer saw can alter an answer of `spots`; asked for each record, so it looks at
   * no more than the record. Absent: everything that is observed can.
   */
  concerns?(record: MutationRecord): boolean;
  /** The user's own identities, so that they are never marked. */
  self(document: Document): PersonRef[];
  /** The message at or around an element: hovered, focused, clicked or selected. */
  targetAt(element: Element, url: string): Target | null;
  /** What the host's own keys have selected: the cursor in a list, the selected thread. */
  selected?(document: Document): Element[];
  /** The conversation, document thread or channel that is open, for "this conversation". */
  currentTarget(document: Document, url: string): Target | null;
  /**
   * Whether the page is of the mailbox, document or team that a place lies in; null while it does not
   * say. Absent: the page's address alone says it.
   */
  holds?(document: Document, place: Place): boolean | null;
  /** The host's node for a place when it is on the page, else null. */
  find(document: Document, place: Place): Element | null;
  /**
   * The address part that leads to a place inside this very page (Gmail: "#all/<token>"), to be
   * followed by a click on a temporary anchor; null when the whole address must be opened.
   */
  innerLink(document: Document, place: Place): string | null;
  /**
   * On which side of what is drawn a place lies that `find` does not find, in a list that draws only
   * what is near the viewport (Slack); null where it is in no list that is shown.
   */
  towards?(document: Document, place: Place): Way | null;
  seen(document: Document): Seen;
  /**
   * Every message that is ticked in the visible view, in document order, for one command on all of
   * them; empty when none is, and the command is about one message, by `targetAt`. Call it when the
   * command runs: ids and ticks change in the same nodes. Rows without an id are left out.
   */
  ticked?(document: Document, url: string): Ticked[];
  /**
   * Messages of my own that the visible view shows without doubt, with a plausible time of sending;
   * of Docs also those whose time or thread is not certain, which say so.
   * Call it after a drawing (what changes an answer changes a root) and give each to
   * `isAnsweredBy`. Drafts, messages just sent that have no id yet, and rows whose last writer is
   * not certain are left out.
   */
  ownMessages?(document: Document, url: string): OwnMessage[];
  /**
   * The same of messages of others, each with who wrote it: they close the asks that they answer.
   * Only where thread, message and sender are certain; a surface without it closes none by itself.
   */
  theirMessages?(document: Document, url: string): TheirMessage[];
  /** Where a button for the panel of everybody in the document fits; null while there is no room. */
  panelSlot?(document: Document): Spot['insert'] | null;
  /**
   * A person named where no mark may stand (a mention, a name beside the host's own clock): their
   * card opens when the pointer rests there. Called for each element that the pointer enters.
   */
  restAt?(element: Element): { readonly anchor: Element; readonly ref: PersonRef } | null;
  /**
   * The person at or around an element, to be put on the roster: named there, in their open profile,
   * or the sender of the message; null for oneself, robots, and where nobody is certain.
   */
  personAt?(element: Element): PersonRef | null;
  /** What an open profile shows of a person; null where none is open. */
  profileOf?(document: Document, ref: PersonRef): HostProfile | null;
  /**
   * The conversation that is open, where one may want marks in another measure than elsewhere: a key
   * that is kept in the settings, and what the page calls it.
   */
  conversation?(
    document: Document,
    url: string,
  ): { readonly key: string; readonly title: string } | null;
  /** Fields in which messages are written, as a selector: where one has the focus, a line may stand. */
  readonly writing?: string;
  /** The words of messages, as a selector: times written in them may be told on both clocks. */
  readonly bodies: string;
  /** Whether the page's surroundings of an element are dark, where the host has themes of its own. */
  isDark?(element: Element): boolean;
}

/** Understanding of pasted links and of which tab shows a place; pure, used by the background. */
export interface SiteLinks {
  readonly id: SiteId;
  /** A place for a link to a message, thread or document; null when the link is none of ours. */
  parse(url: string): Place | null;
  /** Why a link that `parse` does not understand leads nowhere; null for links of other sites. */
  refuse(url: URL): Problem | null;
  /** How well a tab at `tabUrl` shows the place: 2 the very place, 1 same account, document or team, 0 not. */
  fit(tabUrl: string, place: Place): 0 | 1 | 2;
  /** The account or team that a tab's address names. */
  accountOf?(tabUrl: string): string | undefined;
  /** A place whose link does not name its account (Slack's permalinks), once that is known. */
  within?(place: Place, account: string): Place;
}
