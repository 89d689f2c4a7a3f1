import type { DBSchema } from 'idb';

import type { StoredRecord } from '../domain/backup-types';
import type { LogEntry } from '../domain/log-types';
import type { Managed, ManagedPeople } from '../domain/managed-types';
import type { OwnTeamFile } from '../domain/own-team-types';
import type { Person, PlainDate } from '../domain/person';
import type { PastPick } from '../domain/plan-types';
import type { ZoneMove } from '../domain/questions';
import type { Hold, Reminder } from '../domain/reminder-types';
import type { Settings } from '../domain/settings';
import type { SiteHealth } from '../domain/site-health';
import type { TeamFile } from '../domain/team-types';
import type { Seen } from '../domain/suggestions';

/** A notification that is still to be created; written in the transaction that made its items due. */
export interface OutboxLine {
  /** Deterministic, so that a second try replaces the first. */
  readonly id: string;
  readonly reminders: readonly string[];
  /** Asks whose question is shown: "Did Anna answer?". */
  readonly asks?: readonly string[];
  /** A worker was stopped between showing it and taking it off, or before it was shown. */
  readonly perhapsShown?: true;
  /** The browser refused to show it, so nobody has seen it. */
  readonly refused?: true;
}

/** Single records, by key. */
export interface Meta {
  settings: Settings;
  hold: Hold | null;
  /** Counts every committed write. */
  revision: number;
  /** The machine's zone at the last start, to notice that it changed. */
  machineZone: string;
  /** Reminders that ended by themselves, the latest first; up to five. */
  answeredLately: readonly string[];
  /** When lines beyond the retention period were looked for last, and which period that was. */
  logSwept: { readonly at: number; readonly days: number };
  /** The revision of the last export (of the first start, before any), and when it was changed after it. */
  exported: { readonly revision: number; readonly changed?: number };
  /** Start of the catch-up block that was told last, epoch milliseconds. */
  catchUpTold: number;
  /** When the bin was last looked through, epoch milliseconds. */
  binLooked: number;
  /** The question about a change of it that is still open. */
  zoneMove: ZoneMove | null;
  /** The date on which the popup's question about old zones was put off. */
  zonesPutOff: PlainDate;
  /** By roster id: offsets of a host's clock that were left as they are, minutes east of UTC. */
  clocksLeft: { readonly [person: string]: readonly number[] };
  /** By roster id: whose account a page shows was put off, and is asked about only when I want it. */
  learnPutOff: readonly string[];
  /** Whether colleagues are to be suggested; off unless somebody switched it on in this browser. */
  suggest: boolean;
  /** The date on which open pages were asked last whom they name. */
  seenOn: PlainDate;
  /** Keys of those who are not to be suggested again. */
  notSuggested: readonly string[];
  health: readonly SiteHealth[];
  /** Roster files of others that are followed. */
  teamFiles: readonly TeamFile[];
  /** The one that I keep. */
  ownTeamFile: OwnTeamFile | null;
  /** An organisation's policy: a fingerprint of it, and what holds of it. */
  managed: { readonly sum: string; readonly state: Managed | null };
  managedPeople: ManagedPeople;
}

export interface Schema extends DBSchema {
  /** Teammates, removed ones as markers, and "me". */
  people: { key: string; value: Person };
  /** Index "state": the open states due, held, scheduled and shown sort after "dropped". */
  reminders: { key: string; value: Reminder; indexes: { state: string } };
  asks: { key: string; value: StoredRecord };
  log: { key: string; value: LogEntry; indexes: { at: number } };
  picks: { key: string; value: PastPick };
  /** Colleagues who are not on the roster; in no backup, since nobody has asked for them to be kept. */
  seen: { key: string; value: Seen };
  outbox: { key: string; value: OutboxLine };
  meta: { key: string; value: { key: keyof Meta; value: Meta[keyof Meta] } };
}

export const STORES = [
  'people',
  'reminders',
  'asks',
  'log',
  'picks',
  'seen',
  'outbox',
  'meta',
] as const;
export type StoreName = (typeof STORES)[number];
