import { describe, expect, it } from 'vitest';

import { allHolidays, withOwn, withRegion } from '../../../utils/domain/holidays';
import { holidaysKnownUntil } from '../../../utils/domain/holidays-known';
import type { Holidays } from '../../../utils/domain/person';
import { planOf } from '../../../utils/domain/work-week';
import { personOf, WEEK } from './people';

const OWN = [
  { date: '2026-12-28', name: 'Company day' },
  { date: '2026-05-11', name: '' },
];
const BAVARIA: Holidays = {
  region: 'DE-BY',
  types: ['bank'],
  dates: [
    { date: '2026-12-25', name: 'Christmas' },
    { date: '2026-12-28', name: 'Company day' },
  ],
  until: '2028-12-31',
};

describe('own days off', () => {
  it('take the hours out of their date like public holidays, unless they are worked', () => {
    const hours = (holidays: Holidays) =>
      planOf(personOf({ workWeek: WEEK, holidays }), '2026-12-28');
    const nine = [{ start: 540, end: 1080 }];
    expect(hours({ own: OWN })).toEqual({ intervals: [], removed: nine });
    expect(hours({ own: OWN, worked: ['2026-12-28'] })).toEqual({ intervals: nine, removed: [] });
    expect(hours({ ...BAVARIA, own: [] })).toEqual({ intervals: [], removed: nine });
  });

  it('stand among the others in order, once', () => {
    expect(allHolidays({ ...BAVARIA, own: OWN }).map(({ date }) => date)).toEqual([
      '2026-05-11',
      '2026-12-25',
      '2026-12-28',
    ]);
    expect(allHolidays(undefined)).toEqual([]);
  });

  it('stay with another region, and without one with what is worked of them', () => {
    const worked = ['2026-12-25', '2026-12-28'];
    const both = { ...BAVARIA, own: OWN, worked };
    const austria = { region: 'AT', dates: [], until: '2029-12-31' };
    expect(withRegion(both, austria)).toEqual({ ...austria, own: OWN, worked });
    expect(withRegion(both, undefined)).toEqual({ own: OWN, worked: ['2026-12-28'] });
    expect(withRegion({ ...BAVARIA, worked }, undefined)).toBeUndefined();
    expect(withRegion(undefined, austria)).toEqual(austria);
  });

  it('leave nothing behind when the last one goes', () => {
    expect(withOwn({ own: OWN, worked: ['2026-12-28'] }, [])).toBeUndefined();
    expect(withOwn({ ...BAVARIA, own: OWN, worked: ['2026-12-25'] }, [])).toEqual({
      ...BAVARIA,
      worked: ['2026-12-25'],
    });
  });
});

describe('how far holidays are known', () => {
  const until = (holidays?: Holidays) => holidaysKnownUntil(personOf(holidays ? { holidays } : {}));

  it('is what the region was resolved to, else the last own day', () => {
    expect(until({ ...BAVARIA, own: [{ date: '2030-01-01', name: '' }] })).toBe('2028-12-31');
    expect(until({ own: OWN })).toBe('2026-12-28');
    expect(until({ own: [] })).toBeUndefined();
    expect(until()).toBeUndefined();
  });
});
