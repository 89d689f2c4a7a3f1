import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hoursOnClock } from '../../../utils/domain/hours-clock';
import { parseHours } from '../../../utils/domain/hours-text';
import type { Interval } from '../../../utils/domain/person';

const NIGHT = [['22:00', '06:00']] as const;
const on = (hours: readonly Interval[], locale: string, clock: 'h12' | 'h23' | 'system') =>
  hoursOnClock(hours, { locale, clock }).replaceAll('\u202F', ' ');

it('writes hours on the clock of the reader', () => {
  expect(on(NIGHT, 'en-US', 'h12')).toBe('10:00 PM–6:00 AM');
  expect(on(NIGHT, 'en-US', 'system')).toBe('10:00 PM–6:00 AM');
  expect(on(NIGHT, 'en-US', 'h23')).toBe('22:00–06:00');
  expect(on(NIGHT, 'en-GB', 'h12')).toBe('10:00 pm–6:00 am');
  expect(
    on(
      [
        ['09:00', '12:30'],
        ['13:30', '00:00'],
      ],
      'en-US',
      'h12',
    ),
  ).toBe('9:00 AM–12:30 PM, 1:30 PM–12:00 AM');
});

it('writes what can be read back where the clock has no words for it', () => {
  expect(on([['09:00', '24:00']], 'en-US', 'h12')).toBe('09:00–24:00');
  expect(on(NIGHT, 'ko', 'h12')).toBe('22:00–06:00');
  expect(on(NIGHT, 'ar-EG', 'h12')).toBe('22:00–06:00');
});

it('reads back whatever it writes, on both clocks', () => {
  const minute = fc.integer({ min: 0, max: 1440 });
  const pad = (value: number) => String(value).padStart(2, '0');
  const time = (value: number) => `${pad(Math.floor(value / 60))}:${pad(value % 60)}`;
  const interval = fc
    .tuple(minute, minute)
    .filter(([from, to]) => from !== to && from !== 1440)
    .map(([from, to]) => [time(from), time(to)] as const);
  const hours = fc.array(interval, { maxLength: 3 });
  const locale = fc.constantFrom('en-US', 'en-GB', 'en-AU', 'en-CA', 'de', 'ar', 'fa', 'hi', 'ja');
  const clock = fc.constantFrom('h12', 'h23', 'system');
  fc.assert(
    fc.property(hours, locale, clock, (value, one, cycle) => {
      const text = hoursOnClock(value, { locale: one, clock: cycle });
      expect(parseHours(text)).toEqual({ ok: true, value });
    }),
  );
});
