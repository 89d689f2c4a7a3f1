import { describe, expect, it } from 'vitest';

import { availabilityAt, nextStart } from '../../../utils/domain/availability';
import type { Person } from '../../../utils/domain/person';
import { at, iso, personOf, WEEK } from './people';

const berlin = personOf({ zone: 'Europe/Berlin', workWeek: WEEK });
const answer = (person: Person, when: string) => {
  const { state, until } = availabilityAt(person, at(when));
  return [state, iso(until)];
};

describe('an ordinary week', () => {
  it('is at work until the end of the interval, half-open', () => {
    expect(answer(berlin, '2026-11-23T09:00+01:00')).toEqual([
      'working',
      '2026-11-23T17:00:00.000Z',
    ]);
    expect(answer(berlin, '2026-11-23T18:00+01:00')).toEqual(['off', '2026-11-24T08:00:00.000Z']);
  });

  it('is off over the weekend until Monday', () => {
    expect(answer(berlin, '2026-11-21T12:00+01:00')).toEqual(['off', '2026-11-23T08:00:00.000Z']);
  });
});

describe('absences', () => {
  const away = personOf({
    ...berlin,
    absences: [{ from: '2026-12-21', to: '2027-01-01' }],
  });

  it('is away from the last end before to the first start after (README rule 8)', () => {
    expect(answer(away, '2026-12-18T17:59+01:00')[0]).toBe('working');
    expect(answer(away, '2026-12-18T18:00+01:00')).toEqual(['away', '2027-01-04T08:00:00.000Z']);
    expect(answer(away, '2027-01-03T12:00+01:00')).toEqual(['away', '2027-01-04T08:00:00.000Z']);
  });

  it('changes nothing on a free Saturday', () => {
    const saturday = personOf({ ...berlin, absences: [{ from: '2026-11-21', to: '2026-11-21' }] });
    expect(answer(saturday, '2026-11-21T12:00+01:00')[0]).toBe('off');
  });

  it('has no end where none is on file', () => {
    const gone = personOf({ ...berlin, absences: [{ from: '2026-11-01' }] });
    expect(answer(gone, '2026-11-23T12:00+01:00')).toEqual(['away', null]);
  });

  it('does not cut a night shift that began before it, and takes the next one out whole', () => {
    const nights = personOf({
      zone: 'Europe/London',
      workWeek: { mon: [['22:00', '06:00']], tue: [['22:00', '06:00']], wed: [['22:00', '06:00']] },
      absences: [{ from: '2026-11-24', to: '2026-11-24' }],
    });
    expect(answer(nights, '2026-11-24T05:00Z')).toEqual(['working', '2026-11-24T06:00:00.000Z']);
    expect(answer(nights, '2026-11-24T23:00Z')).toEqual(['away', '2026-11-25T22:00:00.000Z']);
    expect(answer(nights, '2026-11-25T05:00Z')[0]).toBe('away');
  });

  it('without a work week is away on its dates and unknown after', () => {
    const unknown = personOf({
      zone: 'Europe/Berlin',
      absences: [{ from: '2026-11-23', to: '2026-11-24' }],
    });
    expect(answer(unknown, '2026-11-24T12:00+01:00')).toEqual(['away', '2026-11-24T23:00:00.000Z']);
    expect(answer(unknown, '2026-11-25T12:00+01:00')).toEqual(['unknown', null]);
  });
});

describe('what is on file', () => {
  it('never works with an empty week, and says nothing without one', () => {
    expect(answer(personOf({ zone: 'Asia/Tokyo', workWeek: {} }), '2026-11-23T03:00Z')).toEqual([
      'off',
      null,
    ]);
    expect(answer(personOf({ zone: 'Asia/Tokyo' }), '2026-11-23T03:00Z')).toEqual([
      'unknown',
      null,
    ]);
    expect(answer(personOf({ workWeek: WEEK }), '2026-11-23T03:00Z')).toEqual(['unknown', null]);
  });

  it('takes the hours of a cycle for hours, with no ordinary week beside it', () => {
    const cycle = { from: '2026-11-23', weeks: [{ mon: WEEK.mon }, {}] };
    const everyOther = personOf({ zone: 'Europe/Berlin', cycle });
    expect(answer(everyOther, '2026-11-23T12:00+01:00')).toEqual([
      'working',
      '2026-11-23T17:00:00.000Z',
    ]);
    expect(answer(everyOther, '2026-11-30T12:00+01:00')).toEqual([
      'off',
      '2026-12-07T08:00:00.000Z',
    ]);
    const noHours = personOf({ zone: 'Europe/Berlin', cycle: { ...cycle, weeks: [{ mon: [] }] } });
    expect(answer(noHours, '2026-11-23T12:00+01:00')[0]).toBe('unknown');
  });

  it('joins whole days into working time without an end', () => {
    const whole = [['00:00', '24:00']] as const;
    const always = personOf({
      zone: 'Asia/Tokyo',
      workWeek: {
        mon: whole,
        tue: whole,
        wed: whole,
        thu: whole,
        fri: whole,
        sat: whole,
        sun: whole,
      },
    });
    expect(availabilityAt(always, at('2026-11-23T03:00Z')).state).toBe('working');
  });

  it('lets a day, a holiday, a span and a cycle decide in that order', () => {
    const person = personOf({
      zone: 'Europe/Berlin',
      workWeek: WEEK,
      days: { '2026-12-25': [['10:00', '12:00']] },
      holidays: {
        dates: [
          { date: '2026-12-25', name: 'Christmas' },
          { date: '2026-12-24', name: 'Eve' },
        ],
      },
      spans: [{ from: '2026-12-28', to: '2026-12-31', workWeek: { mon: [['12:00', '13:00']] } }],
      cycle: { from: '2026-11-02', weeks: [{}, { fri: [] }] },
    });
    expect(answer(person, '2026-12-25T10:30+01:00')).toEqual([
      'working',
      '2026-12-25T11:00:00.000Z',
    ]);
    expect(answer(person, '2026-12-24T10:30+01:00')[0]).toBe('away');
    expect(answer(person, '2026-12-28T12:30+01:00')).toEqual([
      'working',
      '2026-12-28T12:00:00.000Z',
    ]);
    expect(answer(person, '2026-11-06T12:00+01:00')[0]).toBe('working');
    expect(answer(person, '2026-11-13T12:00+01:00')[0]).toBe('off');
  });

  it('uses the zone of a stay on its dates', () => {
    const travelling = personOf({
      ...berlin,
      stays: [{ from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' }],
    });
    expect(iso(nextStart(travelling, at('2026-12-01T00:00Z')))).toBe('2026-12-01T02:00:00.000Z');
    expect(iso(nextStart(travelling, at('2026-12-14T20:00Z')))).toBe('2026-12-15T08:00:00.000Z');
  });
});
