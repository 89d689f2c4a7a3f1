import { describe, expect, it } from 'vitest';

import type { Person } from '../../../utils/domain/person';
import { checkPerson } from '../../../utils/domain/person-check';
import { personOf, WEEK } from './people';
import { sentenceOf } from './sentence';

const BEN = personOf({
  id: 'ben',
  name: 'Ben Ito',
  identities: [
    { kind: 'email', value: 'Ben.Ito@gmail.com' },
    { kind: 'slack', team: 'T0EXAMPLE', user: 'U0BEN' },
    { kind: 'google', account: '114900000000000000002' },
  ],
});
const ME = personOf({
  id: 'me',
  name: 'Me',
  identities: [{ kind: 'email', value: 'me@example.com' }],
});

/** "field: sentence" of each problem. */
const said = (fields: Partial<Person>, others: readonly Person[] = [BEN, ME]) =>
  checkPerson(personOf(fields), others).map((one) => `${one.at}: ${sentenceOf(one)}`);

describe('a record that is fine', () => {
  it('passes with everything on file', () => {
    const person: Partial<Person> = {
      zone: 'Asia/Calcutta',
      identities: [
        { kind: 'email', value: 'anna@example.com' },
        { kind: 'slack', team: 'E0GRID', user: 'W012AB' },
        { kind: 'google', account: '114900000000000000001' },
      ],
      workWeek: {
        ...WEEK,
        wed: [],
        thu: [['22:00', '06:00']],
        fri: [
          ['09:00', '12:00'],
          ['11:00', '15:00'],
        ],
      },
      stays: [
        { from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' },
        { from: '2026-12-15', to: '2026-12-15', zone: 'Asia/Tokyo' },
      ],
      spans: [{ from: '2026-05-01', to: '2026-08-31', workWeek: { mon: [['00:00', '24:00']] } }],
      days: { '2026-12-31': [['09:00', '12:00']], '2028-02-29': [] },
      absences: [{ from: '2026-12-24', to: '2027-01-01' }, { from: '2026-12-30' }],
      cycle: { from: '2026-11-02', weeks: [{ fri: [] }] },
      norms: { default: { workingDays: 0 }, slack: { workingHours: 0.5 } },
      cover: 'ben',
    };
    expect(said(person)).toEqual([]);
  });

  it('asks no name of you', () => {
    expect(checkPerson({ ...ME, name: '' }, [BEN])).toEqual([]);
  });

  it('keeps nobody from an address of somebody removed', () => {
    const gone = { ...BEN, deleted: '2026-11-02T00:00:00.000Z' };
    expect(said({ identities: BEN.identities ?? [] }, [gone])).toEqual([]);
  });
});

describe('what is refused, and where', () => {
  it.each<[string, Partial<Person>, string[]]>([
    ['no name', { name: '  ' }, ['name: A name is needed.']],
    [
      'a misspelt zone',
      { zone: 'Europe/Berlim' },
      ['zone: “Europe/Berlim” is not a time zone that this browser knows. Near it: Europe/Berlin.'],
    ],
    [
      'an unheard-of zone',
      { zone: 'Xyzzy' },
      ['zone: “Xyzzy” is not a time zone that this browser knows. Search for a city instead.'],
    ],
    [
      'equal start and end',
      { workWeek: { mon: [['09:00', '09:00']] } },
      [
        'workWeek.mon: 09:00–09:00 is either nothing or a whole day: leave the day empty, or write 00:00–24:00.',
      ],
    ],
    [
      'a time that is none',
      { workWeek: { tue: [['9:00', '25:00']] } },
      [
        'workWeek.tue: “9:00” is not a time. Write hours and minutes, for example 09:30.',
        'workWeek.tue: “25:00” is not a time. Write hours and minutes, for example 09:30.',
      ],
    ],
    [
      'stays that overlap',
      {
        stays: [
          { from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' },
          { from: '2026-12-14', to: '2026-12-20', zone: 'Asia/Tokyo' },
        ],
      },
      [
        'stays.1: The stays 2026-12-01 – 2026-12-14 and 2026-12-14 – 2026-12-20 overlap. A person is in one place at a time.',
      ],
    ],
    [
      'own days off on no dates, one without a name',
      {
        holidays: {
          own: [
            { date: '2026-12-28', name: '' },
            { date: '2027-02-29', name: 'Leap' },
            { date: 'soon', name: '' },
          ],
        },
      },
      [
        'holidays.own.1: “2027-02-29” is not a date. Write year, month and day, for example 2026-12-24.',
        'holidays.own.2: “soon” is not a date. Write year, month and day, for example 2026-12-24.',
      ],
    ],
    [
      'a date that does not exist',
      { absences: [{ from: '2027-02-29' }] },
      [
        'absences.0: “2027-02-29” is not a date. Write year, month and day, for example 2026-12-24.',
      ],
    ],
    [
      'an end before its start',
      { absences: [{ from: '2026-12-24', to: '2026-12-01' }] },
      ['absences.0: It starts on 2026-12-24 and ends before that, on 2026-12-01.'],
    ],
    [
      'covering oneself',
      { cover: 'anna' },
      ['cover: Anna Weber cannot cover for themselves. Choose somebody else, or nobody.'],
    ],
    [
      'a malformed address',
      { identities: [{ kind: 'email', value: 'anna@example' }] },
      ['identities.0: “anna@example” is not an e-mail address. It has the form name@example.com.'],
    ],
    [
      'an address of somebody else',
      { identities: [{ kind: 'email', value: 'benito+x@googlemail.com' }] },
      ['identities.0: benito+x@googlemail.com is already the address of Ben Ito.'],
    ],
    [
      'your own address',
      { identities: [{ kind: 'email', value: 'ME@example.com' }] },
      ['identities.0: ME@example.com is already yours.'],
    ],
  ])('%s', (_name, fields, sentences) => {
    expect(said(fields)).toEqual(sentences);
  });

  it.each<[string, Partial<Person>, [string, string][]]>([
    ['zone', { zone: 'GMT+2' }, [['zone', 'zone_offset']]],
    ['empty zone', { zone: '' }, [['zone', 'zone_empty']]],
    [
      'stay zone',
      { stays: [{ from: '2026-01-01', to: '2026-01-02', zone: 'PST' }] },
      [['stays.0', 'zone_unknown']],
    ],
    [
      '24:00 as a start',
      { workWeek: { sun: [['24:00', '06:00']] } },
      [['workWeek.sun', 'hours_start']],
    ],
    [
      'empty interval',
      { days: { '2026-12-31': [['', '']] } },
      [['days.2026-12-31', 'hours_empty']],
    ],
    ['date of a day', { days: { '31.12.2026': [] } }, [['days.31.12.2026', 'date_unknown']]],
    [
      'span week',
      {
        spans: [{ from: '2026-05-01', to: '2026-05-02', workWeek: { mon: [['10:00', '10:00']] } }],
      },
      [['spans.0.mon', 'hours_equal']],
    ],
    [
      'spans',
      {
        spans: [
          { from: '2026-05-01', to: '2026-06-01', workWeek: {} },
          { from: '2026-05-31', to: '2026-07-01', workWeek: {} },
        ],
      },
      [['spans.1', 'spans_overlap']],
    ],
    [
      'cycle',
      { cycle: { from: '2026-13-01', weeks: [] } },
      [
        ['cycle', 'cycle_empty'],
        ['cycle', 'date_unknown'],
      ],
    ],
    [
      'cycle week',
      { cycle: { from: '2026-11-02', weeks: [{}, { fri: [['9', '10']] }] } },
      [
        ['cycle.1.fri', 'time_format'],
        ['cycle.1.fri', 'time_format'],
      ],
    ],
    [
      'norms',
      { norms: { default: { workingDays: 1.5 }, slack: { workingHours: 0 } } },
      [
        ['norms.default', 'norm_days'],
        ['norms.slack', 'norm_hours'],
      ],
    ],
    ['cover', { cover: 'nobody' }, [['cover', 'cover_unknown']]],
    [
      'Slack ids',
      { identities: [{ kind: 'slack', team: 'X1', user: 'u012' }] },
      [
        ['identities.0', 'slack_team'],
        ['identities.0', 'slack_user'],
      ],
    ],
    [
      'Slack id taken',
      { identities: [{ kind: 'slack', team: 'T0EXAMPLE', user: 'U0BEN' }] },
      [['identities.0', 'slack_taken']],
    ],
    [
      'Google account taken',
      { identities: [{ kind: 'google', account: '114900000000000000002' }] },
      [['identities.0', 'google_taken']],
    ],
    [
      'Google account',
      { identities: [{ kind: 'google', account: 'anna' }] },
      [['identities.0', 'google_account']],
    ],
    [
      'address twice',
      {
        identities: [
          { kind: 'email', value: 'anna@example.com' },
          { kind: 'email', value: 'ANNA@example.com' },
        ],
      },
      [['identities.1', 'identity_twice']],
    ],
  ])('%s', (_name, fields, expected) => {
    const problems = checkPerson(personOf(fields), [BEN, ME]);
    expect(problems.map((one) => [one.at, one.code])).toEqual(expected);
    expect(problems.map(sentenceOf).every((sentence) => sentence.length > 10)).toBe(true);
  });
});
