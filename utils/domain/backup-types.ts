import type { Person, Timestamp } from './person';
import type { PastPick } from './plan-types';
import type { Reminder } from './reminder-types';
import type { Problem } from './result';
import type { Settings } from './settings';

export const BACKUP_FORMAT = 'meanwhile-backup';
export const BACKUP_VERSION = 1;

/** An ask or a log entry; the editors come later, the records are kept as they are. */
export interface StoredRecord {
  readonly id: string;
  readonly updated: Timestamp;
  readonly deleted?: Timestamp;
}

/** Everything, as one UTF-8 JSON document. Unknown fields of records are kept. */
export interface BackupDocument {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly exportedAt: Timestamp;
  readonly me?: Person;
  readonly teammates: readonly Person[];
  readonly reminders: readonly Reminder[];
  readonly asks: readonly StoredRecord[];
  readonly log: readonly StoredRecord[];
  /** Slots that were chosen in the planner; documents of older versions lack them. */
  readonly picks?: readonly PastPick[];
  readonly settings?: Settings;
}

/** What differs in one field, as short text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface PlannedChange {
  readonly kind: 'person' | 'reminder' | 'ask' | 'log' | 'pick' | 'settings';
  readonly id: string;
  readonly label: string;
  readonly change: 'add' | 'update' | 'same' | 'older' | 'remove' | 'problem';
  /** For updates: field by field, old → new, as short text. */
  readonly fields?: readonly FieldChange[];
  readonly problem?: Problem;
}

/** What an import would do; nothing is written while it is made. */
export interface ImportPlan {
  readonly changes: readonly PlannedChange[];
  readonly counts: {
    readonly add: number;
    readonly update: number;
    readonly same: number;
    readonly remove: number;
    readonly problem: number;
  };
}
