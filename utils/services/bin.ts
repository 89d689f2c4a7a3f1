/** Deleted reminders can be brought back for a while. */
import type { Reminder } from '../domain/reminder-types';
import { DAY } from '../domain/snapshot-read';
import { getMeta, putMeta, type ReadTx, type WriteTx } from '../storage/store';
import type { World } from './world';

export const BIN_DAYS = 30;

/** The latest first. */
export async function binOf(tx: ReadTx | WriteTx): Promise<Reminder[]> {
  const all = await tx.objectStore('reminders').getAll();
  return all
    .filter(({ deleted }) => deleted !== undefined)
    .toSorted((a, b) => Date.parse(b.deleted ?? '') - Date.parse(a.deleted ?? ''));
}

/**
 * Removes for good what has lain in the bin for 30 days; looks once a day.
 *
 * @returns Whether anything was removed.
 */
export async function emptyBin(tx: WriteTx, { now }: World): Promise<boolean> {
  const looked = (await getMeta(tx, 'binLooked')) ?? 0;
  // A clock that was moved back must not keep the bin full.
  if (Math.abs(now - looked) < DAY) return false;
  await putMeta(tx, 'binLooked', now);
  const old = (await binOf(tx)).filter(
    ({ deleted }) => Date.parse(deleted ?? '') <= now - BIN_DAYS * DAY,
  );
  for (const { id } of old) await tx.objectStore('reminders').delete(id);
  return old.length > 0;
}
