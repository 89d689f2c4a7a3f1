import type { IDBPDatabase } from 'idb';

import type { Schema } from '../schema';

/** Colleagues who are seen and are not on the roster, while somebody wants suggestions. */
export function migrateToV3(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('seen', { keyPath: 'key' });
}
