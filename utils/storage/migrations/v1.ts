import type { IDBPDatabase } from 'idb';

import type { Schema } from '../schema';

/** The first schema. */
export function migrateToV1(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('people', { keyPath: 'id' });
  database.createObjectStore('reminders', { keyPath: 'id' }).createIndex('state', 'state');
  database.createObjectStore('asks', { keyPath: 'id' });
  database.createObjectStore('log', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('outbox', { keyPath: 'id' });
  database.createObjectStore('meta', { keyPath: 'key' });
}
