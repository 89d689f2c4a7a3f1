import { deleteDB, type IDBPDatabase, type IDBPTransaction } from 'idb';

import { DATABASE_NAME, openDatabase } from './db';
import { type Meta, type Schema, type StoreName, STORES } from './schema';

export type ReadTx = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type WriteTx = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/**
 * The database as the services see it. A use case is one call of `write`: one transaction over all
 * stores, so that use cases happen one after the other, whole or not at all.
 */
export interface Store {
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * @param work Awaits nothing but this transaction. When it throws, nothing is kept.
   * @param options.quiet Says of the result that no answer of ours changed, so that nobody re-reads.
   * @throws What `work` throws, and the browser's own errors (QuotaExceededError, …).
   */
  write<T>(
    work: (tx: WriteTx) => Promise<T>,
    options?: { quiet?: (result: T) => boolean },
  ): Promise<T>;
  close(): Promise<void>;
  /** Removes the database, readable or not; the next use makes a new one. */
  wipe(): Promise<void>;
}

export function createStore(): Store {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const lose = () => {
    connection = null;
  };
  const connect = () => {
    connection ??= openDatabase(lose).catch((error: unknown) => {
      lose();
      throw error;
    });
    return connection;
  };
  return {
    async read(work) {
      const tx = (await connect()).transaction([...STORES], 'readonly');
      return work(tx);
    },
    async write(work, { quiet = () => false } = {}) {
      const database = await connect();
      // Strict: a promise that the user saw kept must survive a power cut.
      const tx = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
      return commit(tx, work, quiet);
    },
    async close() {
      (await connection)?.close();
      lose();
    },
    async wipe() {
      await connection?.then(
        (database) => database.close(),
        () => undefined,
      );
      lose();
      await deleteDB(DATABASE_NAME);
    },
  };
}

async function commit<T>(
  tx: WriteTx,
  work: (tx: WriteTx) => Promise<T>,
  quiet: (result: T) => boolean,
): Promise<T> {
  // The promise of a transaction that failed on its own is awaited below; never leave it unhandled.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    if (!quiet(result)) await bumpRevision(tx);
    await tx.done;
    return result;
  } catch (error) {
    abortQuietly(tx);
    throw error;
  }
}

function abortQuietly(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // Already finished: there is nothing left to take back.
  }
}

async function bumpRevision(tx: WriteTx): Promise<void> {
  const revision = (await getMeta(tx, 'revision')) ?? 0;
  await putMeta(tx, 'revision', revision + 1);
}

/** A single record. */
export async function getMeta<K extends keyof Meta>(
  tx: ReadTx | WriteTx,
  key: K,
): Promise<Meta[K] | undefined> {
  const record = await tx.objectStore('meta').get(key);
  return record?.value as Meta[K] | undefined;
}

export async function putMeta<K extends keyof Meta>(
  tx: WriteTx,
  key: K,
  value: Meta[K],
): Promise<void> {
  await tx.objectStore('meta').put({ key, value });
}
