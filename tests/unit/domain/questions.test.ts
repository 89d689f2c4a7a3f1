import { describe, expect, it } from 'vitest';

import { holidaysKnownUntil } from '../../../utils/domain/holidays-known';
import { addMonths } from '../../../utils/domain/plain-date';
import {
  holidaysEnding,
  isZoneStale,
  staleZones,
  zoneMoveOf,
} from '../../../utils/domain/questions';
import { at, personOf, WEEK } from './people';

describe('a zone that was confirmed', () => {
  const berlin = (fields = {}) =>
    personOf({ zone: 'Europe/Berlin', zoneConfirmed: '2026-05-22', ...fields });

  it('is asked about when more than six months have passed', () => {
    expect(isZoneStale(berlin(), '2026-11-22')).toBe(false);
    expect(isZoneStale(berlin(), '2026-11-23')).toBe(true);
  });

  it('is not when nobody is to ask, when it was never confirmed, and when there is none', () => {
    expect(isZoneStale(berlin({ zoneAsk: false }), '2027-11-22')).toBe(false);
    expect(isZoneStale(personOf({ zone: 'Europe/Berlin' }), '2027-11-22')).toBe(false);
    expect(isZoneStale(personOf({ zoneConfirmed: '2020-01-01' }), '2027-11-22')).toBe(false);
  });

  it('stays put off until the next one grows old', () => {
    const people = [berlin(), berlin({ id: 'bo', name: 'Bo Lind', zoneConfirmed: '2026-06-10' })];
    expect(staleZones(people, '2026-11-30', undefined)).toEqual({ count: 1, name: 'Anna Weber' });
    expect(staleZones(people, '2026-11-30', '2026-11-30')).toBeNull();
    expect(staleZones(people, '2026-12-11', '2026-11-30')).toEqual({ count: 1, name: 'Bo Lind' });
  });
});

describe('months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i are %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe("the computer's zone", () => {
  const now = at('2026-11-22T12:00Z');
  const worker = { workWeek: WEEK };

  it('is asked about when the wall clock is another and hours could move along', () => {
    expect(zoneMoveOf(worker, 'Europe/Berlin', 'Asia/Tokyo', now)).toEqual({
      from: 'Europe/Berlin',
      to: 'Asia/Tokyo',
      fixed: false,
    });
    expect(zoneMoveOf({}, 'Europe/Berlin', 'Asia/Tokyo', now)).toBeNull();
    const turns = { cycle: { from: '2026-11-02', weeks: [WEEK, {}] } };
    expect(zoneMoveOf(turns, 'Europe/Berlin', 'Asia/Tokyo', now)).not.toBeNull();
  });

  it('is not when the clock reads the same there now, another name of the zone included', () => {
    expect(zoneMoveOf(worker, 'Europe/Berlin', 'Europe/Paris', now)).toBeNull();
    expect(zoneMoveOf(worker, 'Europe/Kiev', 'Europe/Kyiv', now)).toBeNull();
  });

  it('is compared with a zone that I set', () => {
    const set = { ...worker, zone: 'Europe/Berlin' };
    expect(zoneMoveOf(set, 'America/New_York', 'Europe/Berlin', now)).toBeNull();
    expect(zoneMoveOf(set, 'Europe/Berlin', 'Asia/Tokyo', now)).toMatchObject({ fixed: true });
  });
});

describe('holidays that run out', () => {
  const until = (date: string, name = 'Anna Weber') =>
    personOf({ name, holidays: { region: 'DE', dates: [], until: date } });

  it('are told when fewer than two months are left, with the earliest end', () => {
    const people = [until('2026-12-31'), until('2027-12-31'), until('2026-11-30', 'Bo Lind')];
    expect(holidaysEnding(people, '2026-11-22', holidaysKnownUntil)).toEqual({
      count: 2,
      name: 'Anna Weber',
      until: '2026-11-30',
    });
    expect(holidaysEnding(people.slice(1, 2), '2026-11-22', holidaysKnownUntil)).toBeNull();
    expect(holidaysEnding([personOf()], '2026-11-22', holidaysKnownUntil)).toBeNull();
  });
});
