import { describe, expect, test } from 'vitest';

import { draftOf, personOf, withoutEmpty } from '../../../components/roster/draft';
import { mondayToWeekdays, WEEK_PRESETS } from '../../../components/roster/week-presets';
import type { Person } from '../../../utils/domain/person';
import { personOf as record, WEEK } from '../domain/people';

const FULL: Person = record({
  aliases: ['Anna W.'],
  role: 'Editor',
  groups: ['Editorial'],
  identities: [
    { kind: 'email', value: 'anna@example.com' },
    { kind: 'slack', team: 'T0EXAMPLE', user: 'U0EXAMPLE1' },
    { kind: 'google', account: '114900000000000000001' },
  ],
  notIdentities: [{ kind: 'google', account: '114900000000000000002' }],
  zone: 'Europe/Berlin',
  zoneConfirmed: '2026-11-01',
  stays: [{ from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' }],
  workWeek: { ...WEEK, thu: [['22:00', '06:00']], sat: [] },
  cycle: { from: '2026-11-02', weeks: [{ fri: [] }] },
  days: { '2026-12-31': [['09:00', '12:00']] },
  absences: [{ from: '2026-12-24', kind: 'vacation' }],
  holidays: { region: 'DE-BY' },
  norms: { default: { workingDays: 1 }, slack: { workingHours: 4 } },
  outOfHours: 'prefer-later',
  cover: 'ben',
  whenUrgent: 'Call the desk',
  howToAsk: 'One question',
  mine: { note: 'Ask Ben' },
});

describe('a person as a draft and back', () => {
  test('an untouched form changes nothing, not even what it has no field for', () => {
    expect(personOf(draftOf(FULL), FULL, '2026-11-22')).toEqual({ ok: true, value: FULL });
  });

  test('a field a newer version wrote is kept', () => {
    const strange = { ...FULL, pronouns: 'she/her' };
    const read = personOf({ ...draftOf(strange), role: 'Lead' }, strange, '2026-11-22');
    expect(read).toEqual({ ok: true, value: { ...strange, role: 'Lead' } });
  });

  test('a draft that an older version kept takes no account out', () => {
    const { notIdentities: _not, ...older } = draftOf(FULL);
    expect(personOf(older, FULL, '2026-11-22')).toEqual({ ok: true, value: FULL });
  });

  test('a new zone is confirmed today', () => {
    const read = personOf({ ...draftOf(FULL), zone: 'Asia/Tokyo' }, FULL, '2026-11-22');
    expect(read.ok && read.value.zoneConfirmed).toBe('2026-11-22');
  });

  test('emptied fields are removed, not stored as empty text', () => {
    const draft = { ...draftOf(FULL), role: ' ', note: '', zone: '', cover: '' };
    const read = personOf(draft, FULL, '2026-11-22');
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    for (const key of ['role', 'mine', 'zone', 'zoneConfirmed', 'cover']) {
      expect(Object.hasOwn(read.value, key), key).toBe(false);
    }
  });

  test('a week that was emptied is not on file; one that never works stays', () => {
    const empty = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
    const cleared = personOf({ ...draftOf(FULL), week: empty }, FULL, '2026-11-22');
    expect(cleared.ok && cleared.value.workWeek).toBeUndefined();
    const never = record({ workWeek: {} });
    const kept = personOf(draftOf(never), never, '2026-11-22');
    expect(kept.ok && kept.value.workWeek).toEqual({});
  });

  test('“off” on a day puts a week without hours on file, and it is shown again', () => {
    const empty = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
    const fresh = record();
    const never = personOf(
      { ...draftOf(fresh), week: { ...empty, mon: 'off' } },
      fresh,
      '2026-11-22',
    );
    expect(never.ok && never.value.workWeek).toEqual({});
    const shown = draftOf(record({ workWeek: {} })).week;
    expect(Object.values(shown)).toEqual(Array(7).fill('–'));
    const monday = { ...shown, mon: '9–12' };
    const read = personOf(
      { ...draftOf(fresh), week: monday },
      record({ workWeek: {} }),
      '2026-11-22',
    );
    expect(read.ok && read.value.workWeek).toEqual({ mon: [['09:00', '12:00']] });
  });

  test('hours that are not understood name their day', () => {
    const draft = draftOf(FULL);
    const read = personOf({ ...draft, week: { ...draft.week, wed: 'later' } }, FULL, '2026-11-22');
    expect(read.ok ? [] : read.problems.map(({ code, at }) => [code, at])).toEqual([
      ['hours_piece', 'workWeek.wed'],
    ]);
  });

  test('lines that were left empty are dropped, others trimmed', () => {
    const draft = {
      ...draftOf(FULL),
      identities: [
        { kind: 'email', value: '' },
        { kind: 'slack', team: '', user: ' ' },
        { kind: 'email', value: ' a@example.com ' },
      ] as const,
    };
    expect(withoutEmpty(draft).identities).toEqual([{ kind: 'email', value: 'a@example.com' }]);
  });
});

test('a line that was not touched keeps what a newer version put into it', () => {
  const strange = record({
    absences: [{ from: '2026-12-24', note: 'new' } as never, { from: '2027-03-01' }],
  });
  const draft = draftOf(strange);
  const [first, second] = draft.dates.absences;
  if (!first || !second) throw new Error('no lines');
  const absences = [first, { ...second, to: '2027-03-05' }];
  const read = personOf({ ...draft, dates: { ...draft.dates, absences } }, strange, '2026-11-22');
  expect(read.ok && read.value.absences).toEqual([
    { from: '2026-12-24', note: 'new' },
    { from: '2027-03-01', to: '2027-03-05' },
  ]);
});

describe('week presets', () => {
  test('each can be stored as it stands', () => {
    for (const { key, week } of WEEK_PRESETS) {
      const read = personOf({ ...draftOf(record()), week }, record(), '2026-11-22');
      expect(read.ok, key).toBe(true);
    }
  });

  test('Monday goes to the weekdays only', () => {
    const week = mondayToWeekdays({ ...draftOf(FULL).week, mon: '10–18', sat: '' });
    expect([week.tue, week.fri, week.sat]).toEqual(['10–18', '10–18', '']);
  });
});
