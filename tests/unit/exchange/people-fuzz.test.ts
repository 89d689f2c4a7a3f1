import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { previewPeople } from '../../../utils/domain/import-people';
import { checkRecord } from '../../../utils/domain/person-check';
import { readBackup, recognise } from '../../../utils/exchange';
import { readPeople } from '../../../utils/exchange/people';
import { personOf } from '../domain/people';
import { sentenceOf } from '../domain/sentence';
import { readPorts } from './read-ports';

// MEANWHILE_SEED=7 MEANWHILE_RUNS=20000 npm test -- --only unit -t 'whatever a file holds'
const seed = Number(process.env['MEANWHILE_SEED'] ?? 1);
const numRuns = Number(process.env['MEANWHILE_RUNS'] ?? 250);

const USERS = JSON.stringify([
  {
    id: 'U0PETRA01',
    team_id: 'T0ACMETEA',
    real_name: 'Petra Silva',
    tz: 'Europe/Lisbon',
    deleted: false,
    profile: { email: 'petra@example.com', display_name: 'petra', title: 'Lead' },
  },
  { id: 'U0OFFSET1', team_id: 'T0ACMETEA', real_name: 'Ola', tz_offset: 3600, profile: null },
]);

/** One of each format that is read. */
const SAMPLES: readonly string[] = [
  'Anna Weber, anna@example.com, Berlin, Mon-Fri 9-17\nBo <bo@example.com> GMT+9\n\nCora\tCET\n',
  'Name;E-mail;City;Country;Hours;Days\r\n"Weber, ""A""";a@example.com;Berlin;Germany;9-17;Mon-Thu\r\n',
  'First Name,Last Name,E-mail 1 - Value,Labels\nAnna,Weber,a@example.com ::: b@example.com,* x\n',
  USERS,
  JSON.stringify({
    users: [{ name: 'Mila', email: 'm@example.com', timeZoneId: 'Europe/Belgrade' }],
  }),
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\nTZ:-0500\r\nADR:;;x;Berlin;;1;Germany\r\nEND:VCARD\r\n',
  JSON.stringify({
    format: 'meanwhile-roster',
    version: 1,
    exportedAt: '2026-11-22T12:00:00.000Z',
    teammates: [
      { id: 'a', updated: '2026-11-22T12:00:00.000Z', name: 'Anna', zone: 'Europe/Berlin' },
    ],
  }),
];

/** What files of strangers are made of. */
const PIECES = [
  '=HYPERLINK("http://example.com","x")',
  '+cmd|calc!A0',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '<img src=x onerror=alert(1)>',
  '[[[[[[[[[[[[[[[[[[[[',
  '"',
  '\0',
  '\uFEFF',
  '\u202E',
  '\r',
  '\n\n',
  ';;;;',
  '@',
  'END:VCARD',
  'BEGIN:VCARD\r\n',
  '{"deleted":true}',
  'null',
  '1e999',
  '\uD800',
  'x'.repeat(5000),
];

const spot = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: spot }),
  fc.record({ kind: fc.constant('insert' as const), at: spot, text: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constant('replace' as const), at: spot, text: fc.string({ maxLength: 8 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: spot, size: spot }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, one: Change): string {
  const at = Math.floor(one.at * text.length);
  if (one.kind === 'cut') return text.slice(0, at);
  if (one.kind === 'insert') return text.slice(0, at) + one.text + text.slice(at);
  if (one.kind === 'replace')
    return text.slice(0, at) + one.text + text.slice(at + one.text.length);
  return text + text.slice(at, at + Math.floor(one.size * 200)).repeat(3);
}

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
  text: (text) => text,
  utf8: (text) => new TextEncoder().encode(text),
  marked: (text) => new TextEncoder().encode(`\uFEFF${text}`),
  utf16: (text) =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0)).buffer),
  unmarked: (text) => new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
  latin: (text) => Uint8Array.from(text, (one) => one.charCodeAt(0)),
  zip: (text) => zipSync({ 'users.json': strToU8(text) }, { level: 1 }),
  cutZip: (text) => zipSync({ 'users.json': strToU8(text) }).slice(0, -9),
  crlf: (text) => text.replace(/\r?\n/g, '\r\n'),
};

const ME = personOf({ id: 'me', name: '' });

/** Reads as the worker does. @returns People that could be stored, or sentences. */
function outcome(content: Uint8Array | string) {
  if (recognise(content) === 'backup') {
    const backup = readBackup(
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    );
    return { said: backup.ok ? [] : backup.problems.map(sentenceOf), people: [] };
  }
  const read = readPeople(content, undefined, readPorts());
  if (!read.ok) return { said: read.problems.map(sentenceOf), people: [] };
  const { candidates } = previewPeople(read.value.rows, ME, []);
  const said = candidates.flatMap(({ stop, notes }) =>
    [...(stop ? [stop] : []), ...notes].map(sentenceOf),
  );
  return { said, people: candidates.flatMap(({ stop, person }) => (stop ? [] : [person])) };
}

test('whatever a file holds, it gives people that could be stored, or sentences', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(change, { maxLength: 6 }),
      fc.constantFrom(...Object.keys(ENCODINGS)),
      (sample, changes, encoding) => {
        const text = changes.reduce(changed, sample);
        const { said, people } = outcome(ENCODINGS[encoding]?.(text) ?? text);
        for (const person of people) {
          expect(checkRecord(person)).toEqual([]);
          expect(Object.hasOwn(person, '__proto__')).toBe(false);
          // No offset ever becomes a zone.
          expect(person.zone ?? 'Europe/Berlin').toMatch(/^(?!Etc\/)[A-Za-z]/);
        }
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object|\$\d/);
        expect({}).not.toHaveProperty('polluted');
      },
    ),
    { seed, numRuns },
  );
});

test.each([
  ['nested deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['nested deeply in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  [
    'a user nested deeply',
    `[{"id":"U0AAAA","profile":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`,
  ],
  ['one line of two megabytes', `Name,City\n${'x'.repeat(2_000_000)},Berlin`],
  ['a row of 100,000 cells', `Name,City\n${'x,'.repeat(100_000)}`],
  ['a heading of 100,000 cells', `${'Name,'.repeat(100_000)}\n${'x,'.repeat(100_000)}`],
  ['blanks without end before a word', `Bo Chen, Tokyo\n${' '.repeat(200_000)}Weber, Anna`],
  ['a recipient and blanks without end', `Anna <a@b.example>,${' '.repeat(200_000)}`],
  ['brackets and at signs without end', `Anna <${'@'.repeat(200_000)}, ${'<a'.repeat(100_000)}`],
  ['quotes without end', `Name,City\n${'"'.repeat(1_000_001)}`],
  [
    'a card of a million lines',
    `BEGIN:VCARD\nVERSION:3.0\n${'X-A:1\n'.repeat(1_000_000)}END:VCARD`,
  ],
  [
    'a quoted line that goes on for ever',
    `BEGIN:VCARD\nVERSION:2.1\nFN;QUOTED-PRINTABLE:${'=41=\n'.repeat(300_000)}\nEND:VCARD`,
  ],
  ['cards without an end', 'BEGIN:VCARD\n'.repeat(50_000)],
])('%s', (_name, text) => {
  const { said, people } = outcome(text);
  expect(said.length + people.length).toBeGreaterThan(0);
});

test('what a spreadsheet takes for a formula is a name like any other, and runs nowhere', () => {
  const { people } = outcome('Name,City\n"=HYPERLINK(""http://example.com"",""x"")",Berlin\n');
  expect(people[0]?.name).toBe('=HYPERLINK("http://example.com","x")');
});
