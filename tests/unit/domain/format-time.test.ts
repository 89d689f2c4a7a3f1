import { describe, expect, it } from 'vitest';

import {
  formatDate,
  formatMoment,
  formatPlainDate,
  formatReturn,
  formatTime,
  formatWeekday,
} from '../../../utils/domain/format-time';
import { at } from './people';

const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ');
const midnight = at('2026-11-24T00:10Z');

describe('times', () => {
  it.each([
    ['en-US', 'system', '12:10 AM'],
    ['en-US', 'h23', '00:10'],
    ['en-GB', 'system', '00:10'],
    ['en-GB', 'h12', '12:10 am'],
    ['de', 'system', '00:10'],
    ['fr', 'system', '00:10'],
    ['ja', 'system', '00:10'],
    ['pt-BR', 'system', '00:10'],
    ['he', 'system', '00:10'],
  ] as const)('has no 24:10 (%s, %s)', (locale, clock, expected) => {
    expect(plain(formatTime(midnight, 0, { locale, clock }))).toBe(expected);
  });

  it('uses the digits of the locale', () => {
    expect(formatTime(midnight, 0, { locale: 'ar-EG', clock: 'h23' })).toBe('٠٠:١٠');
    expect(formatTime(midnight, 0, { locale: 'fa', clock: 'h23' })).toBe('۰۰:۱۰');
  });
});

describe('dates', () => {
  it('are Gregorian in every locale', () => {
    const long = { day: 'numeric', month: 'short' } as const;
    for (const locale of ['th', 'fa', 'ar-SA']) {
      const expected = new Intl.DateTimeFormat(locale, {
        ...long,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      expect(formatDate(midnight, 0, { locale, clock: 'system' })).toBe(expected.format(midnight));
    }
  });

  it('do not move a weekday across an offset', () => {
    const clock = { locale: 'en-GB', clock: 'system' } as const;
    expect(formatWeekday(midnight, 0, clock)).toBe('Tue');
    expect(formatWeekday(midnight, -60, clock)).toBe('Mon');
    expect(formatWeekday(midnight, 840, clock)).toBe('Tue');
    expect(formatPlainDate('2026-12-24', clock)).toBe('24 Dec');
  });
});

describe('moments as people say them', () => {
  const clock = { locale: 'en-GB', clock: 'h23' } as const;
  const now = at('2026-11-23T10:00Z');

  it('leave the day out today, name the weekday within six days, and the date beyond', () => {
    expect(formatMoment(at('2026-11-23T17:15Z'), 0, now, clock)).toBe('17:15');
    expect(formatMoment(at('2026-11-24T09:00Z'), 0, now, clock)).toBe('Tue 09:00');
    expect(formatMoment(at('2027-01-05T09:00Z'), 0, now, clock)).toBe('Tue 5 Jan 09:00');
  });

  it('say a return by weekday, then by date', () => {
    expect(formatReturn(at('2026-11-29T09:00Z'), 0, now, clock)).toBe('Sun');
    expect(formatReturn(at('2026-11-30T09:00Z'), 0, now, clock)).toBe('30 Nov');
  });
});
