import { describe, expect, it } from 'vitest';

import type { Person } from '../../../utils/domain/person';
import { checkRecord } from '../../../utils/domain/person-check';
import { personOf } from './people';
import { sentenceOf } from './sentence';

const said = (fields: Partial<Person>) =>
  checkRecord(personOf(fields)).map((one) => `${one.at}: ${sentenceOf(one)}`);

describe('years', () => {
  it('of two digits, or out of reach, are named wherever a date stands', () => {
    const out = (place: string, year: number) =>
      `${place}: The year ${year} is out of reach: dates lie between 1990 and 2100. Write the year with four digits.`;
    expect(
      said({
        absences: [{ from: '2026-12-24', to: '0026-11-24' }],
        stays: [{ from: '2026-12-01', to: '2101-01-01', zone: 'Asia/Tokyo' }],
        spans: [{ from: '1989-12-31', to: '2026-12-01', workWeek: {} }],
        days: { '0027-01-04': [] },
        cycle: { from: '0025-01-06', weeks: [{}] },
        holidays: { own: [{ date: '0028-12-28', name: '' }] },
      }).toSorted(),
    ).toEqual([
      out('absences.0', 26),
      out('cycle', 25),
      out('days.0027-01-04', 27),
      out('holidays.own.0', 28),
      out('spans.0', 1989),
      out('stays.0', 2101),
    ]);
  });

  it('from 1990 to 2100 are taken', () => {
    expect(said({ absences: [{ from: '1990-01-01', to: '2100-12-31' }] })).toEqual([]);
  });
});

describe('a name', () => {
  it('has 200 letters at most, however many units they take', () => {
    expect(said({ name: '𝒜'.repeat(200) })).toEqual([]);
    expect(said({ name: 'A'.repeat(201) })).toEqual([
      'name: The name has 201 letters. It can have 200 at most.',
    ]);
  });
});
