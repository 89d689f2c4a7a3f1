/** People of a file on their way to the roster: read, compared with who is on file, chosen. */
import type { Identity, Person } from './person';
import type { Problem } from './result';

/** What a file of people turned out to be, by its content. */
export const PEOPLE_FORMATS = [
  'lines',
  'table',
  'slack',
  'pumble',
  'google',
  'outlook',
  'vcard',
  'roster',
] as const;
export type PeopleFormat = (typeof PEOPLE_FORMATS)[number];

/** Words of a file that may mean several zones, or none that is known. */
export interface ZoneAsk {
  /** As the file says it; empty where it says nothing of a place. */
  readonly text: string;
  /** Ids, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A person as a file says it, before anything is known of who is on file. */
export interface Incoming {
  /** Counted from 1: the line of a table, the place in a list, the card. */
  readonly row: number;
  /** With the id of the file, or a fresh one. */
  readonly person: Person;
  /** A fresh id says nothing; one of a roster file names the same person as before. */
  readonly knownId?: boolean;
  /** Who covers, in a roster file. */
  readonly coverIs?: Identity;
  readonly ask?: ZoneAsk;
  /** Two letters, where the file makes it certain. */
  readonly country?: string;
  /** Robots, and people who left. */
  readonly off?: 'bot' | 'deleted';
  /** Epoch milliseconds of the last change, where the file says it. */
  readonly changed?: number;
  /** What could not be read of the row; the rest of it is taken all the same. */
  readonly notes: readonly Problem[];
  /** What keeps the row from being taken. */
  readonly stop?: Problem;
}

/** Why a row is not ticked at first. `left`: removed from the roster here before. */
export type OffReason = 'bot' | 'deleted' | 'you' | 'left' | 'older' | 'name';

/** One row of the preview. */
export interface Candidate {
  /** Unique in the preview. */
  readonly key: string;
  /** Rows of the file that are this person. */
  readonly rows: readonly number[];
  /** As the file says it. */
  readonly person: Person;
  /** Who it is on file, by an identity or the id of a roster file. */
  readonly mine?: string;
  /** Somebody on file with the same name and no identity in common. */
  readonly namesake?: string;
  readonly off?: OffReason;
  /** Key of the question about the zone. */
  readonly ask?: string;
  readonly country?: string;
  readonly notes: readonly Problem[];
  readonly stop?: Problem;
  /** Who covers, in a roster file. */
  readonly coverIs?: Identity;
  /** A roster file's record, which replaces what it says; others only add. */
  readonly whole?: boolean;
}

/** One question for all rows of a kind. */
export interface ZoneQuestion extends ZoneAsk {
  readonly key: string;
  /** How many people wait for it. */
  readonly count: number;
}

/** A column of a table and what it was taken for. */
export interface Column {
  readonly heading: string;
  readonly field: ColumnField;
  /** The first values, to see what it is. */
  readonly sample: string;
}

export const COLUMN_FIELDS = [
  'none',
  'name',
  'first',
  'middle',
  'last',
  'alias',
  'email',
  'zone',
  'city',
  'region',
  'country',
  'role',
  'group',
  'hours',
  'days',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A file read and compared; nothing is written while it is made. */
export interface PeoplePreview {
  readonly format: PeopleFormat;
  readonly candidates: readonly Candidate[];
  readonly questions: readonly ZoneQuestion[];
  /** Of a table. */
  readonly columns?: readonly Column[];
  /** Who made a roster file, and when. */
  readonly owner?: string;
  readonly exportedAt?: string;
  /** By what a team file is known again. */
  readonly team?: string;
}
