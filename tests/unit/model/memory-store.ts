/**
 * The database as maps: transactions are whole or not at all, one after the other, as in IndexedDB,
 * and a worker that is killed in the middle of one leaves nothing of it.
 */
import type { OutboxLine } from '../../../utils/storage/schema';
import {
  getMeta,
  putMeta,
  type ReadTx,
  type Store,
  type WriteTx,
} from '../../../utils/storage/store';

type Row = object;
type Table = Map<string, Row>;

/** What survives a worker. */
export interface Disk {
  readonly tables: Map<string, Table>;
  /** Counts commits, so that a test knows whether a killed use case came to its end. */
  commits: number;
}

export function createDisk(): Disk {
  return { tables: new Map(), commits: 0 };
}

/** Where a worker can be killed: never comes back from it then. */
export type Gate = () => Promise<void>;

export function createMemoryStore(disk: Disk, gate: Gate): Store {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    read: (work) => inTurn(() => work(transaction(disk.tables, gate) as unknown as ReadTx)),
    write: (work, { quiet = () => false } = {}) =>
      inTurn(async () => {
        const copies = new Map([...disk.tables].map(([name, table]) => [name, new Map(table)]));
        const tx = transaction(copies, gate) as unknown as WriteTx;
        const result = await work(tx);
        if (!quiet(result))
          await putMeta(tx, 'revision', ((await getMeta(tx, 'revision')) ?? 0) + 1);
        await gate();
        for (const [name, table] of copies) disk.tables.set(name, table);
        disk.commits += 1;
        return result;
      }),
    close: async () => undefined,
    wipe: async () => disk.tables.clear(),
  };
}

function transaction(tables: Map<string, Table>, gate: Gate) {
  const tableOf = (name: string): Table => {
    const known = tables.get(name);
    if (known) return known;
    const made: Table = new Map();
    tables.set(name, made);
    return made;
  };
  return { objectStore: (name: string) => objectStore(tableOf(name), name, gate) };
}

function objectStore(table: Table, name: string, gate: Gate) {
  const keyOf = (row: Row) =>
    String((row as Record<string, unknown>)[name === 'meta' ? 'key' : 'id']);
  const rows = () => [...table.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const matching = (field: string, query?: string | IDBKeyRange) =>
    rows().filter(([, row]) => fits((row as Record<string, unknown>)[field], query));
  return {
    get: async (key: string) => table.get(key),
    getAll: async () => rows().map(([, row]) => row),
    count: async () => table.size,
    put: async (row: Row) => {
      await gate();
      table.set(keyOf(row), row);
    },
    delete: async (key: string) => {
      await gate();
      table.delete(key);
    },
    clear: async () => table.clear(),
    index: (field: string) => ({
      getAll: async (query?: string | IDBKeyRange) => matching(field, query).map(([, row]) => row),
      getAllKeys: async (query?: string | IDBKeyRange) =>
        matching(field, query).map(([key]) => key),
    }),
  };
}

function fits(value: unknown, query: string | IDBKeyRange | undefined): boolean {
  if (value === undefined) return false;
  if (query === undefined) return true;
  return typeof query === 'string' ? value === query : query.includes(value);
}

/** A line of the outbox as it is committed. */
export function outboxLine(disk: Disk, id: string): OutboxLine | undefined {
  return disk.tables.get('outbox')?.get(id) as OutboxLine | undefined;
}
