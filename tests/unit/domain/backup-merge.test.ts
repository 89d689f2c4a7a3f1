import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type BackupContents, planImport } from '../../../utils/domain/backup-merge';
import type { Person } from '../../../utils/domain/person';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import {
  contentsOf,
  documentOf,
  email,
  reminderOf,
  someReminders,
  someRoster,
  stampOf,
} from './backup-samples';
import { personOf } from './people';
import { sentenceOf } from './sentence';

const ANNA = personOf({
  id: 'a',
  updated: stampOf(1),
  identities: [email('anna@example.com')],
  aliases: ['Anna W.'],
});
const BEN = personOf({
  id: 'b',
  updated: stampOf(1),
  name: 'Ben Ito',
  identities: [email('ben@example.com')],
});

const merge = (current: readonly Person[], incoming: readonly Person[]) => {
  const { plan, result } = planImport(
    contentsOf({ teammates: current }),
    documentOf({ teammates: incoming }),
  );
  return { plan, people: result.teammates, kinds: plan.changes.map((one) => one.change) };
};

describe('people of a file', () => {
  it('of an account, the newer word holds: theirs or somebody else’s', () => {
    const account = { kind: 'google', account: '114900000000000000001' } as const;
    const not = { ...ANNA, notIdentities: [account] };
    const theirs = {
      ...ANNA,
      identities: [email('anna@example.com'), account],
      updated: stampOf(5),
    };
    const [yes] = merge([not], [theirs]).people;
    expect([yes?.identities, yes?.notIdentities]).toEqual([theirs.identities, []]);
    const [no] = merge(
      [{ ...theirs, updated: stampOf(1) }],
      [{ ...not, updated: stampOf(5) }],
    ).people;
    expect([no?.identities, no?.notIdentities]).toEqual([ANNA.identities, [account]]);
  });

  it('merges by id: the newer fields, all entries of lists, unknown fields of both', () => {
    const mine = {
      ...ANNA,
      role: 'Editor',
      note: 1,
      absences: [{ from: '2026-03-01', to: '2026-03-02' }],
    } as Person;
    const theirs = {
      ...ANNA,
      updated: stampOf(5),
      zone: 'Europe/Berlin',
      aliases: ['anna w.', 'Annie'],
      absences: [{ from: '2026-04-01' }, { from: '2026-03-01', to: '2026-03-05' }],
      colour: 'teal',
    } as Person;
    const { people, plan } = merge([mine], [theirs]);
    expect(people).toEqual([
      {
        ...theirs,
        note: 1,
        aliases: ['anna w.', 'Annie'],
        absences: [{ from: '2026-04-01' }, { from: '2026-03-01', to: '2026-03-05' }],
      },
    ]);
    expect(plan.counts).toEqual({ add: 0, update: 1, same: 0, remove: 0, problem: 0 });
    expect(plan.changes[0]?.fields).toContainEqual({ field: 'role', before: 'Editor', after: '' });
    expect(plan.changes[0]?.fields).toContainEqual({
      field: 'zone',
      before: '',
      after: 'Europe/Berlin',
    });
    expect(plan.changes[0]?.fields).toContainEqual({
      field: 'absences',
      before: '2026-03-01, 2026-03-02',
      after: '2026-04-01; 2026-03-01, 2026-03-05',
    });
  });

  it('keeps the fields on file against an older file, and still unites lists', () => {
    const theirs = { ...ANNA, updated: stampOf(0), name: 'A. Weber', aliases: ['Annie'] };
    const { people, kinds } = merge([ANNA], [theirs]);
    expect(people).toEqual([{ ...ANNA, aliases: ['Anna W.', 'Annie'] }]);
    expect(kinds).toEqual(['update']);
    expect(merge(people, [theirs]).kinds).toEqual(['older']);
  });

  it('unites own days off and worked dates; the newer region and types win', () => {
    const own = (...dates: readonly string[]) => dates.map((date) => ({ date, name: 'Off' }));
    const mine = { region: 'DE', types: ['bank'], own: own('2026-05-11'), worked: ['2026-05-11'] };
    const theirs = { region: 'AT', own: own('2026-05-12', '2026-05-11'), worked: ['2026-05-12'] };
    const withHolidays = (holidays: object, stamp: number) =>
      ({ ...ANNA, updated: stampOf(stamp), holidays }) as Person;
    const united = {
      region: 'AT',
      own: own('2026-05-12', '2026-05-11'),
      worked: ['2026-05-12', '2026-05-11'],
    };
    const { people, plan } = merge([withHolidays(mine, 1)], [withHolidays(theirs, 5)]);
    expect(people[0]?.holidays).toEqual(united);
    expect(plan.changes[0]?.fields).toEqual([
      {
        field: 'holidays',
        before: 'DE; bank; 2026-05-11 Off; 2026-05-11',
        after: 'AT; 2026-05-12 Off, 2026-05-11 Off; 2026-05-12, 2026-05-11',
      },
    ]);
    expect(merge(people, [withHolidays(theirs, 5)]).kinds).toEqual(['same']);
    // A newer record without any keeps own days, as other lists are kept, and no region.
    const bare = { ...ANNA, updated: stampOf(9) };
    expect(merge(people, [bare]).people[0]?.holidays).toEqual({
      own: united.own,
      worked: united.worked,
    });
  });

  it('finds a person by identity and points references at the id on file', () => {
    const theirs = {
      ...ANNA,
      id: 'x',
      updated: stampOf(3),
      identities: [email('ANNA@example.com')],
      cover: 'y',
    };
    const friend = { ...BEN, id: 'y', cover: 'x' };
    const { plan, result } = planImport(
      contentsOf({ teammates: [ANNA] }),
      documentOf({
        teammates: [theirs, friend],
        reminders: [reminderOf({ people: ['x', 'y'], rule: { kind: 'when-starts', person: 'x' } })],
      }),
    );
    expect(plan.changes.map((one) => one.change)).toEqual(['update', 'add', 'add']);
    expect(result.teammates.map((one) => [one.id, one.cover])).toEqual([
      ['a', 'y'],
      ['y', 'a'],
    ]);
    expect(result.reminders[0]).toMatchObject({ people: ['a', 'y'], rule: { person: 'a' } });
  });

  it('refuses a row that fits two people, and changes nothing', () => {
    const both = personOf({
      id: 'x',
      name: 'A B',
      updated: stampOf(9),
      identities: [email('anna@example.com'), email('ben@example.com')],
    });
    const byIdentity = merge([ANNA, BEN], [both]);
    expect(byIdentity.people).toEqual([ANNA, BEN]);
    expect(byIdentity.plan.counts.problem).toBe(1);
    const byId = merge([ANNA, BEN], [{ ...both, id: 'a' }]);
    expect(byId.people).toEqual([ANNA, BEN]);
    expect(byId.plan.changes[0]?.problem && sentenceOf(byId.plan.changes[0].problem)).toBe(
      'This fits two people, Anna Weber and Ben Ito (ben@example.com), and is left out. Correct one of them first.',
    );
  });

  it('takes one person here once', () => {
    const mine = { ...ANNA, identities: [email('anna@example.com'), email('aw@example.com')] };
    const one = personOf({
      id: 'x',
      name: 'Anna',
      updated: stampOf(3),
      identities: [email('aw@example.com')],
    });
    const other = personOf({
      id: 'y',
      name: 'A. W.',
      updated: stampOf(4),
      identities: [email('anna@example.com')],
    });
    const { people, plan } = merge([mine], [one, other]);
    expect(people.map((person) => person.name)).toEqual(['Anna']);
    expect(plan.changes.map((change) => change.problem && sentenceOf(change.problem))).toEqual([
      undefined,
      'Anna and A. W. of the file are one person here, Anna. Only the first is taken.',
    ]);
  });

  it('refuses a record that could not be stored by hand', () => {
    const { people, plan } = merge([], [personOf({ id: 'x', zone: 'Mars/Olympus' }), BEN]);
    expect(people).toEqual([BEN]);
    expect(plan.changes[0]?.problem?.code).toMatch(/^zone_unknown/);
  });

  it('never makes you a teammate', () => {
    const me = personOf({ id: 'me', name: 'Me', identities: [email('me@example.com')] });
    const document = documentOf({
      teammates: [
        { ...me, id: 'x' },
        { ...me, name: 'Mallory' },
      ],
    });
    const { plan, result } = planImport(contentsOf({ me }), document);
    expect(result.me).toEqual(me);
    expect(result.teammates).toEqual([]);
    expect(plan.changes.map((one) => one.problem?.code)).toEqual([
      'import_is_you',
      'import_is_you',
    ]);
  });

  it('takes your own record from the file when it is newer', () => {
    const me = personOf({ id: 'me', name: '', updated: stampOf(0) });
    const theirs = { ...me, name: 'Kim', zone: 'Asia/Tokyo', updated: stampOf(2) };
    expect(planImport(contentsOf({ me }), documentOf({ me: theirs })).result.me).toEqual(theirs);
    expect(planImport(contentsOf(), documentOf({ me: theirs })).result.me).toEqual(theirs);
  });
});

