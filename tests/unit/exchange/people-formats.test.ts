import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readPeople } from '../../../utils/exchange/people';
import { sentenceOf } from '../domain/sentence';
import { readOf, refusalOf, toldOf } from './people-port';
import { readPorts } from './read-ports';

const told = (content: Uint8Array | string) => readOf(content).rows.map(toldOf);

const PETRA = {
  id: 'U0PETRA0001',
  team_id: 'T0ACMETEA',
  name: 'petra.silva',
  real_name: 'Petra Silva',
  tz: 'Europe/Lisbon',
  tz_offset: 0,
  profile: { title: 'Release lead', display_name: 'petra', email: 'petra@example.com', team: 'T0' },
};

describe('Slack', () => {
  const users = [
    PETRA,
    { id: 'USLACKBOT', team_id: 'T0ACMETEA', real_name: 'Slackbot', is_bot: false },
    { id: 'U0BOT', team_id: 'T0ACMETEA', real_name: 'Deploys', is_bot: true, profile: {} },
    { id: 'U0GONE', team_id: 'T0ACMETEA', name: 'gone', deleted: true },
    { id: 'U0OLD', team_id: 'T0ACMETEA', real_name: 'Ravi', tz: 'Asia/Calcutta', profile: null },
    { id: 'U0OFFSET', team_id: 'T0ACMETEA', real_name: 'Ola', tz_offset: 7200 },
    { id: 'U0NOTEAM', real_name: 'Jon', profile: { email: 'jon@example.com', fields: [] } },
    { id: 'U0WRONG', team_id: 'T0ACMETEA', real_name: 'Wim', tz: 'Mars/Olympus' },
  ];
  const expected = [
    'Petra Silva | petra@example.com T0ACMETEA/U0PETRA0001 | Europe/Lisbon',
    'Slackbot | T0ACMETEA/USLACKBOT | ?',
    'Deploys | T0ACMETEA/U0BOT | ?',
    'gone | T0ACMETEA/U0GONE | ?',
    'Ravi | T0ACMETEA/U0OLD | Asia/Calcutta',
    'Ola | T0ACMETEA/U0OFFSET | ?UTC+02:00',
    'Jon | jon@example.com | ?',
    'Wim | T0ACMETEA/U0WRONG | ?Mars/Olympus',
  ];

  it.each([
    ['a bare array', JSON.stringify(users)],
    ['members', JSON.stringify({ ok: true, members: users })],
    ['with a mark of byte order', `\uFEFF${JSON.stringify(users)}`],
    ['the export’s zip', zipSync({ 'users.json': strToU8(JSON.stringify(users)) })],
    [
      'a zip with a folder and channels',
      zipSync({
        'export/users.json': strToU8(JSON.stringify(users)),
        'export/general/2026-11-01.json': strToU8('[{"type":"message"}]'),
      }),
    ],
  ])('reads %s', (_name, content) => {
    const read = readOf(content);
    expect(read.format).toBe('slack');
    expect(read.rows.map(toldOf)).toEqual(expected);
    expect(read.rows.map(({ off }) => off)).toEqual([
      undefined,
      'bot',
      'bot',
      'deleted',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps nothing but name, address, account, title and zone', () => {
    const phone = {
      ...PETRA,
      profile: { ...PETRA.profile, phone: '+1 555', image_24: 'https://x' },
    };
    const [row] = readOf(JSON.stringify([phone])).rows;
    expect(row?.person).toEqual({
      id: 'new-1',
      updated: '2026-11-22T12:00:00.000Z',
      name: 'Petra Silva',
      aliases: ['petra'],
      role: 'Release lead',
      identities: [
        { kind: 'email', value: 'petra@example.com' },
        { kind: 'slack', team: 'T0ACMETEA', user: 'U0PETRA0001' },
      ],
      zone: 'Europe/Lisbon',
    });
    expect(row?.country).toBe('PT');
  });
});

it('reads Pumble’s users, whose zone stands in each', () => {
  const users = [
    {
      id: '5f0c1a2b3c4d5e6f70819203',
      name: 'Mila Jovic',
      email: 'mila@example.com',
      timeZoneId: 'Europe/Belgrade',
      automaticallyTimeZone: true,
      title: 'QA',
    },
    { id: 'x', name: 'Pumblebot', isPumbleBot: true, timeZoneId: 'UTC' },
  ];
  const read = readOf(JSON.stringify({ users }));
  expect(read.format).toBe('pumble');
  expect(read.rows[0] && toldOf(read.rows[0])).toBe(
    'Mila Jovic | mila@example.com | Europe/Belgrade',
  );
  expect(read.rows[1]).toMatchObject({ off: 'bot' });
  // An offset of nothing is an offset all the same.
  expect(read.rows[1]?.person).not.toHaveProperty('zone');
});

describe('tables', () => {
  it.each([
    ['commas', 'Name,E-mail,City\nAnna Weber,anna@example.com,Berlin\n'],
    ['semicolons', 'City;Name;E-mail\r\nBerlin;Anna Weber;anna@example.com\r\n'],
    ['tabs', 'E-mail\tTime zone\tName\nanna@example.com\tEurope/Berlin\tAnna Weber'],
    ['Excel’s first line', 'sep=;\r\nName;E-mail;City\r\nAnna Weber;anna@example.com;Berlin\r\n'],
    ['quotes', '"Full Name","Email","Location"\n"Anna Weber","anna@example.com","Berlin"'],
    ['first and last', 'Last name,First name,Mail,Country\nWeber,Anna,anna@example.com,Germany'],
    ['German headings', 'Nachname;Vorname;E-Mail;Ort\nWeber;Anna;anna@example.com;Berlin'],
    [
      'Windows’ name of the zone',
      'Name,E-mail,Time zone\nAnna Weber,anna@example.com,W. Europe Standard Time',
    ],
  ])('%s', (_name, text) => {
    expect(told(text)).toEqual(['Anna Weber | anna@example.com | Europe/Berlin']);
  });

  it('takes a zone of Windows by the country beside it', () => {
    const text =
      'Name,Time zone,Country\nGia,W. Europe Standard Time,Italy\nPál,Central Europe Standard Time,';
    const { rows } = readOf(text);
    expect(rows.map(toldOf)).toEqual(['Gia |  | Europe/Rome', 'Pál |  | Europe/Budapest']);
    // The name alone does not say whose holidays count.
    expect(rows.map(({ country }) => country)).toEqual(['IT', undefined]);
  });

  it.each([
    ['+02:00', '?+02:00'],
    ['GMT+2', '?GMT+2'],
    ['UTC', '?UTC'],
    ['(UTC+01:00)', '?(UTC+01:00)'],
    ['CET', '?CET'],
    ['UTC-11', '?UTC-11'],
    ['Etc/GMT+3', '?Etc/GMT+3'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Eastern Standard Time', 'America/New_York'],
  ])('of the zone %s: %s', (zone, where) => {
    expect(told(`Name,Time zone\nAnna,${zone}`)).toEqual([`Anna |  | ${where}`]);
  });

  it.each([
    ['City\nAnna,"San Francisco, CA"', 'America/Los_Angeles'],
    ['City\nAnna,"Albany, NY"', 'America/New_York'],
    ['City\nAnna,"Washington, D.C."', 'America/New_York'],
    ['City\nAnna,"Paris, TX"', 'America/Chicago'],
    ['City\nAnna,"Berlin, TX"', '?Berlin, TX'],
    ['City\nAnna,"London, Ontario"', 'America/Toronto'],
    ['City\nAnna,"London, Toronto"', '?London, Toronto'],
    ['City\nAnna,"Melbourne, Manchester"', '?Melbourne, Manchester'],
    ['City\nAnna,Aachen', 'Europe/Berlin'],
    ['Location\nAnna,Remote - Germany', 'Europe/Berlin'],
    ['Location\nAnna,Berlin (HQ)', 'Europe/Berlin'],
    ['Location\nAnna,Lisbon office', 'Europe/Lisbon'],
    ['Location\nAnna,US-Remote', '?US-Remote'],
    ['Location\nAnna,Spain / Remote', '?Spain / Remote'],
    ['Location\nAnna,Remote', '?'],
    ['Location,Country\nAnna,Remote,Germany', 'Europe/Berlin'],
    ['City\nAnna,Heidelberg', '?Heidelberg'],
    ['City,State\nAnna,Portland,Oregon', 'America/Los_Angeles'],
    ['City,State,Country\nAnna,Nowhere,NC,United States', 'America/New_York'],
    ['City,State,Country\nAnna,Nowhere,WA,Australia', 'Australia/Perth'],
    ['City,State,Country\nAnna,Nowhere,Texas,USA', '?Nowhere, Texas, USA'],
    ['City,State\nAnna,Berlin,BE', 'Europe/Berlin'],
    ['City,State\nAnna,Paris,TX', 'America/Chicago'],
    ['City,State\nAnna,Berlin,TX', '?Berlin, TX'],
    ['City,State\nAnna,London,ON', 'America/Toronto'],
    ['City,State\nAnna,Nowhere,CA', 'America/Los_Angeles'],
    ['City,State,Country\nAnna,Leith,Scotland,', 'Europe/London'],
    ['City,Country\nAnna,St. Louis,Senegal', '?St. Louis, Senegal'],
    ['City,Country\nAnna,Heidelberg,Germany', 'Europe/Berlin'],
    ['City,Country\nAnna,London,Canada', 'America/Toronto'],
    ['City,Country\nAnna,Lund,Germany', 'Europe/Berlin'],
    ['City,Country\nAnna,Berlin,Canada', '?Berlin, Canada'],
    ['City,Country\nAnna,Oslo,Norway', 'Europe/Oslo'],
    ['City,Country\nAnna,Bratislava,Slovakia', 'Europe/Bratislava'],
    ['City,Country\nAnna,Belfast,UK', 'Europe/London'],
    ['Region\nAnna,EMEA', '?EMEA'],
  ])('a place with its state: %j', (text, where) => {
    expect(told(`Name,${text}`)).toEqual([`Anna |  | ${where}`]);
  });

  it('knows the headings of what personnel offices export', () => {
    const rows =
      'Employee #,Legal Name,Work Email,Job Title,Work Location\n7,Anna Weber,anna@example.com,Editor,Remote - Germany';
    expect(told(rows)).toEqual(['Anna Weber | anna@example.com | Europe/Berlin']);
    expect(readOf(rows).rows[0]?.person.role).toBe('Editor');
  });

  it('reads a table in Markdown', () => {
    const table = '| Name | City |\n|:--|---|\n| Anna | Berlin |\n| Bo | Tokyo |';
    expect(told(table)).toEqual(['Anna |  | Europe/Berlin', 'Bo |  | Asia/Tokyo']);
  });

  it('knows a table by the figures in it, though no heading is known', () => {
    const text = 'staff id,score,mood,sleep\nHYS-1,8,Male,6.99\nHYS-2,6,Female,7.07\n';
    const { format, columns, rows } = readOf(text);
    expect([format, columns?.map(({ field }) => field)]).toEqual(['table', Array(4).fill('none')]);
    expect(rows.map(({ stop }) => stop && sentenceOf(stop))).toEqual([
      'Row 2 has no name.',
      'Row 3 has no name.',
    ]);
  });

  it('knows one column of addresses by its heading, and names people by them', () => {
    const { format, rows } = readOf('Primary Email\na@example.com\nb@example.com\n');
    expect([format, rows.map(({ person }) => person.name)]).toEqual([
      'table',
      ['a@example.com', 'b@example.com'],
    ]);
    expect(readOf('Mail Ngugi\nBo Nakamura, Tokyo').rows).toHaveLength(2);
  });

  it('names row and column of what it leaves out', () => {
    const text = 'Name,Mail,City,Hours\nAnna,anna@,Berlin,whenever\n\n,,Rome,\n';
    const { rows } = readOf(text);
    expect(rows.flatMap(({ notes }) => notes.map(sentenceOf))).toEqual([
      'Row 2, column “Mail”: “anna@” is no e-mail address. It is left out.',
      'Row 2: “whenever” are no working hours that Meanwhile understands. They are left out.',
    ]);
    expect(rows[1]?.stop && sentenceOf(rows[1].stop)).toBe('Row 4 has no name.');
  });

  it('reads hours and days as people write them', () => {
    const text =
      'Name,Hours,Days\nA,"9:00-12:30, 13:30-18:00",Mon-Thu\nB,"Sun-Thu 8-16; Fri 8-12",\nC,22-6,"Sat, Sun"';
    const weeks = readOf(text).rows.map(({ person }) => person.workWeek);
    expect(weeks[0]).toMatchObject({
      mon: [
        ['09:00', '12:30'],
        ['13:30', '18:00'],
      ],
    });
    expect(weeks[0]).not.toHaveProperty('fri');
    expect(weeks[1]).toMatchObject({ sun: [['08:00', '16:00']], fri: [['08:00', '12:00']] });
    expect(weeks[2]).toEqual({ sat: [['22:00', '06:00']], sun: [['22:00', '06:00']] });
  });

  it('takes another choice of columns', () => {
    const text = 'Name,Wohin,Post\nAnna,Berlin,anna@example.com';
    const read = readPeople(text, ['name', 'city', 'email'], readPorts());
    expect(read.ok && read.value.rows.map(toldOf)).toEqual([
      'Anna | anna@example.com | Europe/Berlin',
    ]);
    expect(readOf(text).columns?.map(({ field }) => field)).toEqual(['name', 'none', 'none']);
  });

  it('knows Google’s export, its labels and its cells of several values', () => {
    const text = [
      'First Name,Middle Name,Last Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - City,Address 1 - Country',
      'Anna,,Weber,Editor,Press ::: * myContacts,* Work,anna@example.com ::: aw@example.org,Berlin,Germany',
    ].join('\n');
    const read = readOf(text);
    expect(read.format).toBe('google');
    expect(read.rows[0]?.person).toMatchObject({
      name: 'Anna Weber',
      role: 'Editor',
      groups: ['Press'],
      zone: 'Europe/Berlin',
    });
    expect(read.rows.map(toldOf)[0]).toContain('anna@example.com aw@example.org');
  });

  it('knows Outlook’s export, in which "Title" is how people are addressed', () => {
    const text = [
      'Title,First Name,Last Name,Job Title,Business City,Home City,Home Country/Region,E-mail Address',
      'Dr.,Anna,Weber,Editor,Hamburg,Paris,Germany,anna@example.com',
    ].join('\r\n');
    const read = readOf(text);
    expect(read.format).toBe('outlook');
    expect(read.rows[0]?.person).toMatchObject({
      name: 'Anna Weber',
      role: 'Editor',
      zone: 'Europe/Berlin',
    });
  });

  it('reads Latin-1 and UTF-16, marked or not', () => {
    const text = 'Name,City\nJörg Müller,Berlin\n';
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const wide = (swap: boolean, mark: string) => {
      const units = Uint16Array.from(mark + text, (letter) => letter.charCodeAt(0));
      const bytes = new Uint8Array(units.buffer);
      return swap ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes;
    };
    for (const bytes of [
      latin,
      wide(false, '\uFEFF'),
      wide(true, '\uFEFF'),
      wide(false, ''),
      wide(true, ''),
    ]) {
      expect(told(bytes)).toEqual(['Jörg Müller |  | Europe/Berlin']);
    }
  });

  it('reads UTF-16 without a mark in any script', () => {
    for (const name of ['Анна Вебер', '安娜一', 'آنا', 'Αννα']) {
      const text = `${name};anna@example.com\n${name};bo@example.com\n`;
      const little = new Uint8Array(Buffer.from(`Name;E-mail\n${text}`, 'utf16le'));
      const big = little.map((_, at) => little[at ^ 1] ?? 0);
      for (const bytes of [little, big]) {
        expect(told(bytes)).toEqual(
          ['anna', 'bo'].map((one) => `${name} | ${one}@example.com | ?`),
        );
      }
    }
  });

  it('takes a file of zeros for no text', () => {
    const binary = Uint8Array.from({ length: 200 }, (_, at) => (at % 4 === 0 ? 7 : 0));
    expect(refusalOf(binary)).toMatch(/^This is not a text file/);
  });
});

describe('vCard', () => {
  const card = (...lines: readonly string[]) =>
    ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

  it.each([
    ['4, a zone as text', card('VERSION:4.0', 'FN:Anna', 'TZ:Europe/Berlin'), 'Europe/Berlin'],
    [
      '3, a zone as text',
      card('VERSION:3.0', 'FN:Anna', 'TZ;VALUE=text:Europe/Berlin'),
      'Europe/Berlin',
    ],
    [
      '3, a zone without its type',
      card('VERSION:3.0', 'FN:Anna', 'TZ:Europe/Berlin'),
      'Europe/Berlin',
    ],
    ['an offset is asked', card('VERSION:3.0', 'FN:Anna', 'TZ:-05:00'), '?-05:00'],
    [
      'an offset without a colon',
      card('VERSION:4.0', 'FN:Anna', 'TZ;VALUE=utc-offset:-0500'),
      '?-05:00',
    ],
    [
      'a place of the standard',
      card('VERSION:4.0', 'FN:Anna', 'TZ:Raleigh/North America'),
      'America/New_York',
    ],
    [
      'an address',
      card('VERSION:3.0', 'FN:Anna', 'ADR:;;Weg 1;Berlin;;10115;Germany'),
      'Europe/Berlin',
    ],
  ])('%s', (_name, text, where) => {
    expect(told(text)).toEqual([`Anna |  | ${where}`]);
  });

  it('reads names, addresses, groups and folded lines, and skips lists and pictures', () => {
    const text =
      card(
        'VERSION:3.0',
        'N:Weber;Anna;;;',
        'FN:Anna Weber',
        'NICKNAME:Annie',
        'item1.EMAIL;type=INTERNET:anna@exam',
        ' ple.com',
        'item1.X-ABLabel:Work',
        'TITLE:Editor',
        'CATEGORIES:Press,Desk',
        'PHOTO;ENCODING=b:AAAA',
        ' BBBB',
      ) + card('VERSION:4.0', 'KIND:group', 'FN:Everybody');
    const { rows } = readOf(text);
    expect(rows.map(({ person }) => person)).toMatchObject([
      { name: 'Anna Weber', aliases: ['Annie'], role: 'Editor', groups: ['Press', 'Desk'] },
    ]);
    expect(told(text)).toEqual(['Anna Weber | anna@example.com | ?']);
  });

  it('reads version 2.1: quoted-printable in any character set, parameters without a key', () => {
    const old = (...lines: readonly string[]) => card('VERSION:2.1', ...lines);
    const text =
      old(
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BC=',
        'ller',
        'EMAIL;INTERNET;PREF:joerg@example.com',
        'TITLE;QUOTED-PRINTABLE:Editor, Press; and more=0D=0Aof it',
        'TEL;CELL:+49 1',
        'ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Weg 1, hinten;Berlin;;10115;Germany',
        'PHOTO;JPEG;ENCODING=BASE64:',
        ' AAAA=',
        '',
      ) +
      old('FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=92=86=91=BA=83A', 'TZ:+09:00') +
      old('FN;ENCODING=QUOTED-PRINTABLE:Ren=E9e', 'ADR:;;;Paris;;;France') +
      old('FN;CHARSET=NOBODY-KNOWS;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB') +
      old('N:Weber;Anna', 'FN:Weber\\; Anna C:\\x');
    const { rows } = readOf(text);
    expect(rows.map(({ person }) => person.name)).toEqual([
      'Jörg Müller',
      '中村ア',
      'Renée',
      'Zoë',
      'Weber; Anna C:\\x',
    ]);
    expect(rows[0]?.person).toMatchObject({
      role: 'Editor, Press; and more of it',
      zone: 'Europe/Berlin',
      identities: [{ kind: 'email', value: 'joerg@example.com' }],
    });
    expect(rows.flatMap(({ stop }) => stop ?? [])).toEqual([]);
  });

  it('says of a single card what is wrong with it, and reads the others', () => {
    const text =
      card('VERSION:3.0', 'N:;;;;') +
      card('VERSION:3.0', 'FN:Bo') +
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:C';
    const { rows } = readOf(text);
    expect(rows.map(({ stop, person }) => (stop ? sentenceOf(stop) : person.name))).toEqual([
      expect.stringMatching(/name/),
      'Bo',
      'Card 3 is cut off.',
    ]);
  });
});

it('reads a list of plain records by their keys', () => {
  const text = JSON.stringify([
    { fullName: 1, Name: 'Anna', email: 'a@example.com', timezone: 'Berlin' },
  ]);
  expect(told(text)).toEqual(['Anna | a@example.com | Europe/Berlin']);
});

describe('what is no list of people', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    [
      'a page',
      '<!doctype html><table>',
      'This is a web page or XML. Save the table as CSV and choose that.',
    ],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', /^This is a calendar/],
    [
      'a part of a calendar',
      'BEGIN:VEVENT\nSUMMARY:Standup;Berlin\nEND:VEVENT',
      /^Meanwhile does not know this format/,
    ],
    ['other JSON', '{"a":1}', /neither a Meanwhile backup nor a list of people/],
    ['cut JSON', '[{"id":"U1","deleted":fal', /cut off/],
    ['prose', 'Anna is in Berlin.\n', /^Meanwhile does not know this format/],
    ['an open quote', 'Name,City\n"Anna,Berlin\nBo,Tokyo', /quotation mark/],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', /not a text file/],
  ])('%s', (_name, text, sentence) => {
    if (typeof sentence === 'string') expect(refusalOf(text)).toBe(sentence);
    else expect(refusalOf(text)).toMatch(sentence);
  });

  it('an Excel workbook, another zip, and a zip that was cut', () => {
    const book = zipSync({
      '[Content_Types].xml': strToU8('<x/>'),
      'xl/workbook.xml': strToU8(''),
    });
    expect(refusalOf(book)).toMatch(/^This is an Excel workbook/);
    expect(refusalOf(zipSync({ 'a.txt': strToU8('x') }))).toBe(
      'The zip holds no users.json. It holds: a.txt',
    );
    expect(refusalOf(book.slice(0, 40))).toBe('The zip file is damaged or cut off.');
  });

  it('a bomb is told by the size that it claims, and gets no more than it claims', () => {
    const claiming = (bytes: number, size: number) => {
      const zip = zipSync({ 'users.json': new Uint8Array(size) });
      // The size in the central directory, which is what is set aside.
      const at = zip.length - 22 - 46 - 'users.json'.length + 24;
      new DataView(zip.buffer).setUint32(at, bytes, true);
      return zip;
    };
    expect(refusalOf(claiming(140 * 1024 * 1024, 1000))).toBe(
      'The list of users in the zip has 140 MB. Meanwhile reads up to 128 MB.',
    );
    expect(refusalOf(claiming(100, 4 * 1024 * 1024))).not.toBe('');
  });

  it('a million rows', () => {
    expect(refusalOf(`Name,City\n${'Anna,Berlin\n'.repeat(1_000_000)}`)).toMatch(
      /reads up to 100000/,
    );
  });
});
