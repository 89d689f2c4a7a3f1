import { describe, expect, it } from 'vitest';

import { MAX_DAYS, readCalendar } from '../../../utils/holidays/ics';
import { sentenceOf } from '../domain/sentence';

const YEARS = [2026, 2028] as const;

/** A calendar of events, each as its lines. */
const calendarOf = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const read = (...events: readonly (readonly string[])[]) => {
  const result = readCalendar(calendarOf(...events), YEARS);
  if (!result.ok) throw new Error(result.problems.map(sentenceOf).join(' '));
  return result.value;
};
const datesOf = (...lines: readonly string[]) => read(lines).days.map(({ date }) => date);
const refused = (text: string) => {
  const result = readCalendar(text, YEARS);
  return result.ok ? [] : result.problems.map(sentenceOf);
};

describe('whole days', () => {
  it('end on the day before DTEND, which is the first day after', () => {
    expect(datesOf('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227')).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    ['without an end', ['DTSTART;VALUE=DATE:20261224']],
    [
      'that end on the day on which they start',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224'],
    ],
    ['with a duration', ['DTSTART;VALUE=DATE:20261224', 'DURATION:P1D']],
    ['that do not say so', ['DTSTART:20261224', 'DTEND:20261225']],
    [
      'as Outlook writes them',
      [
        'DTSTART;TZID=Xyz:20261224T000000',
        'DTEND;TZID=Xyz:20261225T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ],
    ],
  ])('%s', (_name, lines) => {
    expect(datesOf(...lines)).toEqual(['2026-12-24']);
  });

  it('carry the name of the event on one line, or none', () => {
    const { days } = read(
      ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:Company day\\, all\\n offices'],
      ['DTSTART;VALUE=DATE:20261228'],
    );
    expect(days.map(({ name }) => name)).toEqual(['Company day, all offices', '']);
  });

  it('are taken from the years that are asked for, and in order', () => {
    expect(
      read(
        ['DTSTART;VALUE=DATE:20290101', 'SUMMARY:Later'],
        ['DTSTART;VALUE=DATE:20281230', 'DTEND;VALUE=DATE:20290103', 'SUMMARY:Last'],
        ['DTSTART;VALUE=DATE:20251230', 'DTEND;VALUE=DATE:20260103', 'SUMMARY:First'],
      ).days.map(({ date, name }) => `${date} ${name}`),
    ).toEqual(['2026-01-01 First', '2026-01-02 First', '2028-12-30 Last', '2028-12-31 Last']);
  });

  it('are taken once, whoever names them twice', () => {
    const one = ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:A'];
    expect(read(one, one, ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:B']).days).toEqual([
      { date: '2026-12-24', name: 'A' },
      { date: '2026-12-24', name: 'B' },
    ]);
  });
});

describe('what recurs', () => {
  it('is expanded up to the last year, without what is excluded', () => {
    expect(
      datesOf('DTSTART;VALUE=DATE:20200511', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270511'),
    ).toEqual(['2026-05-11', '2028-05-11']);
    // The last Friday of November, as many as there are up to 2027.
    expect(
      datesOf('DTSTART;VALUE=DATE:20251128', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR;COUNT=3'),
    ).toEqual(['2026-11-27', '2027-11-26']);
    expect(
      datesOf(
        'DTSTART;VALUE=DATE:20261230',
        'DTEND;VALUE=DATE:20270101',
        'RRULE:FREQ=YEARLY;UNTIL=20271231',
        'RDATE;VALUE=DATE:20260401',
      ),
    ).toEqual(['2026-04-01', '2026-04-02', '2026-12-30', '2026-12-31', '2027-12-30', '2027-12-31']);
  });

  it.each([
    ['20240229', 'FREQ=YEARLY', ['2028-02-29']],
    ['20240229', 'FREQ=YEARLY;COUNT=2', ['2028-02-29']],
    [
      '20240229',
      'FREQ=YEARLY;BYMONTH=2,12',
      ['2026-12-29', '2027-12-29', '2028-02-29', '2028-12-29'],
    ],
    ['20200228', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20300101', []],
    ['20240229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', ['2026-02-28', '2027-02-28', '2028-02-29']],
    ['20280131', 'FREQ=MONTHLY;COUNT=3', ['2028-01-31', '2028-03-31', '2028-05-31']],
    [
      '20280929',
      'FREQ=MONTHLY;BYMONTHDAY=-1,31',
      ['2028-09-29', '2028-09-30', '2028-10-31', '2028-11-30', '2028-12-31'],
    ],
    ['20261230', 'FREQ=DAILY;COUNT=3', ['2026-12-30', '2026-12-31', '2027-01-01']],
    ['20261231', 'FREQ=WEEKLY;COUNT=2', ['2026-12-31', '2027-01-07']],
    ['20260331', 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=2', ['2026-03-31', '2026-04-28']],
  ])('%s with %s means no dates that do not exist', (start, rule, dates) => {
    const plain = ['DTSTART;VALUE=DATE:20260101', 'SUMMARY:Plain'];
    const series = [`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`, 'SUMMARY:Series'];
    const found = read(plain, series).days.filter(({ name }) => name === 'Series');
    expect(found.map(({ date }) => date)).toEqual(dates);
  });

  it('moves or loses single days by events that stand for them', () => {
    const series = ['UID:s', 'DTSTART;VALUE=DATE:20260301', 'RRULE:FREQ=YEARLY', 'SUMMARY:Day'];
    const moved = ['UID:s', 'RECURRENCE-ID;VALUE=DATE:20270301', 'DTSTART;VALUE=DATE:20270302'];
    const gone = [
      'UID:s',
      'RECURRENCE-ID;VALUE=DATE:20280301',
      'DTSTART;VALUE=DATE:20280301',
      'STATUS:CANCELLED',
    ];
    expect(read(series, moved, gone).days.map(({ date }) => date)).toEqual([
      '2026-03-01',
      '2027-03-02',
    ]);
  });
});

describe('what is left out', () => {
  it('is counted: times of day, and events that cannot be read; cancelled ones are not', () => {
    expect(
      read(
        ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:A'],
        ['DTSTART:20261201T090000Z', 'SUMMARY:Meeting'],
        ['DTSTART;TZID=Europe/Berlin:20261201T000000', 'SUMMARY:At midnight'],
        ['DTSTART;VALUE=DATE:20260230', 'SUMMARY:No such day'],
        ['DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=SOMETIMES'],
        ['SUMMARY:Without a start'],
        ['DTSTART;VALUE=DATE:20260701', 'STATUS:CANCELLED', 'SUMMARY:Off'],
      ),
    ).toEqual({ days: [{ date: '2026-12-24', name: 'A' }], timed: 2, unread: 3, cut: false });
  });

  it('has a sentence when nothing is left', () => {
    const none = 'The calendar has no whole days from 2026 to 2028. Nothing is added.';
    expect(refused(calendarOf())).toEqual([none]);
    expect(refused(calendarOf(['DTSTART:20261201T090000Z']))).toEqual([none]);
    expect(refused(calendarOf(['DTSTART;VALUE=DATE:20200101']))).toEqual([none]);
    const cancel = calendarOf(['DTSTART;VALUE=DATE:20261224']).replace(
      'VERSION:2.0',
      'METHOD:CANCEL',
    );
    expect(refused(cancel)).toEqual([none]);
  });

  it.each(['', 'Anna, Berlin', '{"format": "meanwhile-backup"}', 'BEGIN:VCARD\nEND:VCARD'])(
    'is everything in %j',
    (text) => {
      expect(refused(text)).toEqual(['This is not a calendar file (.ics). Nothing is added.']);
    },
  );
});

describe('too much', () => {
  it('is cut at so many days, and said', () => {
    const daily = read(['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY']);
    expect(daily.days).toHaveLength(MAX_DAYS);
    expect(daily.days.at(-1)?.date).toBe('2027-05-15');
    expect(daily.cut).toBe(true);
  });

  it('ends many endless rules together', () => {
    const events = Array.from({ length: 60 }, (_, index) => [
      `DTSTART;VALUE=DATE:1980010${(index % 9) + 1}`,
      'RRULE:FREQ=DAILY',
      `SUMMARY:${index}`,
    ]);
    const result = readCalendar(calendarOf(['DTSTART;VALUE=DATE:20261224'], ...events), YEARS);
    expect(result).toMatchObject({ ok: true, value: { cut: true } });
  });

  it('is one event of a thousand years as well', () => {
    const long = ['DTSTART;VALUE=DATE:20250101', 'DTEND;VALUE=DATE:30250101'];
    expect(read(long)).toMatchObject({ cut: true, unread: 0 });
  });
});
