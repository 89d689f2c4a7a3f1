import { describe, expect, it } from 'vitest';

import {
  formatDate,
  formatDay,
  formatMoment,
  formatPlainDate,
  formatReturn,
  formatTime,
  formatWeekday,
  formatWeekdayTime,
} from '../../../utils/domain/format-time';
import { LOCALES, TABLE } from './format-time-table';
import { at } from './people';

/** Browsers differ in which narrow space stands before "PM"; isolates have their own test. */
const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ').replace(/[\u2068\u2069]/g, '');
const CLOCKS = ['h12', 'h23', 'system'] as const;
const midnight = at('2026-11-24T00:10Z');
const clockOf = (locale: string, clock: (typeof CLOCKS)[number] = 'system') => ({ locale, clock });

describe.each(LOCALES)('in %s', (locale) => {
  const expected = TABLE[locale];
  const now = at('2026-11-23T10:00Z');
  const year = at('2027-01-05T17:15Z');

  it.each(['h12', 'h23'] as const)('times on the %s clock', (clock) => {
    const times = ['00:10', '12:00', '17:15'].map((time) =>
      plain(formatTime(at(`2026-11-24T${time}Z`), 0, clockOf(locale, clock))),
    );
    expect(times).toEqual(expected[clock]);
  });

  it('the system is the clock of the locale', () => {
    const text = plain(formatTime(at('2026-11-24T17:15Z'), 0, clockOf(locale)));
    expect(text).toBe(expected[expected.system][2]);
  });

  it('weekdays, on the wall clock’s own date', () => {
    const { weekday, weekdayBefore, weekdayLong } = expected;
    const clock = clockOf(locale);
    expect(formatWeekday(midnight, 0, clock)).toBe(weekday);
    expect(formatWeekday(midnight, -60, clock)).toBe(weekdayBefore);
    expect(formatWeekday(midnight, 840, clock)).toBe(weekday);
    expect(formatWeekday(midnight, 0, clock, 'long')).toBe(weekdayLong);
  });

  it('dates of the Gregorian calendar, without sliding a day', () => {
    expect(formatDate(year, 0, clockOf(locale))).toBe(expected.date);
    expect(formatPlainDate('2027-01-05', clockOf(locale))).toBe(expected.date);
  });

  it('a weekday with its time, in the order and with the signs of the language', () => {
    const text = (clock: 'h12' | 'h23') =>
      plain(formatMoment(midnight, 0, now, clockOf(locale, clock)));
    expect([text('h12'), text('h23')]).toEqual(expected.near);
    expect(plain(formatWeekdayTime(midnight, 0, clockOf(locale, 'h23')))).toBe(expected.near[1]);
  });

  it('a moment beyond six days, and the day alone', () => {
    const text = (clock: 'h12' | 'h23') =>
      plain(formatMoment(year, 0, now, clockOf(locale, clock)));
    expect([text('h12'), text('h23')]).toEqual(expected.far);
    expect(plain(formatDay(year, 0, now, clockOf(locale)))).toBe(expected.day);
  });

  it('a return by weekday, then by date', () => {
    expect(formatReturn(midnight, 0, now, clockOf(locale))).toBe(expected.weekday);
    expect(formatReturn(year, 0, now, clockOf(locale))).toBe(expected.date);
  });

  it('has no hour 24 on any clock, at any hour', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      for (const clock of CLOCKS) {
        const when = midnight + hour * 3_600_000;
        expect(formatTime(when, 0, clockOf(locale, clock))).not.toMatch(/24|٢٤|۲۴/);
        expect(formatMoment(when, 0, now, clockOf(locale, clock))).not.toMatch(/24:|٢٤|۲۴/);
      }
    }
  });
});

describe('moments as people say them', () => {
  const clock = { locale: 'en-GB', clock: 'h23' } as const;
  const now = at('2026-11-23T10:00Z');

  it('leave the day out today, name the weekday within six days, and the date beyond', () => {
    expect(formatMoment(at('2026-11-23T17:15Z'), 0, now, clock)).toBe('17:15');
    expect(formatMoment(at('2026-11-24T09:00Z'), 0, now, clock)).toBe('Tue 09:00');
    expect(formatMoment(at('2027-01-05T09:00Z'), 0, now, clock)).toBe('Tue 5 Jan, 09:00');
  });

  it('say a return by weekday, then by date', () => {
    expect(formatReturn(at('2026-11-29T09:00Z'), 0, now, clock)).toBe('Sun');
    expect(formatReturn(at('2026-11-30T09:00Z'), 0, now, clock)).toBe('30 Nov');
  });
});
