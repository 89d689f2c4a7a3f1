import { expect, test } from 'vitest';

import {
  backAfter,
  checkDaysOff,
  nextDaysOff,
  withDaysOff,
  withoutDaysOff,
} from '../../../utils/domain/going-away';
import { iso, personOf, WEEK } from './people';

const days = { from: '2026-12-21', to: '2027-01-01' };
const me = personOf({ id: 'me', zone: 'Europe/Berlin', workWeek: WEEK });
const zoned = { ...me, zone: 'Europe/Berlin' };

test('the next days off are those that end today or later and begin within two months', () => {
  const past = { from: '2026-11-01', to: '2026-11-22' };
  const open = { from: '2026-12-01' };
  const of = (...absences: NonNullable<typeof me.absences>) =>
    nextDaysOff({ ...me, absences }, '2026-11-23')?.from;
  expect(of(past, open, days)).toBe('2026-12-21');
  expect(of({ from: '2026-11-20', to: '2026-11-23' }, days)).toBe('2026-11-20');
  expect(of({ from: '2027-03-01', to: '2027-03-02' })).toBeUndefined();
  expect(nextDaysOff(me, '2026-11-23')).toBeNull();
});

test('back at the first start after the last day, holidays and free days skipped', () => {
  expect(iso(backAfter(withZone(), days))).toBe('2027-01-04T08:00:00.000Z');
  const all = [['00:00', '24:00']] as const;
  const early = { ...zoned, workWeek: { sat: all } };
  // A start at the first instant of the day after counts.
  expect(iso(backAfter(early, days))).toBe('2027-01-01T23:00:00.000Z');
  expect(backAfter({ ...personOf({ id: 'me' }), zone: 'Europe/Berlin' }, days)).toBeNull();
});
const withZone = () => ({ ...withDaysOff(me, days), zone: 'Europe/Berlin' });

test('refused are missing, turned, unknown and past dates', () => {
  const codes = (from: string, to: string) =>
    checkDaysOff(from, to, '2026-11-23').map(({ code }) => code);
  expect(codes('', '')).toEqual(['away_dates']);
  expect(codes('2026-12-02', '2026-12-01')).toEqual(['date_order']);
  expect(codes('2026-02-30', '2026-12-01')).toEqual(['date_unknown']);
  expect(codes('2026-11-01', '2026-11-02')).toEqual(['away_past']);
  expect(codes('2026-11-20', '2026-11-23')).toEqual([]);
});

test('taken back, only they go, whatever else changed', () => {
  const other = { from: '2026-12-01', to: '2026-12-01' };
  const before = { ...me, absences: [{ ...days, label: 'Skiing' }] };
  const kept = withDaysOff(before, { ...days, label: 'At home' });
  expect(kept.absences).toEqual([{ ...days, label: 'At home' }]);
  const later = { ...kept, role: 'Editor', absences: [...(kept.absences ?? []), other] };
  const back = withoutDaysOff(later, days, before);
  expect([back.role, back.absences]).toEqual(['Editor', [other, { ...days, label: 'Skiing' }]]);
});
