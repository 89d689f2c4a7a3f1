import { describe, expect, it } from 'vitest';

import type { Person } from '../../../utils/domain/person';
import { rankSlots, slotAt } from '../../../utils/domain/plan';
import type { Attendee, Slot, Wanted } from '../../../utils/domain/plan-types';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/snapshot-read';
import { together } from '../../../utils/domain/together';
import { at, iso, personOf, WEEK } from './people';

/** A Monday. */
const NOW = at('2026-11-23T08:00+01:00');
const who = (id: string, zone: string, fields: Partial<Person> = {}, now = NOW): Attendee => ({
  id,
  snapshot: buildSnapshot(
    personOf({ id, zone, workWeek: WEEK, ...fields }),
    now,
    undefined,
    16 * DAY,
  )!,
});
const wanted = (days: number, minutes: number, now = NOW): Wanted => ({
  from: now,
  to: now + days * DAY,
  length: minutes * MINUTE,
  offset: 60,
});
const told = ({ start, people }: Slot) => [
  iso(start),
  ...people
    .filter(({ fit }) => fit !== 'inside')
    .map(({ id, fit, before, after }) => `${id} ${fit} ${(before + after) / MINUTE}`),
];
const hours = (people: readonly Attendee[], days = 1) =>
  together(
    people.map(({ snapshot }) => snapshot),
    people[0]!.snapshot.from + 36 * HOUR,
    people[0]!.snapshot.from + 36 * HOUR + days * DAY,
  ).map(({ from, to }) => `${iso(from)?.slice(11, 16)}–${iso(to)?.slice(11, 16)}`);

