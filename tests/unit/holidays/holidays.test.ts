import { describe, expect, it } from 'vitest';

import { countries, publicHolidays, regions, typesOf } from '../../../utils/holidays';

describe('public holidays', () => {
  it('are whole days from the day part of their date', () => {
    const bavaria = publicHolidays('DE-BY', [2026]);
    expect(bavaria.map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-06-04',
      '2026-10-03',
      '2026-11-01',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('leave the evening before out, and last as long as the feast', () => {
    const eid = publicHolidays('TR', [2026]).filter(({ expected }) => expected);
    expect(eid.map(({ date }) => date)).toEqual([
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2026-05-30',
    ]);
  });

  it('have names in the reader’s language where there are any', () => {
    expect(publicHolidays('JP', [2026], 'en-GB')[0]?.name).toBe("New Year's Day");
    expect(publicHolidays('JP', [2026])[0]?.name).toBe('元日');
  });

  it('have English names where the reader’s language has none, else the country’s', () => {
    const names = (region: string, locale?: string) =>
      publicHolidays(region, [2026, 2027], locale).map(({ name }) => name);
    expect(names('IL', 'ja')).toContain('Passover (Pesach)');
    expect(names('IL', 'ja')).toEqual(names('IL', 'en-GB'));
    expect(names('IL')).toContain('פסח');
    expect(names('DE', 'ja')).toContain('Christmas Day');
  });

  it('know a region’s own days', () => {
    const dates = (region: string) => publicHolidays(region, [2026]).map(({ date }) => date);
    expect(dates('DE-BY')).toContain('2026-01-06');
    expect(dates('DE-BE')).not.toContain('2026-01-06');
  });
});

describe('other types', () => {
  it('are known for a region, and count only when they are asked for', () => {
    expect(typesOf('DE-BY', [2026])).toEqual(['bank', 'school', 'observance']);
    const found = (...types: readonly ('bank' | 'observance')[]) =>
      publicHolidays('DE-BY', [2026], 'en', types).map(({ date }) => date);
    expect(found()).not.toContain('2026-12-24');
    expect(found('bank')).toContain('2026-12-24');
    expect(found('bank')).not.toContain('2026-02-16');
    expect(found('bank', 'observance').length).toBeGreaterThan(found('bank').length);
    expect(found('bank')).toEqual(found('bank').toSorted());
  });
});

describe('places', () => {
  it('have names, the country’s in the reader’s language', () => {
    expect(countries('en').length).toBeGreaterThan(190);
    expect(countries('en')).toContainEqual(['DE', 'Germany']);
    expect(countries('en').map(([code]) => code)).not.toContain('JO');
    expect(regions('DE', 'en')).toContainEqual(['DE-BY', 'Bayern']);
    expect(regions('MC', 'en')).toEqual([]);
  });

  it('are asked for by the names that people use for countries, in their order', () => {
    const names = new Map(countries('en'));
    expect(names.get('KR')).toBe(new Intl.DisplayNames('en', { type: 'region' }).of('KR'));
    const german = countries('de');
    expect(new Map(german).get('JP')).toBe('Japan');
    expect(new Map(german).get('NZ')).toBe('Neuseeland');
    const order = new Intl.Collator('de');
    const sorted = german.map(([, name]) => name).toSorted((a, b) => order.compare(a, b));
    expect(german.map(([, name]) => name)).toEqual(sorted);
  });
});
