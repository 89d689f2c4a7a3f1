import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planImport } from '../../../utils/domain/backup-merge';
import {
  checkFileSize,
  decodeText,
  readBackup,
  recognise,
  writeBackup,
} from '../../../utils/exchange';
import {
  contentsOf,
  documentOf,
  reminderOf,
  someReminders,
  someRoster,
} from '../domain/backup-samples';
import { personOf, WEEK } from '../domain/people';
import { sentenceOf } from '../domain/sentence';

const FULL = personOf({
  aliases: ['Anna W.'],
  identities: [
    { kind: 'email', value: 'anna@example.com' },
    { kind: 'slack', team: 'T0EXAMPLE', user: 'U0EXAMPLE1' },
    { kind: 'google', account: '114900000000000000001' },
  ],
  zone: 'Europe/Berlin',
  stays: [{ from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' }],
  workWeek: { ...WEEK, wed: [] },
  cycle: { from: '2026-11-02', weeks: [{ fri: [['09:00', '15:00']] }, { fri: [] }] },
  spans: [{ from: '2026-05-01', to: '2026-08-31', workWeek: { mon: [['09:00', '17:00']] } }],
  days: { '2026-12-31': [['09:00', '12:00']] },
  absences: [{ from: '2026-12-24', to: '2027-01-01', kind: 'vacation', label: 'Winter break' }],
  holidays: {
    region: 'DE-BY',
    types: ['bank', 'observance'],
    worked: ['2026-11-18'],
    dates: [{ date: '2026-11-18', name: 'Feast', expected: true }],
    own: [{ date: '2026-12-28', name: '' }],
    until: '2028-12-31',
  },
  norms: { default: { workingDays: 1 }, slack: { workingHours: 4 } },
  outOfHours: 'prefer-later',
  mine: { note: 'Ask Ben when it cannot wait.' },
});
const DOCUMENT = documentOf({ teammates: [FULL], reminders: [reminderOf()] });
const TEXT = writeBackup(DOCUMENT);

const said = (text: string) => {
  const result = readBackup(text);
  return result.ok ? 'fine' : result.problems.map(sentenceOf);
};
/** The document as text with one field of the first teammate replaced. */
const withField = (field: string, value: unknown) =>
  JSON.stringify({ ...DOCUMENT, teammates: [{ ...FULL, [field]: value }] });

describe('a backup', () => {
  it('reads back what it wrote, with or without a byte order mark', () => {
    expect(readBackup(TEXT)).toEqual({ ok: true, value: DOCUMENT });
    expect(readBackup(`\uFEFF${TEXT}`)).toEqual({ ok: true, value: DOCUMENT });
  });

  it('keeps unknown fields, at the top and in records', () => {
    const text = JSON.stringify({
      ...DOCUMENT,
      later: [1],
      teammates: [{ ...FULL, shoes: { size: 39 } }],
    });
    const result = readBackup(text);
    expect(result.ok && result.value).toMatchObject({
      later: [1],
      teammates: [{ shoes: { size: 39 } }],
    });
  });

  it('takes missing lists as empty ones', () => {
    const result = readBackup('{"format": "meanwhile-backup", "version": 1, "teammates": []}');
    expect(result.ok && result.value).toMatchObject({
      teammates: [],
      reminders: [],
      asks: [],
      log: [],
    });
  });

  it('reads back any roster', () => {
    fc.assert(
      fc.property(someRoster(), someReminders, (teammates, reminders) => {
        const document = documentOf({ teammates, reminders });
        expect(readBackup(writeBackup(document))).toEqual({ ok: true, value: document });
      }),
    );
  });

  it('lets no __proto__ through, however it is written', () => {
    const text = TEXT.replace(
      '"name"',
      '"__proto__": {"role": "boss"}, "\\u005f_proto__": {"x": 1}, "name"',
    );
    const result = readBackup(text);
    const person = result.ok ? result.value.teammates[0] : undefined;
    expect(person && Object.getOwnPropertyNames(person)).not.toContain('__proto__');
    expect(person?.role).toBeUndefined();
    const { result: after } = planImport(
      contentsOf(),
      documentOf({ teammates: person ? [person] : [] }),
    );
    expect(Object.getPrototypeOf(after.teammates[0])).toBe(Object.prototype);
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', 'The file is empty.'],
    ['Anna, Berlin', 'This is not a Meanwhile backup: the file is not JSON.'],
    ['[]', 'This is JSON, but not a Meanwhile backup.'],
    [
      '{"format": "other-thing"}',
      'This file has the format “other-thing”. Meanwhile reads “meanwhile-backup”.',
    ],
    [
      '{"format": "meanwhile-backup", "version": 2, "teammates": []}',
      'This backup has version 2, and this Meanwhile reads up to version 1. Update the extension first.',
    ],
    [
      '{"format": "meanwhile-backup", "version": "1"}',
      'The backup is damaged: version is not a number.',
    ],
    [
      '{"format": "meanwhile-backup", "version": 1}',
      'The backup is damaged: teammates is missing.',
    ],
    [
      `${'['.repeat(100)}${']'.repeat(100)}`,
      'The file is nested more than 64 levels deep, which no backup is.',
    ],
  ])('%s', (text, sentence) => {
    expect(said(text)).toEqual([sentence]);
  });

  it('says where JSON stops, in engines that say so', () => {
    expect(said('{"a": 1,\n "b": 2 "c": 3}')).toEqual([
      'The file is not valid JSON. Reading stops at line 2, column 9.',
    ]);
    expect(said('{"a": 1, "b"}')).toEqual([expect.stringMatching(/^The file is not valid JSON/)]);
  });

  it('is called cut off wherever it was cut', () => {
    const places = fc.integer({ min: 1, max: TEXT.trimEnd().length - 1 });
    fc.assert(
      fc.property(places, (length) => {
        expect(readBackup(TEXT.slice(0, length))).toMatchObject({
          problems: [{ code: 'json_truncated' }],
        });
      }),
    );
  });

  it.each<[string, unknown, string]>([
    [
      'updated',
      'yesterday',
      'teammates[0].updated is not a time in the form 2026-11-22T12:00:00.000Z',
    ],
    ['name', 7, 'teammates[0].name is not text'],
    ['id', '', 'teammates[0].id is not an id'],
    ['aliases', 'Anna', 'teammates[0].aliases is not a list'],
    [
      'identities',
      [{ kind: 'fax' }],
      'teammates[0].identities[0].kind is none of email, slack, google',
    ],
    ['identities', [{ kind: 'slack', team: 'T0' }], 'teammates[0].identities[0].user is missing'],
    ['workWeek', { mon: [['09:00']] }, 'teammates[0].workWeek.mon[0] is not a start and an end'],
    ['workWeek', [], 'teammates[0].workWeek is not a group of fields'],
    ['days', { '2026-12-31': 'free' }, 'teammates[0].days.2026-12-31 is not a list'],
    [
      'absences',
      [{ from: '2026-12-24', kind: 'golf' }],
      'teammates[0].absences[0].kind is none of vacation, holiday, sick, parental, other',
    ],
    ['norms', { default: {} }, 'teammates[0].norms.default.workingHours is missing'],
    [
      'identities',
      [{ kind: 'constructor' }],
      'teammates[0].identities[0].kind is none of email, slack, google',
    ],
    [
      'holidays',
      { types: ['public'] },
      'teammates[0].holidays.types[0] is none of bank, school, optional, observance',
    ],
    ['holidays', { own: [{ date: 7, name: '' }] }, 'teammates[0].holidays.own[0].date is not text'],
    ['mine', null, 'teammates[0].mine is not a group of fields'],
  ])('%s of the wrong shape', (field, value, sentence) => {
    expect(said(withField(field, value))).toEqual([`The backup is damaged: ${sentence}.`]);
  });

  it('names no more than 20 fields', () => {
    const teammates = Array.from({ length: 1000 }, () => ({ id: 1 }));
    expect(said(JSON.stringify({ ...DOCUMENT, teammates }))).toHaveLength(20);
  });

  it('never throws, whatever a field holds', () => {
    const field = fc.constantFrom(...Object.keys(FULL));
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const result = readBackup(withField(name, value));
        const count = result.ok
          ? planImport(contentsOf({ teammates: [FULL] }), result.value).plan.changes.length
          : result.problems.map(sentenceOf).length;
        expect(count).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('says the size of one that is too large', () => {
    expect(checkFileSize(32 * 1024 * 1024)).toBeNull();
    const problem = checkFileSize(50 * 1024 * 1024);
    expect(problem && sentenceOf(problem)).toBe(
      'The file has 50 MB. Meanwhile reads files up to 32 MB.',
    );
  });
});

describe('what a file is', () => {
  it.each([
    [TEXT, 'backup'],
    [TEXT.slice(0, 60), 'backup'],
    ['{"version": 9, "format":"meanwhile-backup"', 'backup'],
    ['[{"id": "U1"}]', 'json'],
    ['Anna Weber, anna@example.com, Berlin\n', 'lines'],
    ['Anna\tBerlin', 'lines'],
    ['BEGIN:VCARD\nFN:Anna, Weber', 'unknown'],
    ['<html>a@b</html>', 'unknown'],
    ['PK\u0003\u0004\u0000,', 'unknown'],
    ['  \n', 'unknown'],
  ])('%j', (text, kind) => {
    expect(recognise(text)).toBe(kind);
    expect(recognise(new TextEncoder().encode(text))).toBe(kind);
  });

  it('is read in the encodings that files have', () => {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(decodeText(new TextEncoder().encode('Köln'))).toBe('Köln');
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...bytes('Köln')]))).toBe('Köln');
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...bytes('Köln').toReversed()]))).toBe('nlöK');
    expect(decodeText(new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e]))).toBe('Köln');
  });
});
