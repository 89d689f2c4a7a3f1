import { describe, expect, it } from 'vitest';

import { availabilityAt, nextStart, workingWithin } from '../../../utils/domain/availability';
import type { Interval, Person, WorkWeek } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { at, iso, personOf, WEEK } from './people';

/** Hours on every day of the week. */
const daily = (...hours: Interval[]): WorkWeek => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  sat: hours,
  sun: hours,
});

const stretches = (person: Person, from: string, to: string) =>
  workingWithin(person, at(from), at(to)).map((one) => [iso(one.from), iso(one.to)]);

/** All figures worked out by hand from the zones' published offsets. */
describe('named cases', () => {
  it('Lord Howe gives up half an hour in spring: 01:00–03:00 lasts an hour and a half', () => {
    const person = personOf({
      zone: 'Australia/Lord_Howe',
      workWeek: { sun: [['01:00', '03:00']] },
    });
    expect(stretches(person, '2026-10-03T00:00Z', '2026-10-05T00:00Z')).toEqual([
      ['2026-10-03T14:30:00.000Z', '2026-10-03T16:00:00.000Z'],
    ]);
  });

  it('Apia had no Friday 30 December 2011', () => {
    const person = personOf({ zone: 'Pacific/Apia', workWeek: daily(['09:00', '17:00']) });
    expect(stretches(person, '2011-12-29T12:00Z', '2011-12-31T06:00Z')).toEqual([
      ['2011-12-29T19:00:00.000Z', '2011-12-30T03:00:00.000Z'],
      ['2011-12-30T19:00:00.000Z', '2011-12-31T03:00:00.000Z'],
    ]);
  });

  it.each([
    ['Asia/Kathmandu', '2026-11-23T03:15:00.000Z'],
    ['Pacific/Chatham', '2026-11-22T19:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-22T19:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
    ['America/St_Johns', '2026-11-23T12:30:00.000Z'],
  ])('Monday 09:00 in %s', (zone, expected) => {
    const person = personOf({ zone, workWeek: WEEK });
    expect(iso(nextStart(person, at('2026-11-21T20:00Z')))).toBe(expected);
  });

  it('Casablanca goes back for Ramadan', () => {
    const person = personOf({ zone: 'Africa/Casablanca', workWeek: WEEK });
    const monday = (date: string) => iso(nextStart(person, at(`${date}T20:00Z`)));
    expect(monday('2025-02-16')).toBe('2025-02-17T08:00:00.000Z');
    expect(monday('2025-03-02')).toBe('2025-03-03T09:00:00.000Z');
    expect(monday('2025-04-06')).toBe('2025-04-07T08:00:00.000Z');
  });

  it('Troll leaps two hours: a start in the gap moves by both, and an interval inside it is dropped', () => {
    const during = (hours: Interval) =>
      stretches(
        personOf({ zone: 'Antarctica/Troll', workWeek: { sun: [hours] } }),
        '2026-03-28T12:00Z',
        '2026-03-29T12:00Z',
      );
    expect(during(['02:00', '05:00'])).toEqual([
      ['2026-03-29T02:00:00.000Z', '2026-03-29T03:00:00.000Z'],
    ]);
    expect(during(['02:00', '04:00'])).toEqual([]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-28', '2026-03-28T21:00:00.000Z', '2026-03-29T04:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24', '2026-10-24T20:00:00.000Z', '2026-10-25T05:00:00.000Z'],
    ['America/New_York', '2026-03-07', '2026-03-08T03:00:00.000Z', '2026-03-08T10:00:00.000Z'],
    ['America/New_York', '2026-10-31', '2026-11-01T02:00:00.000Z', '2026-11-01T11:00:00.000Z'],
  ])('a night shift 22:00–06:00 over the change in %s on %s', (zone, date, from, to) => {
    const person = personOf({ zone, workWeek: { sat: [['22:00', '06:00']] } });
    expect(
      stretches(person, `${date}T12:00Z`, iso(at(`${date}T12:00Z`) + 86_400_000) ?? ''),
    ).toEqual([[from, to]]);
  });

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['US/Pacific', 'America/Los_Angeles'],
  ])('%s is %s', (alias, zone) => {
    const segments = (id: string) =>
      buildSnapshot(personOf({ zone: id, workWeek: WEEK }), at('2026-10-20T00:00Z'))?.segments;
    expect(segments(alias)).toEqual(segments(zone));
  });

  it('a stay follows the clock of its own zone', () => {
    const stays = [{ from: '2026-10-20', to: '2026-11-05', zone: 'America/New_York' }];
    const person = personOf({ zone: 'Europe/Berlin', workWeek: WEEK, stays });
    expect(iso(nextStart(person, at('2026-10-25T12:00Z')))).toBe('2026-10-26T13:00:00.000Z');
    expect(iso(nextStart(person, at('2026-11-01T12:00Z')))).toBe('2026-11-02T14:00:00.000Z');
    expect(iso(nextStart(person, at('2026-11-05T23:30Z')))).toBe('2026-11-06T08:00:00.000Z');
  });

  it('a journey east joins two dates whose hours overlap', () => {
    const person = personOf({
      zone: 'America/Los_Angeles',
      workWeek: { mon: [['12:00', '24:00']], tue: [['12:00', '24:00']] },
      stays: [{ from: '2026-11-24', to: '2026-11-30', zone: 'Asia/Tokyo' }],
    });
    expect(stretches(person, '2026-11-23T00:00Z', '2026-11-25T00:00Z')).toEqual([
      ['2026-11-23T20:00:00.000Z', '2026-11-24T15:00:00.000Z'],
    ]);
  });

  it('29 February is a day like any other', () => {
    const absences = [{ from: '2028-02-29', to: '2028-02-29' }];
    const person = personOf({ zone: 'Europe/Berlin', workWeek: WEEK, absences });
    const { state, until } = availabilityAt(person, at('2028-02-29T12:00+01:00'));
    expect([state, iso(until)]).toEqual(['away', '2028-03-01T08:00:00.000Z']);
  });

  it('an absence that begins during a night shift leaves that shift whole', () => {
    const nights = daily(['22:00', '06:00']);
    const absences = [{ from: '2026-11-24', to: '2026-11-25' }];
    const person = personOf({ zone: 'Europe/Berlin', workWeek: nights, absences });
    expect(stretches(person, '2026-11-23T12:00Z', '2026-11-27T12:00Z')).toEqual([
      ['2026-11-23T21:00:00.000Z', '2026-11-24T05:00:00.000Z'],
      ['2026-11-26T21:00:00.000Z', '2026-11-27T05:00:00.000Z'],
    ]);
  });
});
