import { describe, expect, it } from 'vitest';

import { readWish, type Spoken } from '../../../utils/natural';
import { at } from '../domain/people';

/** A Monday, 11:00 in Amsterdam. */
const spoken: Spoken = {
  now: at('2026-11-23T11:00+01:00'),
  offset: 60,
  monthFirst: false,
  name: 'Anna',
};

const wall = (date: string, time: string, theirs = false) => ({ kind: 'wall', date, time, theirs });

describe('a moment in words', () => {
  it.each([
    ['fri 3pm', wall('2026-11-27', '15:00')],
    ['Friday 15:30', wall('2026-11-27', '15:30')],
    ['fri at 15', wall('2026-11-27', '15:00')],
    ['in 2 days', wall('2026-11-25', '09:00')],
    ['in 2 days at 14:15', wall('2026-11-25', '14:15')],
    ['tomorrow', wall('2026-11-24', '09:00')],
    ['tomorrow 9', wall('2026-11-24', '09:00')],
    ['tomorrow 9 their time', wall('2026-11-24', '09:00', true)],
    ['9:30 her time tomorrow', wall('2026-11-24', '09:30', true)],
    ['tomorrow 9 Anna’s time', wall('2026-11-24', '09:00', true)],
    ['mon 10 there', wall('2026-11-30', '10:00', true)],
    ['monday morning', wall('2026-11-30', '09:00')],
    ['tomorrow evening', wall('2026-11-24', '20:00')],
    ['noon', wall('2026-11-23', '12:00')],
    ['9', wall('2026-11-24', '09:00')],
    ['14', wall('2026-11-23', '14:00')],
    ['dec 1', wall('2026-12-01', '09:00')],
    ['5 Jan 9:30', wall('2027-01-05', '09:30')],
    ['12/5', wall('2027-05-12', '09:00')],
    ['2026-12-01 14:00', wall('2026-12-01', '14:00')],
    ['next week', wall('2026-11-30', '09:00')],
  ])('%s', (text, wish) => {
    expect(readWish(text, spoken)).toEqual(wish);
  });

  it('comes round again when a weekday names today and its hour is over', () => {
    expect(readWish('mon', spoken)).toEqual(wall('2026-11-30', '09:00'));
    expect(readWish('mon 9', spoken)).toEqual(wall('2026-11-30', '09:00'));
  });

  it('reads a date as the language has it', () => {
    expect(readWish('12/5', { ...spoken, monthFirst: true })).toEqual(wall('2026-12-05', '09:00'));
  });

  it('counts hours and minutes from now, and keeps a zone that is named', () => {
    const minute = 60_000;
    expect(readWish('in 45 minutes', spoken)).toEqual({
      kind: 'at',
      at: spoken.now + 45 * minute,
    });
    expect(readWish('in 2 hours', spoken)).toEqual({ kind: 'at', at: spoken.now + 120 * minute });
    expect(readWish('fri 9am UTC', spoken)).toEqual({ kind: 'at', at: at('2026-11-27T09:00Z') });
  });

  it.each([
    'banana',
    '',
    'there',
    'fri 25pm',
    'tomorrow at',
    'friday in 3 weeks',
    'tomorrow 9 in berlin',
    'tomorrow 9:00-10:00',
    'tomorrow Bob’s time',
    'feb 30',
    '99',
  ])('is not guessed from "%s"', (text) => {
    expect(readWish(text, spoken)).toBeNull();
  });
});
