import { describe, expect, test } from 'vitest';

import { ontoCurrent } from '../../../utils/domain/onto-current';
import type { Person } from '../../../utils/domain/person';
import { checkPerson } from '../../../utils/domain/person-check';
import { personOf } from './people';

const nine = [['09:00', '12:00']] as const;
const stay = (month: string, zone: string) => ({
  from: `2027-${month}-01`,
  to: `2027-${month}-14`,
  zone,
});
const mail = (value: string) => ({ kind: 'email', value }) as const;
const span = (year: number) => ({ from: `${year}-05-01`, to: `${year}-08-31`, workWeek: {} });
const own = (date: string) => ({ date, name: 'Bridge' });

/** Both windows began with `base`; this one saves last. */
const both = (base: Partial<Person>, there: Partial<Person>, here: Partial<Person>) =>
  ontoCurrent(personOf(here), personOf(base), personOf({ ...there, updated: 'newer' }));

test('what another window changed meanwhile stays, and what was edited here wins', () => {
  const base = { id: 'a', updated: 'x', name: 'Anna', role: 'Editor', howToAsk: 'Short' };
  const current = { ...base, updated: 'y', role: 'Lead', whenUrgent: 'Call' };
  const { howToAsk: _gone, ...edited } = { ...base, name: 'Anna W.' };
  expect(ontoCurrent(edited, base, current)).toEqual({
    id: 'a',
    updated: 'y',
    name: 'Anna W.',
    role: 'Lead',
    whenUrgent: 'Call',
  });
});

describe('two windows that each put in a line', () => {
  test.each<[string, Partial<Person>, Partial<Person>, Partial<Person>]>([
    [
      'leave',
      { absences: [{ from: '2026-12-24' }] },
      { absences: [{ from: '2027-03-01' }] },
      { absences: [{ from: '2026-12-24' }, { from: '2027-03-01' }] },
    ],
    [
      'stays',
      { stays: [stay('01', 'Asia/Tokyo')] },
      { stays: [stay('02', 'Asia/Seoul')] },
      { stays: [stay('01', 'Asia/Tokyo'), stay('02', 'Asia/Seoul')] },
    ],
    [
      'spans',
      { spans: [span(2027)] },
      { spans: [span(2028)] },
      { spans: [span(2027), span(2028)] },
    ],
    [
      'days',
      { days: { '2026-12-31': nine } },
      { days: { '2026-12-30': [] } },
      { days: { '2026-12-30': [], '2026-12-31': nine } },
    ],
    [
      'identities',
      { identities: [mail('a@example.com')] },
      { identities: [mail('b@example.com')] },
      { identities: [mail('a@example.com'), mail('b@example.com')] },
    ],
    ['aliases', { aliases: ['Ann'] }, { aliases: ['Anni'] }, { aliases: ['Ann', 'Anni'] }],
    [
      'own days off, and those that are worked',
      { holidays: { region: 'DE', own: [own('2027-01-04')], worked: ['2026-12-26'] } },
      { holidays: { own: [own('2026-12-28')], worked: ['2026-12-25'] } },
      {
        holidays: {
          region: 'DE',
          own: [own('2026-12-28'), own('2027-01-04')],
          worked: ['2026-12-25', '2026-12-26'],
        },
      },
    ],
  ])('keep both: %s', (_what, there, here, united) => {
    expect(both({}, there, here)).toEqual(personOf({ ...united, updated: 'newer' }));
  });
});

describe('a line of several', () => {
  const [first, second, third] = ['2027-01-04', '2027-02-01', '2027-03-01'].map((from) => ({
    from,
  }));
  if (!first || !second || !third) throw new Error('three lines');
  const base = { absences: [first, second] };

  test('that was changed here takes the place of the one that it was', () => {
    const longer = { ...first, to: '2027-01-08' };
    const there = { absences: [first, second, third] };
    expect(both(base, there, { absences: [longer, second] }).absences).toEqual([
      longer,
      second,
      third,
    ]);
  });

  test('that was removed here is gone, one that was removed there does not come back', () => {
    expect(both(base, { absences: [second, third] }, { absences: [first] }).absences).toEqual([
      third,
    ]);
    expect(both(base, { absences: [second] }, {})).not.toHaveProperty('absences');
  });

  test('that both put in stands once, in whatever order its fields are', () => {
    const there = { absences: [{ kind: 'sick', from: '2027-03-01' } as const] };
    const here = { absences: [{ from: '2027-03-01', kind: 'sick' } as const] };
    expect(both({}, there, here).absences).toHaveLength(1);
  });

  test('of the days goes by its date', () => {
    const days = { '2026-12-30': nine, '2026-12-31': nine };
    const there = { days: { ...days, '2027-01-02': nine } };
    expect(both({ days }, there, { days: { '2026-12-31': [] } }).days).toEqual({
      '2026-12-31': [],
      '2027-01-02': nine,
    });
  });
});

test('stays that overlap once they are united are refused with both', () => {
  const united = both(
    {},
    { stays: [stay('01', 'Asia/Tokyo')] },
    { stays: [stay('01', 'Asia/Seoul')] },
  );
  expect(checkPerson(united, []).map(({ code }) => code)).toEqual(['stays_overlap']);
});
