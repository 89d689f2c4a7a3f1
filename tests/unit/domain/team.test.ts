import { describe, expect, it } from 'vitest';

import type { Person } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { type Placed, teamOf, teamSentence } from '../../../utils/domain/team';
import { mostTogether } from '../../../utils/domain/together';
import { zoneCity } from '../../../utils/domain/zone-id';
import { englishMessage } from '../../tools/fake-apis';
import { at, iso, personOf, WEEK } from './people';

const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
/** A Tuesday. */
const TUESDAY = at('2026-11-24T10:20+01:00');
const one = (zone: string, now: number, fields: Partial<Person> = {}): Placed => ({
  place: zoneCity(zone),
  snapshot: buildSnapshot(personOf({ zone, workWeek: WEEK, ...fields }), now)!,
});
const said = (people: readonly Placed[], now: number, clock: 'h12' | 'h23' = 'h23') => {
  const viewer = buildSnapshot(personOf({ id: 'me', zone: 'Europe/Berlin' }), now)!;
  return teamSentence(teamOf(people, viewer, now), {
    now,
    viewer,
    clock: { locale: 'en-GB', clock },
    t,
  });
};

describe('a team at a glance', () => {
  const zones = ['Europe/Berlin', 'Europe/Berlin', 'Europe/London', 'America/New_York'];

  it('says who is at work, the best full hour ahead, and who never meets', () => {
    const people = [...zones, 'Pacific/Honolulu'].map((zone) => one(zone, TUESDAY));
    expect(said(people, TUESDAY)).toBe(
      '3 of 5 at work, best hour 15:00–16:00 with 4, Berlin and Honolulu never overlap',
    );
    expect(said(people.slice(0, 4), TUESDAY, 'h12')).toBe(
      '3 of 4 at work, best hour 3:00 pm–4:00 pm with 4',
    );
  });

  it('looks past a weekend, and says nothing of those whose hours are not on file', () => {
    const saturday = at('2026-11-28T12:00+01:00');
    const unknown = { snapshot: buildSnapshot(personOf({ zone: 'Asia/Tokyo' }), saturday)! };
    const people = [...zones.map((zone) => one(zone, saturday)), { place: 'Tokyo', ...unknown }];
    expect(said(people, saturday)).toBe('0 of 4 at work, best hour Mon 15:00–16:00 with 4');
    expect(said([{ place: 'Tokyo', ...unknown }], saturday)).toBe('');
  });

  it('is said of a moment right before it was worked out, too', () => {
    const viewer = one('Europe/Berlin', TUESDAY).snapshot;
    const team = teamOf(
      zones.map((zone) => one(zone, TUESDAY)),
      viewer,
      TUESDAY,
    );
    const clock = { locale: 'en-GB', clock: 'h23' } as const;
    const early = teamSentence(team, { now: TUESDAY - 1, viewer, clock, t });
    expect(early).toMatch(/^3 of 4 at work/);
  });

  it('counts on as time goes by', () => {
    const { atWork } = teamOf(
      zones.map((zone) => one(zone, TUESDAY)),
      one('Europe/Berlin', TUESDAY).snapshot,
      TUESDAY,
    );
    expect(atWork.slice(0, 4).map(([when, count]) => [iso(when)?.slice(11, 16), count])).toEqual([
      ['09:20', 3],
      ['14:00', 4],
      ['17:00', 2],
      ['18:00', 1],
    ]);
  });
});

it('finds when most are at work at once', () => {
  const people = ['Europe/Berlin', 'Asia/Tokyo', 'Asia/Kolkata'].map((zone) => one(zone, TUESDAY));
  const day = { from: at('2026-11-24T00:00Z'), to: at('2026-11-25T00:00Z') };
  const { count, stretches } = mostTogether(
    people.map(({ snapshot }) => snapshot),
    day.from,
    day.to,
  );
  expect(count).toBe(3);
  expect(stretches.map(({ from, to }) => [iso(from), iso(to)])).toEqual([
    ['2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z'],
  ]);
  // One leaves as another comes: as many stay.
  const chain = mostTogether(
    [one('Asia/Tokyo', TUESDAY).snapshot, one('Europe/London', TUESDAY).snapshot],
    day.from,
    day.to,
  );
  expect(chain.stretches.map(({ from, to }) => [iso(from), iso(to)])).toEqual([
    ['2026-11-24T00:00:00.000Z', '2026-11-24T18:00:00.000Z'],
  ]);
  expect(mostTogether([], day.from, day.to)).toEqual({ count: 0, stretches: [] });
});
