import { expect, it } from 'vitest';

import { factsOf, type MainFacts, withFacts } from '../../../utils/domain/main-facts';
import type { Person } from '../../../utils/domain/person';
import { at, personOf, WEEK } from './people';

/** A Wednesday. */
const NOW = at('2026-11-25T12:00Z');
const anna = personOf({ zone: 'Europe/Berlin', workWeek: WEEK, mine: { note: 'Ask Ben' } });

/** The record after an edit, which began with what is on file unless told. */
function edited(person: Person, change: Partial<MainFacts>, stored = person) {
  const { facts } = factsOf(person, NOW, 'UTC');
  const result = withFacts(stored, facts, { ...facts, ...change }, NOW, 'UTC');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function refused(person: Person, change: Partial<MainFacts>) {
  const { facts } = factsOf(person, NOW, 'UTC');
  const result = withFacts(person, facts, { ...facts, ...change }, NOW, 'UTC');
  return result.ok ? [] : result.problems.map(({ code, at: place }) => `${place}: ${code}`);
}

it('nothing that was touched changes nothing', () => {
  expect(edited(anna, {})).toEqual(anna);
  const away = personOf({ absences: [{ from: '2026-11-20', kind: 'sick' }], workWeek: {} });
  expect(edited(away, {})).toEqual(away);
  const named = personOf({ name: ' Anna  Weber ' });
  expect(edited(named, { note: 'x' }).name).toBe(named.name);
});

it('a zone without a last day is where they live from now on', () => {
  const moved = edited(anna, { zone: ' Asia/Tokyo ' });
  expect(moved).toEqual({ ...anna, zone: 'Asia/Tokyo', zoneConfirmed: '2026-11-25' });
  expect(moved).not.toHaveProperty('stays');
});

it('with a last day it is a journey that begins today, on the date there', () => {
  const late = at('2026-11-25T20:00Z');
  const { facts } = factsOf(anna, late, 'UTC');
  const journey = { ...facts, zone: 'Asia/Tokyo', until: '2026-12-01' };
  const result = withFacts(anna, facts, journey, late, 'UTC');
  const stays = [{ from: '2026-11-26', to: '2026-12-01', zone: 'Asia/Tokyo' }];
  expect(result).toMatchObject({ ok: true, value: { zone: 'Europe/Berlin', stays } });
});

it('of a journey that is on, zone and last day are shown; the home zone ends it', () => {
  const stay = { from: '2026-11-20', to: '2026-12-05', zone: 'Asia/Tokyo' };
  const away = personOf({ ...anna, stays: [stay] });
  expect(factsOf(away, NOW, 'UTC')).toMatchObject({
    facts: { zone: 'Asia/Tokyo', until: '2026-12-05' },
    home: 'Europe/Berlin',
  });
  expect(edited(away, { until: '2026-12-08' }).stays).toEqual([
    { ...stay, to: '2026-11-24' },
    { from: '2026-11-25', to: '2026-12-08', zone: 'Asia/Tokyo' },
  ]);
  // The date that the form still holds is not meant for home.
  expect(edited(away, { zone: 'Europe/Berlin' })).toMatchObject({
    zone: 'Europe/Berlin',
    stays: [{ ...stay, to: '2026-11-24' }],
  });
});

it('leave until a day begins today; of leave that holds the end moves, and its kind stays', () => {
  expect(edited(anna, { away: '2026-11-27' }).absences).toEqual([
    { from: '2026-11-25', to: '2026-11-27' },
  ]);
  const open = { from: '2026-11-02', kind: 'parental' } as const;
  const away = personOf({ ...anna, absences: [{ from: '2026-01-05', to: '2026-01-09' }, open] });
  expect(factsOf(away, NOW, 'UTC')).toMatchObject({ facts: { away: '' }, openAway: true });
  expect(edited(away, { away: '2026-12-31' }).absences).toEqual([
    { from: '2026-01-05', to: '2026-01-09' },
    { ...open, to: '2026-12-31' },
  ]);
});

it('an emptied last day of leave means that they are back today', () => {
  const sick = personOf({ ...anna, absences: [{ from: '2026-11-23', to: '2026-11-27' }] });
  expect(edited(sick, { away: '' }).absences).toEqual([{ from: '2026-11-23', to: '2026-11-24' }]);
  const today = personOf({ ...anna, absences: [{ from: '2026-11-25', to: '2026-11-27' }] });
  expect(edited(today, { away: '' })).not.toHaveProperty('absences');
});

it('hours are read as people type them, each day by itself', () => {
  const { week } = factsOf(anna, NOW, 'UTC').facts;
  expect(week).toMatchObject({ mon: '09:00–18:00', sat: '' });
  const changed = edited(anna, { week: { ...week, fri: '9-1pm', sat: '10-12', mon: 'off' } });
  expect(changed.workWeek).toEqual({
    ...WEEK,
    mon: [],
    fri: [['09:00', '13:00']],
    sat: [['10:00', '12:00']],
  });
});

it('a week of empty lines is not on file, one that says off never works', () => {
  const empty = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
  expect(edited(anna, { week: empty })).not.toHaveProperty('workWeek');
  expect(edited(anna, { week: { ...empty, mon: 'off' } }).workWeek).toEqual({});
  const never = personOf({ workWeek: {} });
  const { week } = factsOf(never, NOW, 'UTC').facts;
  expect(new Set(Object.values(week))).toEqual(new Set(['–']));
  expect(edited(never, { week: { ...week, tue: '9-17' } }).workWeek).toMatchObject({
    tue: [['09:00', '17:00']],
  });
});

it('what another window changed meanwhile stays, other days of the week too', () => {
  const { week } = factsOf(anna, NOW, 'UTC').facts;
  const meanwhile: Person = {
    ...anna,
    role: 'Editor',
    zone: 'Asia/Tokyo',
    workWeek: { ...WEEK, tue: [['06:00', '10:00']] },
    mine: { note: 'Ask Bo' },
  };
  const saved = edited(
    anna,
    { name: 'Anna Maria Weber', week: { ...week, wed: '8-12' } },
    meanwhile,
  );
  expect(saved).toEqual({
    ...meanwhile,
    name: 'Anna Maria Weber',
    workWeek: { ...meanwhile.workWeek, wed: [['08:00', '12:00']] },
  });
});

it('says what is wrong, and at which field', () => {
  expect(refused(anna, { zone: 'Berlin town' })[0]).toMatch(/^zone: zone_unknown/);
  expect(refused(anna, { zone: 'UTC+2' })).toEqual(['zone: zone_offset']);
  expect(refused(anna, { zone: '' })).toEqual(['zone: zone_empty']);
  expect(refused(anna, { zone: 'Asia/Tokyo', until: '2026-11-24' })).toEqual([
    'until: last_day_past',
  ]);
  expect(refused(anna, { away: '2026-11-24' })).toEqual(['away: last_day_past']);
  const { week } = factsOf(anna, NOW, 'UTC').facts;
  expect(refused(anna, { week: { ...week, thu: 'noonish' }, away: '2026-13-01' })).toEqual([
    'workWeek.thu: hours_piece',
    'away: date_unknown',
  ]);
});
