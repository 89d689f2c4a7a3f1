/** The retention period of the log. Off unless the user asks for it. */
import { DAY } from '../domain/snapshot-read';
import type { WriteTx } from '../storage/store';
import { getMeta, putMeta } from '../storage/store';
import type { World } from './world';

/**
 * Deletes lines that are older than the setting says, with the ended reminders and asks that they
 * tell of. Looks once a day, and at once when the setting changed.
 *
 * @returns Whether anything was deleted.
 */
export async function sweepLog(tx: WriteTx, { now, settings }: World): Promise<boolean> {
  const days = settings.logDays;
  if (!(days > 0)) return false;
  const last = await getMeta(tx, 'logSwept');
  // A clock that was moved back must not keep it from looking for years.
  if (last?.days === days && last.at <= now && last.at > now - DAY) return false;
  await putMeta(tx, 'logSwept', { at: now, days });
  const before = now - days * DAY;
  const log = tx.objectStore('log');
  const old = await log.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
  for (const id of old) await log.delete(id);
  const ended = await sweepEnded(tx, before);
  return old.length > 0 || ended;
}

/** Ended ones have the same story to tell as their lines, whether these were there or not. */
async function sweepEnded(tx: WriteTx, before: number): Promise<boolean> {
  let swept = false;
  for (const name of ['reminders', 'asks'] as const) {
    for (const record of await tx.objectStore(name).getAll()) {
      const endedAt = 'endedAt' in record ? record.endedAt : undefined;
      if (typeof endedAt !== 'number' || endedAt >= before) continue;
      await tx.objectStore(name).delete(record.id);
      swept = true;
    }
  }
  return swept;
}
