/** What the panel of a page asks and shows. */
import type { PersonRef } from '../domain/person';
import type { Moment } from '../domain/preset-text';
import type { Snapshot } from '../domain/snapshot-types';
import type { Waits } from '../domain/waits';
import type { Display, FoundPerson, Teammate } from './shapes';

/** A name on a page, for its panel. */
export interface PanelName {
  readonly ref: PersonRef;
  /** Since when a question of mine to them waits. */
  readonly waits?: Waits;
  /** Several accounts of the page bear the name, so that it tells nobody. */
  readonly isShared?: true;
}

/** Everybody whom a page names, and who else could answer. */
export interface PanelModel {
  readonly viewer: Snapshot;
  /** Each teammate once. */
  readonly people: readonly PanelPerson[];
  /** Which of the refs certainly name nobody of the roster. */
  readonly strangers: readonly number[];
  /** Which of the refs bear a name of the roster, and yet it is not certain who they are. */
  readonly ties: readonly PanelTie[];
  /** At work, or soon: teammates in a group of theirs whom the page does not name. */
  readonly mates: readonly (Teammate & { readonly groups: readonly string[] })[];
  /** Where the page names nobody of it: who of the roster is at work, or soon. Else null. */
  readonly roster: readonly Teammate[] | null;
  readonly display: Display;
}

export interface PanelTie {
  readonly ref: number;
  /** How many teammates have the name; 1 where several accounts of the page do. */
  readonly teammates: number;
}

export interface PanelPerson extends FoundPerson {
  readonly waits?: WaitsOn;
  /** Which of the refs name them. */
  readonly refs: readonly number[];
  readonly cover?: { readonly name: string; readonly snapshot: Snapshot | null };
}

/** A question of mine that waits, and what that means for whom it is for. */
export interface WaitsOn extends Waits {
  /** `since` on my clock, where it is known to the minute. */
  readonly asked?: Moment;
  /** How much of their working time it has waited, milliseconds; absent where no hours are on file. */
  readonly worked?: number;
}
