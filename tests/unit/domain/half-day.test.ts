import { describe, expect, it } from 'vitest';

import { workingWithin } from '../../../utils/domain/availability';
import { type HalfDay, halfDays } from '../../../utils/domain/half-day';
import { withDays } from '../../../utils/domain/half-day-entries';
import type { Interval, Person } from '../../../utils/domain/person';
import { checkRecord } from '../../../utils/domain/person-check';
import type { Zoned } from '../../../utils/domain/timeline';
import { at, iso, personOf, WEEK } from './people';

/** Monday, before work in Berlin. */
const monday = at('2026-11-23T07:00+01:00');
const berlin = (fields: Partial<Person> = {}): Zoned => ({
  ...personOf({ workWeek: WEEK, ...fields }),
  zone: fields.zone ?? 'Europe/Berlin',
});
/** Monday alone. */
const on = (...hours: Interval[]) => berlin({ workWeek: { mon: hours } });
const entries = (person: Zoned, now = monday, count = 1) =>
  halfDays(person, now, count).map(({ days }) => days);
const datesOf = (person: Zoned, now = monday) => [
  ...new Set(halfDays(person, now).map(({ date }) => date)),
];
const brief = ({ date, half, edge }: HalfDay) => [date, half, edge];

describe('where a day is parted', () => {
  it('one interval, in the middle', () => {
    expect(entries(on(['09:00', '17:00']))).toEqual([
      { '2026-11-23': [['09:00', '13:00']] },
      { '2026-11-23': [['13:00', '17:00']] },
    ]);
  });

  it.each([
    [['08:50', '17:00'], '13:00'],
    [['09:00', '17:40'], '13:30'],
    [['00:00', '24:00'], '12:00'],
    [['09:00', '09:30'], '09:15'],
    [['09:00', '09:45'], '09:30'],
  ] as const)('%j at %s: on a half hour where one lies inside', ([from, to], middle) => {
    expect(entries(on([from, to]))).toEqual([
      { '2026-11-23': [[from, middle]] },
      { '2026-11-23': [[middle, to]] },
    ]);
  });

  it('a minute has no halves', () => {
    expect(halfDays(on(['09:00', '09:01']), monday)).toEqual([]);
  });

  it('several intervals, at the longest gap; of equal gaps the one that is most even', () => {
    const split = on(['09:00', '12:00'], ['12:15', '13:00'], ['14:00', '18:00']);
    expect(halfDays(split, monday, 1).map(brief)).toEqual([
      ['2026-11-23', 'first', 780],
      ['2026-11-23', 'second', 840],
    ]);
    const equal = on(['08:00', '09:00'], ['10:00', '13:00'], ['14:00', '17:00']);
    expect(entries(equal)).toEqual([
      {
        '2026-11-23': [
          ['08:00', '09:00'],
          ['10:00', '13:00'],
        ],
      },
      { '2026-11-23': [['14:00', '17:00']] },
    ]);
    expect(entries(on(['09:00', '13:00'], ['13:00', '18:00']))[0]).toEqual({
      '2026-11-23': [['09:00', '13:00']],
    });
  });

  it('a morning is one, a shift from noon on or through the night is none', () => {
    const morning = (...hours: Interval[]) => halfDays(on(...hours), monday, 1)[0]?.morning;
    expect(morning(['09:00', '18:00'])).toBe(true);
    expect(morning(['12:00', '16:00'])).toBe(false);
    expect(morning(['22:00', '06:00'])).toBe(false);
  });
});

describe('night shifts', () => {
  const nights = berlin({ workWeek: { mon: [['22:00', '06:00']], tue: [['22:00', '06:00']] } });
  const stretches = (person: Zoned) =>
    workingWithin(person, monday, monday + 2 * 86_400_000).map(({ from, to }) => [
      iso(from),
      iso(to),
    ]);

  it('end in the middle of the night, or begin there, on the next date', () => {
    const [first, second] = halfDays(nights, monday, 1);
    expect(first?.days).toEqual({ '2026-11-23': [['22:00', '02:00']] });
    expect(second?.days).toEqual({
      '2026-11-23': [],
      '2026-11-24': [
        ['02:00', '06:00'],
        ['22:00', '06:00'],
      ],
    });
    expect(stretches(withDays(nights, second?.days ?? {}))).toEqual([
      ['2026-11-24T01:00:00.000Z', '2026-11-24T05:00:00.000Z'],
      ['2026-11-24T21:00:00.000Z', '2026-11-25T05:00:00.000Z'],
    ]);
  });

  it('that run now belong to yesterday', () => {
    const now = at('2026-11-24T01:00+01:00');
    expect(halfDays(nights, now, 1).map(brief)).toEqual([
      ['2026-11-23', 'first', 1560],
      ['2026-11-23', 'second', 1560],
    ]);
    expect(halfDays(nights, at('2026-11-24T03:00+01:00'), 1).map(brief)).toEqual([
      ['2026-11-23', 'first', 1560],
    ]);
    expect(halfDays(nights, at('2026-11-24T06:00+01:00'), 1)[0]?.date).toBe('2026-11-24');
  });

  it('have no second half where the next date is one of absence, or in another zone', () => {
    const absences = [{ from: '2026-11-24' }];
    expect(halfDays({ ...nights, absences }, monday).map(brief)).toEqual([
      ['2026-11-23', 'first', 1560],
    ]);
    const stays = [{ from: '2026-11-24', to: '2026-11-24', zone: 'Asia/Tokyo' }];
    const halves = halfDays({ ...nights, stays }, monday, 1).map(({ half }) => half);
    expect(halves).toEqual(['first']);
  });

  it('that end at midnight in the first half begin with the next date in the second', () => {
    expect(entries(on(['22:00', '02:00']))).toEqual([
      { '2026-11-23': [['22:00', '24:00']] },
      { '2026-11-23': [], '2026-11-24': [['00:00', '02:00']] },
    ]);
  });
});

