import { type IDBPDatabase, openDB } from 'idb';

import { migrateToV1 } from './migrations/v1';
import { migrateToV2 } from './migrations/v2';
import { migrateToV3 } from './migrations/v3';
import type { Schema } from './schema';

export const DATABASE_NAME = 'meanwhile';
/** One step a file in `migrations/`; step n brings version n - 1 to version n. */
export const MIGRATIONS = [migrateToV1, migrateToV2, migrateToV3] as const;

/**
 * Opens the database, bringing an older one up to date.
 *
 * @param onLost Called when the browser closes the connection (a newer version wants in, storage was
 *   cleared), so that the next use opens again.
 */
export function openDatabase(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE_NAME, MIGRATIONS.length, {
    upgrade(database, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
