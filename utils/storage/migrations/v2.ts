import type { IDBPDatabase } from 'idb';

import type { Schema } from '../schema';

/** Slots that were chosen in the planner. */
export function migrateToV2(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('picks', { keyPath: 'id' });
}
