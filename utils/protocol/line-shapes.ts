import type { SiteId } from '../domain/site';
import type { Snapshot } from '../domain/snapshot-types';
import type { Display } from './shapes';

/** A teammate to whom a message that is being written goes. */
export interface LinePerson {
  readonly id: string;
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Who covers for them; the snapshot is null where no zone is on file. */
  readonly cover?: { readonly name: string; readonly snapshot: Snapshot | null };
  /** They would rather get messages in their hours. */
  readonly later?: true;
}

/** What the line needs. */
export interface LineModel {
  /** Off: the site is switched off, or the line on it. */
  readonly enabled: boolean;
  /** Keys of conversations of the site in which there is no line. */
  readonly quiet: readonly string[];
  readonly viewer: Snapshot;
  readonly people: readonly LinePerson[];
  /** How many more are addressed who are not on the roster. */
  readonly strangers: number;
  readonly display: Display;
}

/** No line any more: in a conversation, or on the whole site where none is named. */
export interface LineOff {
  readonly site: SiteId;
  readonly conversation?: { readonly key: string; readonly title: string };
}
