import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatHours, hoursNotes, parseHours } from '../../../utils/domain/hours-text';
import { sentenceOf } from './sentence';

const read = (text: string) => {
  const result = parseHours(text);
  return result.ok ? formatHours(result.value) : result.problems.map(sentenceOf);
};

describe('hours as typed', () => {
  it.each([
    ['9-12:30, 13:30-18', '09:00–12:30, 13:30–18:00'],
    ['9:00–18:00', '09:00–18:00'],
    ['22-6', '22:00–06:00'],
    ['', ''],
    ['off', ''],
    ['24h', '00:00–24:00'],
    ['00:00-24:00', '00:00–24:00'],
    ['9am to 5pm', '09:00–17:00'],
    ['9-5pm', '09:00–17:00'],
    ['1-5pm', '13:00–17:00'],
    ['12am-12pm', '00:00–12:00'],
    ['0900 - 1730', '09:00–17:30'],
    ['9.30-12; 13h30-18h', '09:30–12:00, 13:30–18:00'],
    ['8 until 12 and 13 until 17', '08:00–12:00, 13:00–17:00'],
  ])('reads %j as %j', (typed, hours) => {
    expect(read(typed)).toBe(hours);
  });

  it.each([
    ['9-5', '09:00–17:00'],
    ['8–4:30', '08:00–16:30'],
    ['9-5:30', '09:00–17:30'],
    ['9:00-5:00', '09:00–17:00'],
    ['12-8', '12:00–20:00'],
    ['7-3', '07:00–15:00'],
    ['12-4', '12:00–16:00'],
    ['9-1', '09:00–13:00'],
    ['10-2', '10:00–14:00'],
    ['11-7', '11:00–19:00'],
    ['12-11', '12:00–23:00'],
  ])('reads %j on a clock of 12 hours, for nobody works 20', (typed, hours) => {
    expect(read(typed)).toBe(hours);
    expect(read(hours)).toBe(hours);
  });

  it.each([
    ['22-6', '22:00–06:00'],
    ['20-4', '20:00–04:00'],
    ['18-12', '18:00–12:00'],
    ['5-0', '05:00–00:00'],
    ['09:00-05:00', '09:00–05:00'],
    ['09-05', '09:00–05:00'],
    ['0900-0500', '09:00–05:00'],
    ['12:00-11:00', '12:00–11:00'],
  ])('leaves %j on a clock of 24 hours, past midnight', (typed, hours) => {
    expect(read(typed)).toBe(hours);
  });

  it('names both readings of an equal start and end', () => {
    expect(read('9-9')).toEqual([
      '09:00–09:00 is either nothing or a whole day: leave the day empty, or write 00:00–24:00.',
    ]);
  });

  it.each([
    ['9-12, lunch', 'lunch'],
    ['9-12-15', '9-12-15'],
    ['25-26', '25-26'],
    ['9:75-10', '9:75-10'],
    ['9', '9'],
    ['24:30-2', '24:30-2'],
    ['13pm-14pm', '13pm-14pm'],
  ])('names the piece of %j that is not understood', (typed, piece) => {
    const result = parseHours(typed);
    expect(result).toEqual({
      ok: false,
      problems: [{ code: 'hours_piece', params: [piece] }],
    });
  });

  it('refuses a start at the end of the day, and an empty piece', () => {
    expect(read('24-6')).toEqual([
      expect.stringContaining('24:00–06:00 starts when the day is over'),
    ]);
    expect(read('9-12,')).toEqual([expect.stringContaining('A start and an end are missing')]);
  });

  it('reads back whatever it writes', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = (value: number) =>
      `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
    const interval = fc
      .tuple(minute, minute)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => [time(from), time(to)] as const);
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 4 }), (hours) => {
        expect(parseHours(formatHours(hours))).toEqual({ ok: true, value: hours });
      }),
    );
  });
});

describe('notes', () => {
  it('says that overlapping hours join, past midnight as well', () => {
    expect(
      hoursNotes(
        [
          ['09:00', '13:00'],
          ['12:00', '18:00'],
        ],
        'workWeek.mon',
      ).map(sentenceOf),
    ).toEqual(['09:00–13:00 and 12:00–18:00 overlap and count as 09:00–18:00.']);
    expect(
      hoursNotes([
        ['22:00', '06:00'],
        ['23:00', '23:30'],
      ])[0]?.params.at(-1),
    ).toBe('22:00–06:00');
  });

  it('says nothing of hours that touch, nor of a night and the morning before it', () => {
    expect(
      hoursNotes([
        ['09:00', '12:00'],
        ['12:00', '18:00'],
      ]),
    ).toEqual([]);
    expect(
      hoursNotes([
        ['22:00', '06:00'],
        ['00:00', '04:00'],
      ]),
    ).toEqual([]);
  });
});
