import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';

import { DATABASE_NAME, MIGRATIONS, openDatabase } from '../../../utils/storage/db';
import { type Schema, STORES } from '../../../utils/storage/schema';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as an older version left it, with one record in each of its stores. */
async function leftBy(version: number) {
  const old = await openDB<Schema>(DATABASE_NAME, version, {
    upgrade: (database, from) => {
      for (const migrate of MIGRATIONS.slice(from, version)) migrate(database);
    },
  });
  const names = [...old.objectStoreNames];
  for (const name of names) {
    const key = { id: `one of ${name}`, key: 'revision', ...(name === 'meta' ? { value: 7 } : {}) };
    await old.put(name, key as never);
  }
  old.close();
  return names;
}

it.each(MIGRATIONS.map((_step, index) => index + 1))(
  'nothing of version %i is lost, and every store is there',
  async (version) => {
    const names = await leftBy(version);
    const database = await openDatabase(() => undefined);
    expect(database.version).toBe(MIGRATIONS.length);
    expect([...database.objectStoreNames].toSorted()).toEqual([...STORES].toSorted());
    for (const name of names) expect(await database.count(name), name).toBe(1);
    expect(await database.get('meta', 'revision')).toMatchObject({ key: 'revision', value: 7 });
    database.close();
  },
);

it('version 2 brings the slots that were chosen', async () => {
  expect(await leftBy(1)).not.toContain('picks');
  expect(await leftBy(2)).toContain('picks');
});

it('version 3 brings whom pages name often', async () => {
  expect(await leftBy(2)).not.toContain('seen');
  expect(await leftBy(3)).toContain('seen');
});
