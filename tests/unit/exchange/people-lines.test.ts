import { describe, expect, it } from 'vitest';

import { checkPerson } from '../../../utils/domain/person-check';
import { sentenceOf } from '../domain/sentence';
import { readOf, toldOf } from './people-port';

const rows = (text: string) => readOf(text).rows;
const read = (line: string) => rows(line).map(toldOf).join('\n');
const said = (text: string) =>
  rows(text).flatMap(({ stop, notes }) => [...(stop ? [stop] : []), ...notes].map(sentenceOf));

describe('lines', () => {
  it.each([
    'Anna Weber, anna@example.com, Berlin',
    'Anna Weber\tanna@example.com\tBerlin',
    'Anna Weber;anna@example.com;Berlin',
    'Anna Weber, Berlin, anna@example.com',
    'Anna Weber <anna@example.com> Berlin',
    '  •  Anna Weber <anna@example.com>, Berlin, Germany',
    'Anna Weber\tanna@example.com\tBerlin, DE\r',
    'Anna Weber anna@example.com Europe/Berlin',
    '"Anna Weber","anna@example.com","Berlin"',
    'anna@example.com, Anna Weber, Berlin',
    'Anna Weber | anna@example.com | Berlin',
    '12. Anna Weber, anna@example.com, Berlin',
    '- Anna Weber <mailto:anna@example.com> Hamburg',
    'Anna Weber, anna@example.com, W. Europe Standard Time',
  ])('%j is Anna in Berlin', (line) => {
    expect(read(line)).toBe('Anna Weber | anna@example.com | Europe/Berlin');
    expect(rows(line)[0]).toMatchObject({ row: 1, notes: [] });
    expect(rows(line)[0]).not.toHaveProperty('stop');
  });

  it.each([
    [
      'Jo Park\tjo@example.com, jo@example.org\tSeoul',
      'Jo Park | jo@example.com jo@example.org | Asia/Seoul',
    ],
    ['"Weber, Anna" <a@example.com> Berlin', 'Weber, Anna | a@example.com | Europe/Berlin'],
    ['Weber, Anna <a@example.com>', 'Weber, Anna | a@example.com | ?'],
    [
      'Chen, Bo <b@example.com>\nWeber, Anna <a@example.com>',
      'Chen, Bo | b@example.com | ?\nWeber, Anna | a@example.com | ?',
    ],
    [
      'Weber, Anna <a@example.com>; Chen, Bo <b@example.com>',
      'Weber, Anna | a@example.com | ?\nChen, Bo | b@example.com | ?',
    ],
    [
      'Weber, Anna <a@example.com>, Chen, Bo <b@example.com>',
      'Weber, Anna | a@example.com | ?\nChen, Bo | b@example.com | ?',
    ],
    ['Weber, Anna, anna.weber@example.com', 'Weber, Anna | anna.weber@example.com | ?'],
    ['Weber, Anna, awe@example.com, Rome', 'Weber | awe@example.com | Europe/Rome'],
    ['Weber, Anna, anna@example.com, Rome', 'Weber, Anna | anna@example.com | Europe/Rome'],
    [
      'Anna Weber - Product - Austin, TX - a@example.com',
      'Anna Weber | a@example.com | America/Chicago',
    ],
    ['Anna Weber, 9 - 17, Berlin', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber | Backend | Bielefeld', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber, she/her, Berlin', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber, Remote, Berlin', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber, Remote', 'Anna Weber |  | ?'],
    ['Anna Weber, Remote (Porto)', 'Anna Weber |  | Europe/Lisbon'],
    ['Anna Weber, Sales, sales@example.com, Rome', 'Anna Weber | sales@example.com | Europe/Rome'],
    ['Weber, Rome, rome@example.com', 'Weber | rome@example.com | Europe/Rome'],
    ['Anna Weber, Berlin <a@example.com>', 'Anna Weber | a@example.com | Europe/Berlin'],
    ['Anna Weber, London, Ontario', 'Anna Weber |  | America/Toronto'],
    ['Anna Weber, Aachen, Germany', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber, Aachen', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber, Tübingen', 'Anna Weber |  | ?Tübingen'],
    ['Anna Weber, Mobile, Berlin', 'Anna Weber |  | Europe/Berlin'],
    ['Anna Weber, Mobile, Alabama', 'Anna Weber |  | America/Chicago'],
    ['Jean-Luc Picard, Paris', 'Jean-Luc Picard |  | Europe/Paris'],
    ['Sam, Portland, OR', 'Sam |  | America/Los_Angeles'],
    ['Sam\t"San Jose, CA"', 'Sam |  | America/Los_Angeles'],
    [
      'Ana, ana@example.com, ANA@example.com, São Paulo',
      'Ana | ana@example.com | America/Sao_Paulo',
    ],
    ['Anna, a@example.com', 'Anna | a@example.com | ?'],
    ['Anna, Springfield', 'Anna |  | ?Springfield'],
    ['Anna, GMT+2', 'Anna |  | ?GMT+2'],
    ['Anna, CET', 'Anna |  | ?CET'],
    ['Jordan, j@example.com, Rome', 'Jordan | j@example.com | Europe/Rome'],
    ['j@example.com, Jordan, Rome', 'Jordan | j@example.com | Europe/Rome'],
    ['\tAnna\tBerlin', 'Anna |  | Europe/Berlin'],
    ['a@example.com', 'a@example.com | a@example.com | ?'],
    [', a@example.com, Rome', 'a@example.com | a@example.com | Europe/Rome'],
    [';a@example.com;Rome, Italy', 'a@example.com | a@example.com | Europe/Rome'],
    ['\ta@example.com\tRome', 'a@example.com | a@example.com | Europe/Rome'],
    ['a@example.com, Rome', 'a@example.com | a@example.com | Europe/Rome'],
    ['Anna, QA, a@example.com', 'Anna | a@example.com | ?QA'],
    ['Anna, IT, Berlin', 'Anna |  | ?IT, Berlin'],
    ['Anna, León', 'Anna |  | ?León'],
    ['[x] Anna-Lena Weber, Berlin', 'Anna-Lena Weber |  | Europe/Berlin'],
    ['b) Anna, Berlin', 'Anna |  | Europe/Berlin'],
    ['to: Anna Weber <a@example.com>', 'Anna Weber | a@example.com | ?'],
    ['7,Khurram Virani,kv@example.com', 'Khurram Virani | kv@example.com | ?'],
    [
      '11,Ben S (official),ben@example.com,Mobile: 8673368077 | Home: 2042567191,Toronto',
      'Ben S (official) | ben@example.com | America/Toronto',
    ],
    ['Anna, +49 (30) 1234-5678, Berlin', 'Anna |  | Europe/Berlin'],
  ])('%j', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    'Anna Weber <anna@example.com>, "Nakamura, Bo" <bo@example.com>, Jo <jo@example.com>',
    'Anna Weber <anna@example.com>; "Nakamura, Bo" <bo@example.com>;Jo <jo@example.com>',
    'Anna Weber <anna@example.com>, bo@example.com, Jo <jo@example.com>',
    'bo@example.com, Anna Weber <anna@example.com>; jo@example.com',
    'anna@example.com, bo@example.com; jo@example.com,',
    'To:\tAnna <anna@example.com>, bo@example.com, jo@example.com\nSubject: Launch, once more\n',
  ])('reads the recipients of a mail, each alone: %s', (line) => {
    const addresses = rows(line).map(({ person }) => person.identities);
    expect(addresses).toHaveLength(3);
    for (const name of ['anna', 'bo', 'jo'])
      expect(addresses).toContainEqual([{ kind: 'email', value: `${name}@example.com` }]);
    expect(rows(line).some(({ stop }) => stop !== undefined)).toBe(false);
  });

  it('counts empty lines, gives each person an id and a time, and guesses no hours', () => {
    const found = rows('Anna\ta@example.com\tBerlin\r\n\nBo\tb@example.com\tTokyo\n');
    expect(found.map((one) => [one.row, one.person.id, one.person.updated])).toEqual([
      [1, 'new-1', '2026-11-22T12:00:00.000Z'],
      [3, 'new-2', '2026-11-22T12:00:00.000Z'],
    ]);
    expect(found.every(({ person }) => person.workWeek === undefined)).toBe(true);
    expect(found.flatMap(({ person }) => checkPerson(person, []))).toEqual([]);
  });

  it('takes hours and days from pieces of their own, and half of them never', () => {
    const weekOf = (text: string) => rows(`Anna, Berlin, ${text}`)[0]?.person.workWeek;
    const two = [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ];
    expect(weekOf('9-12, 13-17')).toMatchObject({ mon: two, fri: two });
    const short = weekOf('Mon-Thu, 9-17');
    expect(Object.keys(short ?? {})).toEqual(['mon', 'tue', 'wed', 'thu']);
    expect(weekOf('9-17, Fri off')).toBeUndefined();
    expect(said('Anna, Berlin, 9-17, Fri off')).toEqual([
      'Line 1: “9-17” is not understood and is left out.',
      'Line 1: “Fri off” is not understood and is left out.',
    ]);
    expect(weekOf('Monterrey, 9-17')?.mon).toEqual([['09:00', '17:00']]);
  });

  it('reads names alone, a line each', () => {
    expect(rows('Anna Weber – Berlin\nBo Nakamura\nJosé María de la Cruz').map(toldOf)).toEqual([
      'Anna Weber |  | Europe/Berlin',
      'Bo Nakamura |  | ?',
      'José María de la Cruz |  | ?',
    ]);
  });

  it('takes the hours that an answer to the invitation names', () => {
    const [row] = rows('Anna Weber, anna@example.com, Berlin, Mon-Thu 9:00-17:30, Fri 9-13');
    expect(row?.person.workWeek).toEqual({
      mon: [['09:00', '17:30']],
      tue: [['09:00', '17:30']],
      wed: [['09:00', '17:30']],
      thu: [['09:00', '17:30']],
      fri: [['09:00', '13:00']],
    });
    expect(row?.notes).toEqual([]);
  });
});

describe('what is said of a line', () => {
  it.each([
    [',, Rome', 'Line 1 has no name.'],
    ['Anna, Berlin, Tokyo', 'Line 1 names two time zones, “Berlin” and “Tokyo”. Choose one.'],
    ['Anna, Editor, Berlin', 'Line 1: “Editor” is not understood and is left out.'],
    ['Anna, anna@example, Berlin', 'Line 1: “anna@example” is not an e-mail address.'],
  ])('%j', (text, sentence) => {
    expect(said(text)).toEqual([sentence]);
  });

  it('offers what is near a misspelt place, and both of two places', () => {
    expect(rows('Anna, Tokio')[0]?.ask).toEqual({ text: 'Tokio', candidates: ['Asia/Tokyo'] });
    const two = rows('Anna, Berlin, Tokyo')[0]?.ask;
    expect(two?.candidates.slice(0, 2)).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
  });
});
