import fc from 'fast-check';

import type { BackupContents } from '../../../utils/domain/backup-merge';
import type { BackupDocument } from '../../../utils/domain/backup-types';
import type { Identity, Person } from '../../../utils/domain/person';
import type { Reminder } from '../../../utils/domain/reminder-types';

export const stampOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();

export function documentOf(contents: Partial<BackupContents>): BackupDocument {
  const lists = { teammates: [], reminders: [], asks: [], log: [] };
  return {
    format: 'meanwhile-backup',
    version: 1,
    exportedAt: stampOf(300),
    ...lists,
    ...contents,
  };
}

export function contentsOf(contents: Partial<BackupContents> = {}): BackupContents {
  return { teammates: [], reminders: [], asks: [], log: [], ...contents };
}

export function reminderOf(fields: Partial<Reminder> = {}): Reminder {
  return {
    id: 'r1',
    created: stampOf(0),
    updated: stampOf(0),
    place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1' },
    title: 'Draft of chapter 3',
    people: [],
    names: [],
    rule: { kind: 'at', at: 1 },
    dueAt: 1,
    state: 'scheduled',
    ...fields,
  };
}

export const email = (value: string): Identity => ({ kind: 'email', value });

const word = fc.constantFrom('Anna', 'Ben', 'Chidi', 'Dina', 'Elena');
const day = fc.integer({ min: 0, max: 20 });
const range = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 5 }))
  .map(([from, length]) => ({
    from: stampOf(from).slice(0, 10),
    to: stampOf(from + length).slice(0, 10),
  }));

/** People of a small world, so that ids and addresses meet often. */
export const somePerson = (prefix = ''): fc.Arbitrary<Person> =>
  fc
    .record(
      {
        id: fc.integer({ min: 1, max: 6 }).map((n) => `${prefix}p${n}`),
        updated: day.map(stampOf),
        deleted: day.map(stampOf),
        name: word,
        aliases: fc.uniqueArray(word),
        groups: fc.uniqueArray(fc.constantFrom('Editorial', 'Desk')),
        identities: fc
          .uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 2 })
          .map((ns) => ns.map((n) => email(`${prefix}${n}@example.com`))),
        zone: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo'),
        role: fc.string({ maxLength: 5 }),
        absences: fc.uniqueArray(range, { maxLength: 3, selector: (one) => one.from }),
        stays: range.map((one) => [{ ...one, zone: 'Asia/Bangkok' }]),
        days: fc.dictionary(
          range.map((one) => one.from),
          fc.constant([['09:00', '12:00'] as const]),
          {
            maxKeys: 2,
            noNullPrototype: true,
          },
        ),
        holidays: fc.record(
          {
            region: fc.constantFrom('DE', 'AT'),
            worked: fc.uniqueArray(
              range.map((one) => one.from),
              { maxLength: 2 },
            ),
            own: fc
              .uniqueArray(
                range.map((one) => one.from),
                { minLength: 1, maxLength: 3 },
              )
              .map((dates) => dates.map((date) => ({ date, name: 'Off' }))),
          },
          { requiredKeys: [] },
        ),
        shoeSize: fc.integer({ min: 35, max: 40 }),
      },
      { requiredKeys: ['id', 'updated', 'name'] },
    )
    // Removing stamps both fields alike.
    .map(
      (person) => ({ ...person, ...(person.deleted ? { updated: person.deleted } : {}) }) as Person,
    );

/** Each id once, and each address once among those who are not removed, as the roster keeps them. */
export function tidy(people: readonly Person[]): Person[] {
  const taken = new Set<string>();
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...byId.values()].filter((person) => {
    if (person.deleted) return true;
    const values = (person.identities ?? []).map((one) => JSON.stringify(one));
    if (values.some((value) => taken.has(value))) return false;
    for (const value of values) taken.add(value);
    return true;
  });
}

export const someRoster = (prefix = ''): fc.Arbitrary<Person[]> =>
  fc.array(somePerson(prefix), { maxLength: 6 }).map(tidy);

export const someReminders: fc.Arbitrary<Reminder[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
      updated: day.map(stampOf),
      title: word,
      people: fc.subarray(['p1', 'p2', 'p3']),
    }),
    { selector: (one) => one.id, maxLength: 4 },
  )
  .map((list) => list.map(reminderOf));