describe('people who left', () => {
  const gone = { ...ANNA, updated: stampOf(5), deleted: stampOf(5) };

  it('are not brought back by an older file, under their id or another', () => {
    expect(merge([gone], [ANNA])).toMatchObject({ people: [gone], kinds: ['older'] });
    expect(merge([gone], [{ ...ANNA, id: 'x' }])).toMatchObject({
      people: [gone],
      kinds: ['older'],
    });
  });

  it('come back with a newer record', () => {
    const back = { ...ANNA, updated: stampOf(6) };
    expect(merge([gone], [back])).toMatchObject({ people: [back], kinds: ['add'] });
  });

  it('leave when the file removed them later, and not when it did so earlier', () => {
    expect(merge([ANNA], [gone])).toMatchObject({ people: [gone], kinds: ['remove'] });
    const changed = { ...ANNA, updated: stampOf(8) };
    expect(merge([changed], [gone])).toMatchObject({ people: [changed], kinds: ['older'] });
  });

  it('leave by their address as well, and each record stays as a marker', () => {
    const { people, plan } = merge([ANNA], [{ ...gone, id: 'x' }]);
    expect(people).toEqual([
      { ...ANNA, updated: gone.updated, deleted: gone.deleted },
      { ...gone, id: 'x' },
    ]);
    expect(plan.changes).toMatchObject([{ id: 'a', change: 'remove' }]);
  });

  it('give their address free within one file', () => {
    const heir = { ...BEN, identities: [email('anna@example.com')], updated: stampOf(7) };
    const { people, plan } = merge([ANNA], [heir, gone]);
    expect(people).toEqual([gone, heir]);
    expect(plan.changes.map((one) => [one.id, one.change])).toEqual([
      ['b', 'add'],
      ['a', 'remove'],
    ]);
  });
});

