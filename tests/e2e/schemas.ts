// The database as each version of the schema wrote it: structure and records as they were then.
import { MIGRATIONS } from '../../utils/storage/db.ts';

interface Schema {
  readonly version: number;
  /** A script for a page of ours that replaces the database; `now` in epoch milliseconds. */
  readonly write: (now: number) => string;
}

const HOUR = 3_600_000;

/** No bin, no asks of ours, lines of the log of one kind. */
function recordsOf1(now: number) {
  const at = new Date(now - 24 * HOUR).toISOString();
  const stamps = { created: at, updated: at };
  const place = (container: string) => ({
    site: 'gmail',
    url: `https://mail.google.com/mail/u/mika@example.com/#all/${container}`,
    account: 'mika@example.com',
    container,
    message: container,
  });
  const reminder = (id: string, dueAt: number, state: string) => ({
    id,
    ...stamps,
    place: place(id),
    title: `Question ${id}`,
    people: ['anna'],
    names: [],
    rule: { kind: 'at', at: dueAt },
    dueAt,
    state,
    urgent: true,
  });
  const done = { ...reminder('done', now - 9 * HOUR, 'done'), endedAt: now - 8 * HOUR };
  return {
    people: [{ id: 'anna', updated: at, name: 'Anna Weber', zone: 'Europe/Berlin' }],
    reminders: [
      reminder('overdue', now - HOUR, 'scheduled'),
      reminder('pending', now + HOUR / 2, 'scheduled'),
      done,
    ],
    log: [
      {
        id: 'done',
        updated: at,
        kind: 'reminder',
        outcome: 'done',
        at: now - 8 * HOUR,
        title: 'Question done',
        place: place('done'),
        people: ['anna'],
        names: [],
      },
    ],
    meta: [{ key: 'revision', value: 4 }],
  };
}

/** Slots that were chosen in the planner came with version 2. */
function recordsOf2(now: number) {
  const updated = new Date(now - 24 * HOUR).toISOString();
  const outside = [{ person: 'anna', fit: 'late' }];
  const pick = { id: 'p1', updated, start: now, length: HOUR, people: ['me', 'anna'], outside };
  return { ...recordsOf1(now), picks: [pick] };
}

/** Colleagues who are seen and are not on the roster came with version 3. */
function recordsOf3(now: number) {
  const days = [new Date(now).toISOString().slice(0, 10)];
  const identity = { kind: 'email', value: 'tomas@example.com' };
  const seen = { key: 'email tomas@example.com', identity, name: 'Tomas Novak', days };
  return { ...recordsOf2(now), seen: [seen] };
}

/**
 * The background may open the database between the deletion and the making; then its empty one is
 * deleted again, until the one that stands is ours.
 */
const write = (version: number, records: object) => `new Promise((resolve, reject) => {
  const records = ${JSON.stringify(records)};
  const replace = () => {
    let made = false;
    indexedDB.deleteDatabase('meanwhile').onerror = reject;
    const request = indexedDB.open('meanwhile', ${version});
    // The background's is newer: it goes too.
    request.onerror = () =>
      request.error.name === 'VersionError' ? setTimeout(replace, 20) : reject(request.error);
    request.onupgradeneeded = () => {
      made = true;
      const database = request.result;
      database.createObjectStore('people', { keyPath: 'id' });
      database.createObjectStore('reminders', { keyPath: 'id' }).createIndex('state', 'state');
      database.createObjectStore('asks', { keyPath: 'id' });
      database.createObjectStore('log', { keyPath: 'id' }).createIndex('at', 'at');
      database.createObjectStore('outbox', { keyPath: 'id' });
      database.createObjectStore('meta', { keyPath: 'key' });
      if (${version} >= 2) database.createObjectStore('picks', { keyPath: 'id' });
      if (${version} >= 3) database.createObjectStore('seen', { keyPath: 'key' });
      for (const [name, rows] of Object.entries(records))
        for (const row of rows) request.transaction.objectStore(name).put(row);
    };
    request.onsuccess = () => {
      request.result.close();
      if (made) resolve(null);
      else replace();
    };
  };
  replace();
})`;

/** By version, the first first. */
export const schemas: readonly Schema[] = [
  { version: 1, write: (now) => write(1, recordsOf1(now)) },
  { version: 2, write: (now) => write(2, recordsOf2(now)) },
  { version: 3, write: (now) => write(3, recordsOf3(now)) },
];

if (schemas.length < MIGRATIONS.length) {
  throw new Error('a new step in utils/storage/migrations needs its older schema here');
}
