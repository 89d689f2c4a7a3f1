import type { LogEntry } from './log-types';
import type { Timestamp } from './person';

/** What is left of a line that was taken out: nothing of what it said, so that nothing stays behind. */
export function logMarker({ id, kind, at }: LogEntry, now: Timestamp): LogEntry {
  return { id, kind, at, updated: now, deleted: now, title: '', people: [], names: [] };
}