describe('other records', () => {
  it('takes the newer reminder as a whole, and settings field by field', () => {
    const mine = contentsOf({
      reminders: [reminderOf({ note: 'old' }), reminderOf({ id: 'r2' })],
      settings: { ...DEFAULT_SETTINGS, clock: 'h23', updated: stampOf(1) },
    });
    const newer = reminderOf({ updated: stampOf(3), title: 'Chapter 4' });
    const document = documentOf({
      reminders: [
        newer,
        reminderOf({ id: 'r2', updated: stampOf(2), deleted: stampOf(2) }),
        reminderOf({ id: 'r3' }),
      ],
      settings: { ...DEFAULT_SETTINGS, theme: 'dark', updated: stampOf(2) },
      log: [{ id: 'l1', updated: stampOf(1), kind: 'of a later version' } as never],
    });
    const { plan, result } = planImport(mine, document);
    expect(plan.changes.map((one) => `${one.kind} ${one.id} ${one.change}`)).toEqual([
      'reminder r1 update',
      'reminder r2 remove',
      'reminder r3 add',
      'log l1 add',
      'settings settings update',
    ]);
    expect(plan.changes[0]?.fields).toEqual([
      { field: 'title', before: 'Draft of chapter 3', after: 'Chapter 4' },
      { field: 'note', before: 'old', after: '' },
    ]);
    expect(result.reminders[0]).toEqual(newer);
    expect(result.log).toEqual(document.log);
    expect(result.settings).toMatchObject({ clock: 'system', theme: 'dark' });
  });
});

