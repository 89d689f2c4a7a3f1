/** Messages about what is kept: the log, slots that were chosen, the backup and its copies. */
import type { BackupDocument, ImportPlan } from '../domain/backup-types';
import type { LastGoodState } from '../domain/last-good-types';
import type { LogQuery } from '../domain/log-search';
import type { LogEntry } from '../domain/log-types';
import type { Person } from '../domain/person';
import type { PastPick } from '../domain/plan-types';
import type { Managed } from '../domain/managed-types';
import type { OwnTeamFile } from '../domain/own-team-types';
import type { Result } from '../domain/result';
import type { TeamFile } from '../domain/team-types';
import type { Seen, Suggestions } from '../domain/suggestions';
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
  /** What is on file now lies in a file of mine. */
  'ui→bg exported': { request: null; answer: Result<null> };
  'ui→bg plan import': { request: { document: BackupDocument }; answer: ImportPlan };
  'ui→bg import': { request: { document: BackupDocument }; answer: Result<ImportPlan> };
  /** The copy outside the database, and whether it is needed. */
  'ui→bg last good': { request: null; answer: LastGoodState };
  'ui→bg restore last good': { request: null; answer: Result<null> };
  'ui→bg decline last good': { request: null; answer: Result<null> };
  'ui→bg delete everything': { request: null; answer: Result<null> };

  'ui→bg suggestions': { request: null; answer: Suggestions };
  /** Off: what was kept for them is gone. */
  'ui→bg suggest': { request: { on: boolean }; answer: Result<null> };
  /** Not to be suggested again; gives what takes that back. */
  'ui→bg dismiss suggestion': { request: { key: string }; answer: Seen | null };
  'ui→bg recall suggestion': { request: { seen: Seen }; answer: null };
  /** Offers them to the roster page, as "Add to roster" in a page does. */
  'ui→bg offer suggestion': { request: { key: string }; answer: null };

  'ui→bg removed people': { request: null; answer: readonly Person[] };
  /** People of a file, in one transaction; refused when somebody changed since the preview. */
  'ui→bg take people': {
    request: {
      people: readonly Person[];
      seen: Readonly<Record<string, string>>;
      /** The team file from which they come, as it is remembered from then on. */
      team?: TeamFile;
    };
    answer: Result<{ saved: readonly Person[]; before: readonly Person[] }>;
  };
  /** By id what was saved, and what was there before. @returns How many changed since and stay. */
  'ui→bg take back people': {
    request: {
      saved: Readonly<Record<string, string>>;
      before: readonly Person[];
      /** As it was remembered before. */
      team?: TeamFile;
    };
    answer: Result<number>;
  };

  /** Roster files of others that are followed, and the one that I keep. */
  'ui→bg team files': {
    request: null;
    answer: {
      /** Of the same moment as the rest. */
      revision: number;
      followed: readonly TeamFile[];
      own: OwnTeamFile | null;
      removed: readonly Person[];
    };
  };
  'ui→bg keep team file': { request: { file: TeamFile }; answer: Result<null> };
  'ui→bg drop team file': { request: { key: string }; answer: Result<null> };
  /** What an organisation ships to this browser; null where nothing. */
  'ui→bg managed': { request: null; answer: Managed | null };
  'ui→bg keep own team file': { request: { file: OwnTeamFile | null }; answer: Result<null> };
}
