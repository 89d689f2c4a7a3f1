import { describe, expect, it } from 'vitest';

import { datesDraft, datesOf, withoutEmptyDates } from '../../../components/roster/dates-draft';
import { draftOf, personOf as recordOf } from '../../../components/roster/draft';
import { personOf } from '../domain/people';

const person = personOf({
  zone: 'Europe/Berlin',
  absences: [
    { from: '2026-12-21', to: '2027-01-01', kind: 'vacation', label: 'Winter' },
    { from: '2027-03-01' },
  ],
  stays: [{ from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' }],
  days: { '2026-12-31': [['09:00', '12:00']], '2026-12-30': [] },
  spans: [{ from: '2027-05-01', to: '2027-08-31', workWeek: { mon: [['22:00', '06:00']] } }],
});

describe('dated parts of a record', () => {
  it('come back as they went in', () => {
    expect(datesOf(datesDraft(person))).toEqual({
      ok: true,
      value: {
        holidays: undefined,
        cycle: undefined,
        absences: person.absences,
        stays: person.stays,
        days: person.days,
        spans: person.spans,
      },
    });
    const saved = recordOf(draftOf(person), person, '2026-11-22');
    expect(saved).toMatchObject({
      ok: true,
      value: { absences: person.absences, spans: person.spans },
    });
  });

  it('are gone when their lines are gone, and a line left empty says nothing', () => {
    const empty = {
      absences: [],
      stays: [],
      days: [],
      spans: [],
      holidays: undefined,
      cycle: undefined,
    };
    const lines = { ...empty, absences: [{ from: '', to: '', kind: '', label: ' ' } as const] };
    expect(withoutEmptyDates(lines)).toEqual(empty);
    const saved = recordOf({ ...draftOf(person), dates: empty }, person, '2026-11-22');
    if (!saved.ok) throw new Error('not saved');
    expect(Object.keys(saved.value)).not.toEqual(expect.arrayContaining(['absences']));
    expect(saved.value).not.toHaveProperty('days');
  });

  it('name the line that is wrong', () => {
    const draft = datesDraft(person);
    const wrong = datesOf({
      ...draft,
      absences: [{ from: '', to: '2027-01-01', kind: '', label: '' }],
      days: [
        { date: '2026-12-31', hours: '9-12' },
        { date: '2026-12-31', hours: '' },
      ],
      spans: [
        { from: '2027-01-01', to: '2027-02-01', week: { ...draft.spans[0]!.week, tue: 'early' } },
      ],
    });
    if (wrong.ok) throw new Error('taken');
    expect(wrong.problems.map(({ code, at }) => `${at} ${code}`)).toEqual([
      'absences.0 date_missing',
      'days.1 date_twice',
      expect.stringMatching(/^spans\.0\.tue /),
    ]);
  });

  it('write every day of a cycle’s week out, so that an empty one is a day off', () => {
    const nine = [['09:00', '17:00']] as const;
    const every = {
      ...person,
      workWeek: { thu: nine, fri: nine },
      cycle: { from: '2026-11-02', weeks: [{}, { fri: [] }] },
    };
    const draft = datesDraft(every);
    expect(draft.cycle?.weeks.map((week) => week.fri)).toEqual(['09:00–17:00', '']);
    const read = datesOf(draft);
    if (!read.ok) throw new Error('not read');
    expect(read.value.cycle?.weeks.map((week) => [week.thu, week.fri, week.sat])).toEqual([
      [nine, nine, []],
      [nine, [], []],
    ]);
  });
});
