import { describe, expect, it } from 'vitest';

import { checkPerson } from '../../../utils/domain/person-check';
import { pasteTeam, withZone } from '../../../utils/exchange';
import { zoneOfText } from '../../../utils/zones';
import { at, personOf } from '../domain/people';
import { sentenceOf } from '../domain/sentence';

const BEN = personOf({
  id: 'ben',
  name: 'Ben Ito',
  identities: [{ kind: 'email', value: 'ben@example.com' }],
});
const ME = personOf({
  id: 'me',
  name: '',
  identities: [{ kind: 'email', value: 'me@example.com' }],
});

const paste = (text: string) => {
  let ids = 0;
  const newId = () => `new-${(ids += 1)}`;
  return pasteTeam(text, [BEN, ME], { zoneOfText, newId, now: at('2026-11-22T12:00:00Z') });
};
/** "name | addresses | zone" of one line. */
const read = (line: string) => {
  const { person } = paste(line)[0] ?? {};
  const emails = (person?.identities ?? []).map((one) =>
    one.kind === 'email' ? one.value : one.kind,
  );
  return [person?.name, emails.join(' '), person?.zone].join(' | ');
};
const said = (text: string) => paste(text).flatMap((row) => row.problems.map(sentenceOf));

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
    '- Anna Weber <mailto:anna@example.com> Hamburg',
  ])('%j is Anna in Berlin', (line) => {
    expect(read(line)).toBe('Anna Weber | anna@example.com | Europe/Berlin');
    expect(paste(line)[0]).toMatchObject({ line: 1, problems: [], ready: true });
  });

  it.each([
    [
      'Jo Park\tjo@example.com, jo@example.org\tSeoul',
      'Jo Park | jo@example.com jo@example.org | Asia/Seoul',
    ],
    ['"Weber, Anna" <a@example.com> Berlin', 'Weber, Anna | a@example.com | Europe/Berlin'],
    ['Jean-Luc Picard, Paris', 'Jean-Luc Picard |  | Europe/Paris'],
    ['Sam, Portland, OR', 'Sam |  | America/Los_Angeles'],
    ['Sam\t"San Jose, CA"', 'Sam |  | America/Los_Angeles'],
    [
      'Ana, ana@example.com, ANA@example.com, São Paulo',
      'Ana | ana@example.com | America/Sao_Paulo',
    ],
  ])('%j', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('counts empty lines, leaves out headings, and gives each person an id and a time', () => {
    const rows = paste(
      'Name\tE-mail\tCity\n\nAnna\ta@example.com\tBerlin\r\nBo\tb@example.com\tTokyo\n',
    );
    expect(rows.map((row) => [row.line, row.person?.id, row.person?.updated])).toEqual([
      [3, 'new-1', '2026-11-22T12:00:00.000Z'],
      [4, 'new-2', '2026-11-22T12:00:00.000Z'],
    ]);
    expect(rows.every((row) => row.person?.workWeek === undefined)).toBe(true);
    expect(rows.flatMap((row) => (row.person ? checkPerson(row.person, [BEN]) : []))).toEqual([]);
  });
});

describe('what is said of a line', () => {
  it.each([
    [
      'Anna, a@example.com',
      'Line 1: Anna has no city. Choose one, or add the person without a time zone.',
    ],
    ['a@example.com', 'Line 1 has no name.'],
    [
      'Anna, Springfield',
      'Line 1: “Springfield” is not a place that Meanwhile knows. Choose a city.',
    ],
    [
      'Anna, Tokio',
      'Line 1: “Tokio” is not a place that Meanwhile knows. Choose one near it, or search for a city.',
    ],
    ['Anna, GMT+2', 'Line 1: “GMT+2” can mean several time zones. Choose one.'],
    ['Anna, Berlin, Tokyo', 'Line 1 names two time zones, “Berlin” and “Tokyo”. Choose one.'],
    ['Anna, Editor, Berlin', 'Line 1: “Editor” is not understood and is left out.'],
    ['Anna, anna@example, Berlin', 'Line 1: “anna@example” is not an e-mail address.'],
    ['Ben, BEN@example.com, Tokyo', 'Line 1: BEN@example.com is already the address of Ben Ito.'],
    ['I, me@example.com, Tokyo', 'Line 1: me@example.com is your own address.'],
    [
      'Bo, b@example.com, Tokyo\n\nBo, B@example.com, Tokyo',
      'Line 3: B@example.com is already in line 1.',
    ],
  ])('%j', (text, sentence) => {
    expect(said(text)).toEqual([sentence]);
  });

  it.each([
    ', nobody@example.com, Rome',
    ';nobody@example.com;Rome, Italy',
    '\tnobody@example.com\tRome',
    'nobody@example.com, Rome',
  ])('%j names a place and nobody', (line) => {
    expect(said(line)).toEqual(['Line 1 has no name.']);
    expect(paste(line)[0]).not.toHaveProperty('person');
  });

  it('keeps the name Jordan where a name stands, and a line that was indented', () => {
    expect(read('Jordan, j@example.com, Rome')).toBe('Jordan | j@example.com | Europe/Rome');
    expect(read('j@example.com, Jordan, Rome')).toBe('Jordan | j@example.com | Europe/Rome');
    expect(read('\tAnna\tBerlin')).toBe('Anna |  | Europe/Berlin');
  });

  it('offers what is near a misspelt place, and both of two places', () => {
    expect(paste('Anna, Tokio')[0]?.ask).toEqual({ text: 'Tokio', candidates: ['Asia/Tokyo'] });
    const two = paste('Anna, Berlin, Tokyo')[0]?.ask;
    expect(two?.candidates.slice(0, 2)).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
  });

  it('offers a line without a zone to be completed, and only then calls it ready', () => {
    const [row] = paste('Anna, a@example.com, CET');
    expect(row).toMatchObject({ ready: false, ask: { text: 'CET' }, person: { name: 'Anna' } });
    expect(row?.ask?.candidates).toContain('Europe/Paris');
    const completed = row && withZone(row, 'Europe/Paris');
    expect(completed).toMatchObject({
      ready: true,
      problems: [],
      person: { zone: 'Europe/Paris' },
    });
    expect(completed).not.toHaveProperty('ask');
  });

  it('does not call a line ready whose address is taken, zone or not', () => {
    const [row] = paste('Ben, ben@example.com');
    expect(row?.ready).toBe(false);
    expect(row && withZone(row, 'Asia/Tokyo').ready).toBe(false);
  });
});
