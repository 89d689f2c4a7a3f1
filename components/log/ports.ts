import type { LogQuery } from '../../utils/domain/log-search';
import type { LogEntry } from '../../utils/domain/log-types';
import type { Place } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type {
  Answer,
  LogDraft,
  LogFound,
  MessageName,
  Request,
} from '../../utils/protocol/messages';
import { answered } from '../reminders/ports';

/** What views of the log ask for. Problems instead of rejections, but for what only reads. */
export interface LogPorts {
  readonly search: (query: LogQuery, limit: number) => Promise<LogFound>;
  /** How many lines are older than an instant. */
  readonly countBefore: (at: number) => Promise<number>;
  readonly keep: (entries: readonly LogDraft[]) => Promise<Result<readonly LogEntry[]>>;
  readonly remove: (ids: readonly string[]) => Promise<Result<readonly LogEntry[]>>;
  readonly open: (place: Place) => Promise<Result<null>>;
  readonly readLink: (url: string) => Promise<Result<Place>>;
}

type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/** The ports over messages to the background. */
export function createLogPorts(send: Send): LogPorts {
  return {
    search: (query, limit) => send('ui→bg log', { query, limit }),
    countBefore: (before) => send('ui→bg count log', { before }),
    keep: (entries) => answered(send('ui→bg keep log', { entries })),
    remove: (ids) => answered(send('ui→bg remove log', { ids })),
    open: (place) => answered(send('ui→bg open', { place })),
    readLink: (url) => answered(send('ui→bg link', { url })),
  };
}