describe('the second half of a night, which is written on the next date', () => {
  const night = [['22:00', '06:00']] as const;
  const nights = berlin({ workWeek: { mon: night, tue: night, wed: night } });
  const after = (person: Zoned, date: string, half: HalfDay['half']) => {
    const choice = halfDays(person, monday).find((one) => one.date === date && one.half === half);
    if (!choice) throw new Error(`no ${half} of ${date}`);
    return withDays(person, choice.days);
  };
  const [mon, tue] = ['2026-11-23', '2026-11-24'] as const;
  const late = after(nights, mon, 'second');

  it('is told from the next night, and can become the first half or the whole', () => {
    expect(halfDays(late, monday, 2).map(brief)).toEqual([
      [mon, 'first', 1560],
      [mon, 'whole', 1560],
      [tue, 'first', 1560],
      [tue, 'second', 1560],
    ]);
    expect(after(late, mon, 'whole')).toEqual(nights);
    expect(after(late, mon, 'first')).toEqual(after(nights, mon, 'first'));
    expect(after(after(late, mon, 'first'), mon, 'second')).toEqual(late);
  });

  it('stays where the next night is halved, and the other way round', () => {
    const first = after(late, tue, 'first');
    expect(first.days).toEqual({
      [mon]: [],
      [tue]: [
        ['02:00', '06:00'],
        ['22:00', '02:00'],
      ],
    });
    expect(after(first, tue, 'whole')).toEqual(late);
    expect(after(first, mon, 'whole')).toEqual(after(nights, tue, 'first'));
    const second = after(late, tue, 'second');
    expect(second.days).toEqual({
      [mon]: [],
      [tue]: [['02:00', '06:00']],
      '2026-11-25': [['02:00', '06:00'], ...night],
    });
    expect(after(second, mon, 'whole')).toEqual(after(nights, tue, 'second'));
    expect(after(second, tue, 'whole')).toEqual(late);
  });

  it('leaves other hours of the next date as they are', () => {
    const own = withDays(nights, { [tue]: [['12:00', '16:00']] });
    expect(after(after(own, mon, 'second'), mon, 'whole')).toEqual(own);
    expect(after(own, mon, 'second').days?.[tue]).toEqual([
      ['02:00', '06:00'],
      ['12:00', '16:00'],
    ]);
  });

  it('runs until the night is over', () => {
    const at3 = halfDays(late, at('2026-11-24T03:00+01:00'), 1);
    expect(at3.map(brief)).toEqual([
      [mon, 'first', 1560],
      [mon, 'whole', 1560],
    ]);
    expect(halfDays(late, at('2026-11-24T06:00+01:00'), 1)[0]?.date).toBe(tue);
  });
});

