import { describe, expect, it } from 'vitest';

import { availabilityAt } from '../../../utils/domain/availability';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import {
  DAY,
  dayOf,
  glyphAt,
  MINUTE,
  offsetAt,
  segmentAt,
  shortened,
  workingStretches,
} from '../../../utils/domain/snapshot-read';
import { zoneAtInstant, type Zoned } from '../../../utils/domain/timeline';
import { zoneOffset } from '../../../utils/domain/zoned';
import { at, iso, personOf, WEEK } from './people';

const split = [
  ['09:00', '12:30'],
  ['13:30', '18:00'],
] as const;
const people = [
  personOf({ zone: 'Europe/Berlin', workWeek: WEEK }),
  personOf({ zone: 'Asia/Kolkata', workWeek: { mon: split, tue: split } }),
  personOf({
    zone: 'Europe/London',
    workWeek: { sun: [['22:00', '06:00']], mon: [['22:00', '06:00']] },
  }),
  personOf({
    zone: 'Europe/Berlin',
    workWeek: WEEK,
    stays: [{ from: '2026-10-20', to: '2026-10-28', zone: 'Pacific/Auckland' }],
  }),
  personOf({
    zone: 'Asia/Amman',
    workWeek: WEEK,
    absences: [{ from: '2026-10-22', to: '2026-11-02' }],
  }),
  personOf({ zone: 'America/New_York', absences: [{ from: '2026-10-24', to: '2026-10-26' }] }),
];

describe('a snapshot', () => {
  it.each(people)('tells the same as the domain at every quarter hour ($zone)', (person) => {
    const now = at('2026-10-19T12:00Z');
    const snapshot = buildSnapshot(person, now);
    if (!snapshot) throw new Error('no snapshot');
    for (let moment = now; moment < now + 14 * DAY; moment += 15 * MINUTE) {
      const segment = segmentAt(snapshot, moment);
      const { state, until } = availabilityAt(person, moment);
      expect([segment?.state, iso(segment?.until), segment?.offset, iso(moment)]).toEqual([
        state,
        iso(until),
        zoneOffset(zoneAtInstant(person as Zoned, moment), moment),
        iso(moment),
      ]);
    }
  });

  it('answers only for its own time', () => {
    const now = at('2026-10-19T12:00Z');
    const snapshot = buildSnapshot(people[0]!, now)!;
    expect(segmentAt(snapshot, now + 14 * DAY)).toBeUndefined();
    expect(segmentAt(snapshot, now - 2 * DAY)).toBeUndefined();
    expect(offsetAt(snapshot, now + 30 * DAY)).toBe(60);
  });

  it('is not there without a zone', () => {
    expect(buildSnapshot(personOf({ workWeek: WEEK }), 0)).toBeNull();
  });
});

describe('the glyph', () => {
  const snapshot = (when: string) => buildSnapshot(people[0]!, at(when))!;

  it('fills the part of the next three hours in which they work', () => {
    expect(glyphAt(snapshot('2026-11-23T10:00+01:00'), at('2026-11-23T10:00+01:00'))).toEqual({
      kind: 'hours',
      fills: [[0, 1]],
    });
    expect(glyphAt(snapshot('2026-11-23T16:30+01:00'), at('2026-11-23T16:30+01:00'))).toEqual({
      kind: 'hours',
      fills: [[0, 0.5]],
    });
    expect(glyphAt(snapshot('2026-11-23T07:30+01:00'), at('2026-11-23T07:30+01:00'))).toEqual({
      kind: 'hours',
      fills: [[0.5, 1]],
    });
    expect(glyphAt(snapshot('2026-11-21T07:30+01:00'), at('2026-11-21T07:30+01:00'))).toEqual({
      kind: 'hours',
      fills: [],
    });
  });

  it('is a dash for someone away, and nothing for unknown hours', () => {
    const amman = people[4]!;
    const away = buildSnapshot(amman, at('2026-10-26T12:00Z'))!;
    expect(glyphAt(away, at('2026-10-26T12:00Z'))).toEqual({ kind: 'dash' });
    const unknown = buildSnapshot(personOf({ zone: 'Asia/Tokyo' }), at('2026-10-26T12:00Z'))!;
    expect(glyphAt(unknown, at('2026-10-26T12:00Z'))).toBeNull();
  });
});

describe('today on a clock', () => {
  it('has 25 hours on the day of the autumn change', () => {
    const snapshot = buildSnapshot(people[0]!, at('2026-10-25T12:00Z'))!;
    const day = dayOf(snapshot, at('2026-10-25T12:00Z'));
    expect([iso(day.from), iso(day.to)]).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
    expect(workingStretches(snapshot, day.from, day.to)).toEqual([]);
  });
});

it('shortened, it ends sooner, and knows the later changes of the clock all the same', () => {
  const now = at('2026-10-20T10:00Z');
  const whole = buildSnapshot(personOf({ zone: 'Europe/Berlin', workWeek: WEEK }), now);
  if (!whole) throw new Error('no snapshot');
  const short = shortened(whole, now + 2 * DAY);
  expect(short.validUntil).toBe(now + 2 * DAY);
  expect(short.segments.length).toBeLessThan(whole.segments.length);
  expect(segmentAt(short, now)).toEqual(segmentAt(whole, now));
  for (const day of [0, 1, 3, 4, 5, 6, 7, 30, 200]) {
    const instant = now + day * DAY;
    expect(offsetAt(short, instant), `day ${day}`).toBe(offsetAt(whole, instant));
  }
  expect(shortened(short, now + 9 * DAY)).toBe(short);
});
