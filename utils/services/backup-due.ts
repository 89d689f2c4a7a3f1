/** Whether it is time to offer an export: 30 days after the first change that no export has. */
import { DAY } from '../domain/snapshot-read';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
import type { World } from './world';

const AFTER = 30 * DAY;

/** @returns Since when changes are in no export, epoch milliseconds; null while nothing is to be said. */
export async function backupDue(tx: WriteTx, world: World): Promise<number | null> {
  const exported = await getMeta(tx, 'exported');
  if (!exported) {
    // From here on it counts: nobody is asked for a backup on the first day.
    await putMeta(tx, 'exported', { revision: world.revision });
    return null;
  }
  if (world.revision === exported.revision) return null;
  if (exported.changed === undefined) {
    await putMeta(tx, 'exported', { ...exported, changed: world.now });
    return null;
  }
  const isOff = !world.settings.askBackup || world.people.length === 0;
  return isOff || world.now - exported.changed < AFTER ? null : exported.changed;
}