describe('which dates', () => {
  it('the next five working days, today until it is over', () => {
    const all = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    expect(datesOf(berlin())).toEqual(all);
    expect(datesOf(berlin(), at('2026-11-23T18:00+01:00'))).toEqual([
      ...all.slice(1),
      '2026-11-30',
    ]);
  });

  it('a half that changes nothing any more is not offered', () => {
    const [first, second] = halfDays(berlin(), at('2026-11-23T15:00+01:00'));
    expect([first, second].map((one) => one && brief(one))).toEqual([
      ['2026-11-23', 'first', 810],
      ['2026-11-24', 'first', 810],
    ]);
  });

  it('not those of an absence, nor an unworked holiday; a worked one is an ordinary day', () => {
    const absences = [{ from: '2026-11-24', to: '2026-11-25' }];
    const dates = [
      { date: '2026-11-26', name: 'One' },
      { date: '2026-11-27', name: 'Two' },
    ];
    const person = berlin({ absences, holidays: { dates, worked: ['2026-11-27'] } });
    expect(datesOf(person).slice(0, 3)).toEqual(['2026-11-23', '2026-11-27', '2026-11-30']);
  });

  it('an absence without an end leaves none, and so does an empty week', () => {
    expect(halfDays(berlin({ absences: [{ from: '2026-11-01' }] }), monday)).toEqual([]);
    expect(halfDays(berlin({ workWeek: {} }), monday)).toEqual([]);
  });

  it('hours of a span and of a cycle', () => {
    const spans = [
      { from: '2026-11-23', to: '2026-11-23', workWeek: { mon: [['10:00', '14:00']] as const } },
    ];
    expect(entries(berlin({ spans }))[0]).toEqual({ '2026-11-23': [['10:00', '12:00']] });
    const cycle = { from: '2026-11-16', weeks: [{}, { mon: [['06:00', '10:00']] as const }] };
    expect(entries(berlin({ cycle }))[0]).toEqual({ '2026-11-23': [['06:00', '08:00']] });
  });

  it('a stay: the date is the one there', () => {
    const stays = [{ from: '2026-11-23', to: '2026-11-30', zone: 'Asia/Tokyo' }];
    expect(datesOf(berlin({ stays }), at('2026-11-23T18:00+09:00'))[0]).toBe('2026-11-24');
  });

  it('a date that the zone skipped has none', () => {
    const apia = berlin({ zone: 'Pacific/Apia', workWeek: { fri: [['09:00', '17:00']] } });
    expect(datesOf(apia, at('2011-12-28T12:00Z'))[0]).toBe('2012-01-06');
  });
});

describe('hours on file for one date', () => {
  it('are what is halved, a worked Saturday as well', () => {
    const person = berlin({ days: { '2026-11-23': [['10:00', '12:00']] } });
    expect(entries(person)[0]).toEqual({ '2026-11-23': [['10:00', '11:00']] });
    const saturday = berlin({ workWeek: {}, days: { '2026-11-28': [['10:00', '12:00']] } });
    expect(datesOf(saturday)).toEqual(['2026-11-28']);
  });

  it('half a day can become the other half, or the whole again', () => {
    const [first, second] = entries(berlin());
    const back = { '2026-11-23': undefined };
    expect(entries(withDays(berlin(), first ?? {}))).toEqual([back, second]);
    expect(entries(withDays(berlin(), second ?? {}))).toEqual([first, back]);
    expect(withDays(withDays(berlin(), first ?? {}), back)).toEqual(berlin());
  });

  it('the whole is offered while any of the day is to come', () => {
    const halves = (person: Zoned, hour: string) =>
      halfDays(person, at(`2026-11-23T${hour}:00+01:00`), 1).map(brief);
    const [first, second] = entries(berlin());
    const today = [['2026-11-23', 'whole', 810]];
    expect(halves(withDays(berlin(), first ?? {}), '15')).toEqual(today);
    expect(halves(withDays(berlin(), second ?? {}), '15')).toEqual([
      ['2026-11-23', 'first', 810],
      ['2026-11-23', 'whole', 810],
    ]);
    expect(halves(withDays(berlin(), first ?? {}), '18')[0]?.[0]).toBe('2026-11-24');
  });

  it('free for that date: no working day', () => {
    expect(datesOf(berlin({ days: { '2026-11-23': [] } }))[0]).toBe('2026-11-24');
  });
});

describe('entries', () => {
  it('change the dates that they name, and go again', () => {
    const person = berlin({ days: { '2026-12-31': [['09:00', '12:00']] } });
    const changed = withDays(person, { '2026-11-23': [['09:00', '13:00']] });
    expect(changed.days).toEqual({
      '2026-11-23': [['09:00', '13:00']],
      '2026-12-31': [['09:00', '12:00']],
    });
    expect(withDays(changed, { '2026-11-23': undefined })).toEqual(person);
    expect('days' in withDays(person, { '2026-12-31': undefined })).toBe(false);
  });

  it('can be stored, whatever the hours', () => {
    const weeks: Interval[][] = [
      [
        ['00:00', '24:00'],
        ['22:00', '06:00'],
      ],
      [['22:00', '06:00']],
      [['18:00', '24:00']],
      [['23:59', '00:01']],
    ];
    const stored = weeks.flatMap((hours) => {
      const person = berlin({ workWeek: { mon: hours, tue: hours } });
      return halfDays(person, monday).map(({ days }) => withDays(person, days));
    });
    expect(stored.length).toBeGreaterThan(8);
    expect(stored.flatMap(checkRecord)).toEqual([]);
  });
});
