import { describe, expect, it } from 'vitest';

import {
  addWorkingTime,
  expectedReplyBy,
  normFor,
  overlaps,
  workingTimeBetween,
} from '../../../utils/domain/response';
import { at, iso, personOf, WEEK } from './people';

const HOUR = 3_600_000;
const berlin = personOf({ zone: 'Europe/Berlin', workWeek: WEEK });
const expected = (when: string, days: number) =>
  iso(expectedReplyBy(berlin, at(when), { workingDays: days }));

describe('working time', () => {
  it('ends at the end of a day that it fills', () => {
    expect(iso(addWorkingTime(berlin, at('2026-11-20T14:00+01:00'), 4 * HOUR))).toBe(
      '2026-11-20T17:00:00.000Z',
    );
  });

  it('goes on after the weekend', () => {
    expect(iso(addWorkingTime(berlin, at('2026-11-20T16:00+01:00'), 4 * HOUR))).toBe(
      '2026-11-23T10:00:00.000Z',
    );
    expect(
      workingTimeBetween(berlin, at('2026-11-20T16:00+01:00'), at('2026-11-23T10:00+01:00')),
    ).toBe(3 * HOUR);
  });

  it('never comes for someone who never works', () => {
    expect(
      addWorkingTime(personOf({ zone: 'Asia/Tokyo', workWeek: {} }), at('2026-11-20T00:00Z'), HOUR),
    ).toBeNull();
  });
});

describe('a norm of working days', () => {
  it('keeps the wall time: Friday 16:00 and one day is Monday 16:00', () => {
    expect(expected('2026-11-20T16:00+01:00', 1)).toBe('2026-11-23T15:00:00.000Z');
  });

  it('counts from the first working instant: Saturday and one day is Tuesday at Monday’s start', () => {
    expect(expected('2026-11-21T12:00+01:00', 1)).toBe('2026-11-24T08:00:00.000Z');
  });

  it('is the end of the day with none', () => {
    expect(expected('2026-11-20T16:00+01:00', 0)).toBe('2026-11-20T17:00:00.000Z');
  });

  it('counts a night shift from the date on which it starts', () => {
    const nights = [['22:00', '06:00']] as const;
    const person = personOf({
      zone: 'Europe/London',
      workWeek: { mon: nights, tue: nights, wed: nights },
    });
    const sent = at('2026-11-24T02:00Z');
    expect(iso(expectedReplyBy(person, sent, { workingDays: 1 }))).toBe('2026-11-25T02:00:00.000Z');
  });
});

describe('which norm', () => {
  const person = personOf({ norms: { default: { workingDays: 1 }, slack: { workingHours: 4 } } });

  it('takes the person’s for the site, theirs, the team’s for the site, the team’s', () => {
    expect(normFor(person, {}, 'slack')).toEqual({ norm: { workingHours: 4 }, owner: 'person' });
    expect(normFor(person, {}, 'gmail')).toEqual({ norm: { workingDays: 1 }, owner: 'person' });
    const team = { default: { workingDays: 2 }, gmail: { workingDays: 3 } };
    expect(normFor(personOf(), team, 'gmail')).toEqual({ norm: { workingDays: 3 }, owner: 'team' });
    expect(normFor(personOf(), team, 'slack')).toEqual({ norm: { workingDays: 2 }, owner: 'team' });
    expect(normFor(personOf(), {}, 'slack')).toBeNull();
  });
});

describe('overlaps', () => {
  it('finds the hours in which all are at work', () => {
    const tokyo = personOf({ id: 'bo', zone: 'Asia/Tokyo', workWeek: WEEK });
    const found = overlaps([berlin, tokyo], at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z'), HOUR);
    expect(found.map((one) => [iso(one.from), iso(one.to)])).toEqual([
      ['2026-11-23T08:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ]);
  });
});
