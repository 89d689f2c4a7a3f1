import { expect, it } from 'vitest';

import { overlapSentence } from '../../../utils/domain/overlap-text';
import type { Person } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { englishMessage } from '../../tools/fake-apis';
import { at, personOf, WEEK } from './people';

const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
/** A Tuesday. */
const TUESDAY = at('2026-11-24T08:00+01:00');
const said = (
  theirs: Partial<Person>,
  { mine = {}, now = TUESDAY, clock = 'h23' as 'h12' | 'h23' } = {},
) => {
  const viewer = personOf({ id: 'me', zone: 'Europe/Berlin', workWeek: WEEK, ...mine });
  return overlapSentence(buildSnapshot(personOf({ workWeek: WEEK, ...theirs }), now)!, {
    now,
    viewer: buildSnapshot(viewer, now)!,
    clock: { locale: 'en-GB', clock },
    t,
  });
};
const newYork = { zone: 'America/New_York' };

it('names the hours of today that both work, on my clock', () => {
  expect(said(newYork)).toBe('You overlap 15:00–18:00 today');
  expect(said(newYork, { clock: 'h12' })).toBe('You overlap 3:00 pm–6:00 pm today');
  const split = [
    ['09:00', '12:30'],
    ['13:30', '18:00'],
  ] as const;
  expect(said({ zone: 'Asia/Kolkata', workWeek: { tue: split } })).toBe(
    'You overlap 09:00–13:30 today',
  );
  expect(said({ zone: 'Europe/Berlin', workWeek: { tue: split } })).toBe(
    'You overlap 09:00–12:30 and 13:30–18:00 today',
  );
});

it('names the next ones on a day without', () => {
  const saturday = at('2026-11-28T08:00+01:00');
  expect(said(newYork, { now: saturday })).toBe('You overlap next Mon 15:00–18:00');
});

it('says never only where both work and never at once', () => {
  expect(said({ zone: 'Pacific/Honolulu' })).toBe('You never overlap on working days');
  const away = { absences: [{ from: '2026-11-23', to: '2026-12-31' }] };
  expect(said({ ...newYork, ...away })).toBe('You do not overlap today');
  expect(said(newYork, { mine: { workWeek: {} } })).toBe('You do not overlap today');
});

it('is silent where hours are not on file', () => {
  const { workWeek: _none, ...weekless } = personOf({ zone: 'Asia/Tokyo', workWeek: WEEK });
  expect(said({ ...weekless, workWeek: undefined as never })).toBeNull();
});
