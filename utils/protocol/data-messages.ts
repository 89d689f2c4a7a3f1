/** Messages about what is kept: the log, slots that were chosen, the backup and its copies. */
import type { BackupDocument, ImportPlan } from '../domain/backup-types';
import type { LastGoodState } from '../domain/last-good-types';
import type { LogQuery } from '../domain/log-search';
import type { LogEntry } from '../domain/log-types';
import type { PastPick } from '../domain/plan-types';
import type { Result } from '../domain/result';
import type { LogDraft, LogFound, NewPick } from './shapes';

export interface DataMessages {
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

  /** Slots that were chosen in the planner. */
  'ui→bg picks': { request: null; answer: readonly PastPick[] };
  'ui→bg keep pick': { request: { pick: NewPick }; answer: Result<PastPick> };
  'ui→bg remove pick': { request: { id: string }; answer: Result<null> };

  'ui→bg export': { request: null; answer: BackupDocument };
  'ui→bg plan import': { request: { document: BackupDocument }; answer: ImportPlan };
  'ui→bg import': { request: { document: BackupDocument }; answer: Result<ImportPlan> };
  /** The copy outside the database, and whether it is needed. */
  'ui→bg last good': { request: null; answer: LastGoodState };
  'ui→bg restore last good': { request: null; answer: Result<null> };
  'ui→bg decline last good': { request: null; answer: Result<null> };
  'ui→bg delete everything': { request: null; answer: Result<null> };
}