describe('for any roster and any file', () => {
  const current = fc.record({ teammates: someRoster(), reminders: someReminders }).map(contentsOf);
  const document = fc.record({ teammates: someRoster(), reminders: someReminders }).map(documentOf);

  it('importing twice is importing once', () => {
    fc.assert(
      fc.property(current, document, (before, file) => {
        const once = planImport(before, file).result;
        const { plan, result } = planImport(once, file);
        expect(result).toEqual(once);
        expect(
          [...new Set(plan.changes.map((one) => one.change))].filter((one) => !SILENT.has(one)),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('a backup of what is on file changes nothing', () => {
    fc.assert(
      fc.property(current, (before) => {
        const { plan, result } = planImport(before, documentOf(before));
        expect(result).toEqual(before);
        expect(plan.counts.same).toBe(plan.changes.length);
      }),
    );
  });

  it('a backup makes an empty install the same', () => {
    fc.assert(
      fc.property(current, (before) => {
        expect(planImport(contentsOf(), documentOf(before)).result.teammates).toEqual(
          expect.arrayContaining([...before.teammates]),
        );
      }),
    );
  });

  it('loses no record: each is on file, merged into another, or named as a problem', () => {
    fc.assert(
      fc.property(current, document, (before, file) => {
        const { plan, result } = planImport(before, file);
        const ids = new Set(result.teammates.map((one) => one.id));
        expect(before.teammates.filter((one) => !ids.has(one.id))).toEqual([]);
        const people = plan.changes.filter((one) => one.kind === 'person');
        expect(people).toHaveLength(file.teammates.length);
        for (const one of people) expect(one.change === 'problem' || ids.has(one.id)).toBe(true);
        const reminders = new Set(result.reminders.map((one) => one.id));
        for (const one of [...before.reminders, ...file.reminders])
          expect(reminders).toContain(one.id);
      }),
    );
  });

  it('the newer of two records gives the fields', () => {
    fc.assert(
      fc.property(current, document, (before, file) => {
        const { plan, result } = planImport(before, file);
        const wrong = new Set(
          plan.changes.filter((one) => one.change === 'problem').map((one) => one.id),
        );
        for (const theirs of file.teammates) {
          const mine = before.teammates.find((one) => one.id === theirs.id);
          const after = result.teammates.find((one) => one.id === theirs.id);
          if (!mine || wrong.has(theirs.id) || mine.updated === theirs.updated) continue;
          // Somebody else in the file may have merged into this record by identity.
          const newest = mine.updated > theirs.updated ? mine : theirs;
          if (after?.updated !== newest.updated) continue;
          expect([after.name, after.role, after.zone]).toEqual([
            newest.name,
            newest.role,
            newest.zone,
          ]);
          expect(after.deleted).toBe(newest.deleted);
        }
      }),
    );
  });

  it('two files about different people can come in any order', () => {
    const files = fc.tuple(someRoster('x'), someRoster('y'));
    fc.assert(
      fc.property(files, ([one, other]) => {
        const [first, second] = [one, other].map((teammates) => documentOf({ teammates }));
        const inOrder = (list: readonly (typeof first)[]) =>
          list.reduce<BackupContents>(
            (held, file) => (file ? planImport(held, file).result : held),
            contentsOf(),
          );
        const sorted = (held: BackupContents) =>
          held.teammates.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(inOrder([first, second]))).toEqual(sorted(inOrder([second, first])));
      }),
    );
  });
});

/** What a second import of one file may say. */
const SILENT = new Set(['same', 'older', 'problem']);
