import { expect, test } from 'vitest';

import { personWords } from '../../../components/data/field-words';
import type { Holidays } from '../../../utils/domain/person';
import { personOf } from '../domain/people';

const words = (holidays?: Holidays) =>
  personWords('holidays', personOf(holidays ? { holidays } : {}), new Map(), {
    t: (key, ...params) => [key, ...params].join(' '),
    clock: { locale: 'en', clock: 'system' },
    sites: [],
  });
const daysOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ date: `2027-01-${10 + index}`, name: '' }));

test('holidays in a preview are what a person chose, not the dates that a region gives', () => {
  expect(
    words({
      region: 'DE-BY',
      types: ['bank'],
      dates: [{ date: '2026-12-25', name: 'Christmas' }],
      own: [{ date: '2026-12-28', name: 'Company day' }, ...daysOf(1)],
      worked: ['2026-12-25'],
      until: '2028-12-31',
    }),
  ).toBe(
    'DE-BY; holidayTypeBank; 2026-12-28 Company day; 2027-01-10 rosterOwnUnnamed; 2026-12-25 rosterHolidayWorked',
  );
  expect(words({ own: daysOf(12) })).toBe('dataOwnDays 12');
  expect(words()).toBe('');
});