describe('slots for several', () => {
  it('begin where all are at work, one for each stretch, the earliest first', () => {
    const people = [who('me', 'Europe/Berlin'), who('ny', 'America/New_York')];
    const slots = rankSlots(people, wanted(3, 30), 3);
    expect(slots.map(told)).toEqual([
      ['2026-11-23T14:00:00.000Z'],
      ['2026-11-24T14:00:00.000Z'],
      ['2026-11-25T14:00:00.000Z'],
    ]);
    expect([iso(slots[0]!.first), iso(slots[0]!.last)]).toEqual([
      '2026-11-23T14:00:00.000Z',
      '2026-11-23T16:30:00.000Z',
    ]);
  });

  it('say who sits outside, and how far, where no hour suits all', () => {
    const people = [
      who('me', 'Europe/Berlin'),
      who('tokyo', 'Asia/Tokyo'),
      who('la', 'America/Los_Angeles'),
    ];
    const slots = rankSlots(people, wanted(2, 30), 3);
    // Half past six in the morning here, half past nine in the evening there: nobody in the night.
    expect(told(slots[0]!)).toEqual(['2026-11-24T05:30:00.000Z', 'me early 150', 'la late 240']);
    expect(slots.map(({ cost }) => cost)).toEqual(
      slots.map(({ cost }) => cost).toSorted((a, b) => a - b),
    );
  });

  it('tell a day off and an absence from hours outside', () => {
    const saturday = at('2026-11-28T10:00+01:00');
    const leave = { absences: [{ from: '2026-11-23', to: '2026-12-04' }] };
    const people = [
      who('a', 'Europe/Berlin'),
      who('b', 'Europe/Berlin', leave),
      who('c', 'Europe/Berlin', { workWeek: { sat: [['11:00', '12:00']] } }),
      who('d', 'Europe/Berlin', { workWeek: { sat: [['08:00', '09:00']] } }),
    ];
    expect(told(slotAt(people, saturday, 30 * MINUTE))).toEqual([
      '2026-11-28T09:00:00.000Z',
      'a off 0',
      'b away 0',
      'c early 60',
      'd late 90',
    ]);
  });

  it('lie before, after and around a split day and a night', () => {
    const split = [
      ['09:00', '10:00'],
      ['14:00', '18:00'],
    ] as const;
    const nights = { mon: [['22:00', '06:00']] } as const;
    const people = [
      who('split', 'Europe/Berlin', { workWeek: { tue: split } }),
      who('night', 'Europe/Berlin', { workWeek: nights }),
    ];
    const fits = (time: string, minutes: number) =>
      told(slotAt(people, at(`2026-11-24T${time}+01:00`), minutes * MINUTE)).slice(1);
    expect(fits('05:00', 30)).toEqual(['split early 240']);
    expect(fits('08:30', 120)).toEqual(['split both 60', 'night late 270']);
    expect(fits('12:00', 30)).toEqual(['split early 120', 'night late 390']);
  });

  it('start on the quarter hours of my clock, and so of half-hour zones', () => {
    const people = [
      who('kolkata', 'Asia/Kolkata'),
      who('adelaide', 'Australia/Adelaide'),
      who('kathmandu', 'Asia/Kathmandu'),
    ];
    // 09:00 in Kolkata is 03:30 UTC; 18:00 in Adelaide is 07:30.
    // The range itself begins and ends at 07:00.
    expect(hours(people, 2)).toEqual(['07:00–07:30', '03:30–07:30', '03:30–07:00']);
    const slots = rankSlots(people, { ...wanted(2, 45), from: NOW + 7 * MINUTE });
    expect(slots.slice(0, 1).map(told)).toEqual([['2026-11-24T03:30:00.000Z']]);
    const ofKathmandu = rankSlots([people[2]!], { ...wanted(1, 30), offset: 345, from: NOW + 1 });
    expect(iso(ofKathmandu[0]!.start)).toBe('2026-11-23T07:15:00.000Z');
  });

  it('move with each clock in the weeks of its change', () => {
    // New York changes on 1 November, Berlin a week before.
    const change = at('2026-10-23T00:00+02:00');
    const people = [
      who('me', 'Europe/Berlin', {}, change),
      who('ny', 'America/New_York', {}, change),
    ];
    expect(hours(people, 14)).toEqual([
      '13:00–16:00',
      ...Array.from({ length: 5 }, () => '13:00–17:00'),
      ...Array.from({ length: 4 }, () => '14:00–17:00'),
    ]);
    const slots = rankSlots(people, { ...wanted(14, 60, change), offset: 120 }, 99);
    const free = slots
      .filter(({ cost }) => cost === 0)
      .map(({ start }) => iso(start)?.slice(11, 16));
    expect(free).toEqual([
      '13:00',
      '13:00',
      '13:00',
      '13:00',
      '13:00',
      '13:00',
      '14:00',
      '14:00',
      '14:00',
      '14:00',
    ]);
  });

  it('count more for whose time outside counts more', () => {
    const tokyo = who('tokyo', 'Asia/Tokyo');
    const london = who('london', 'Europe/London');
    const best = (people: readonly Attendee[]) => told(rankSlots(people, wanted(3, 60), 1)[0]!);
    expect(best([tokyo, london])).toEqual(['2026-11-23T08:00:00.000Z', 'london early 60']);
    expect(best([tokyo, { ...london, weight: 3 }])).toEqual([
      '2026-11-23T09:00:00.000Z',
      'tokyo late 60',
    ]);
  });

  it('are none for nobody, and where there is no room', () => {
    expect(rankSlots([], wanted(3, 30))).toEqual([]);
    const me = who('me', 'Europe/Berlin');
    expect(rankSlots([me], { ...wanted(1, 30), to: NOW + 29 * MINUTE })).toEqual([]);
    expect(rankSlots([me], { ...wanted(1, 30), to: NOW + 30 * MINUTE })).toHaveLength(1);
  });

  it('do not judge whose hours are not on file', () => {
    const people = [who('x', 'Asia/Tokyo', {}), who('me', 'Europe/Berlin')];
    const weekless = { id: 'x', updated: '', name: 'X', zone: 'Asia/Tokyo' };
    people[0] = { id: 'x', snapshot: buildSnapshot(weekless, NOW, undefined, 16 * DAY)! };
    const [best] = rankSlots(people, wanted(1, 30), 1);
    expect(told(best!)).toEqual(['2026-11-23T08:00:00.000Z', 'x unknown 0']);
    expect(best!.cost).toBe(0);
  });
});
