import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fieldChanges } from '../../../utils/domain/backup-diff';
import type { Person } from '../../../utils/domain/person';
import { checkRecord } from '../../../utils/domain/person-check';
import { shareable } from '../../../utils/domain/shared-person';
import { threeWay } from '../../../utils/domain/three-way';
import { somePerson } from './backup-samples';
import { personOf, WEEK } from './people';

const BASE = personOf({
  role: 'Editor',
  zone: 'Europe/Berlin',
  groups: ['Desk'],
  aliases: ['Anna W.'],
  identities: [{ kind: 'email', value: 'anna@example.com' }],
  workWeek: WEEK,
  absences: [{ from: '2026-12-24', to: '2026-12-26' }],
  days: { '2026-12-31': [['09:00', '12:00']] },
});
const meet = (mine: Partial<Person>, theirs: Partial<Person>, wanted: readonly string[] = []) =>
  threeWay({ ...BASE, ...mine }, BASE, { ...BASE, ...theirs }, new Set(wanted));

describe('one fact', () => {
  it('comes in where only they changed it, stays where only I did', () => {
    const { person, clashes } = meet({ role: 'Head of desk' }, { zone: 'Europe/Rome' });
    expect(person).toMatchObject({ role: 'Head of desk', zone: 'Europe/Rome' });
    expect(clashes).toEqual([]);
  });

  it('is a question where both did, and mine stands until theirs is wanted', () => {
    const both = [{ role: 'Head of desk' }, { role: 'Publisher' }] as const;
    expect(meet(...both)).toMatchObject({ person: { role: 'Head of desk' }, clashes: ['role'] });
    expect(meet(...both, ['role'])).toMatchObject({
      person: { role: 'Publisher' },
      clashes: ['role'],
    });
    expect(meet({ role: 'Same' }, { role: 'Same' }).clashes).toEqual([]);
  });

  it('that they took out goes, unless I changed it', () => {
    const { role: _role, ...without } = BASE;
    expect(threeWay(BASE, BASE, without).person).not.toHaveProperty('role');
    const mine = { ...BASE, role: 'Mine' };
    expect(threeWay(mine, BASE, without)).toMatchObject({ person: mine, clashes: ['role'] });
  });

  it('that I took out stays out', () => {
    const { role: _role, ...without } = BASE;
    expect(threeWay(without, BASE, { ...BASE, zone: 'Europe/Rome' }).person).not.toHaveProperty(
      'role',
    );
  });

  it('before the first time clashes only where both say something', () => {
    const mine = personOf({ zone: 'Europe/Berlin', role: 'Editor' });
    const theirs = personOf({ zone: 'Europe/Rome', howToAsk: 'Call' });
    const { person, clashes } = threeWay(mine, undefined, theirs);
    expect(person).toMatchObject({ zone: 'Europe/Berlin', role: 'Editor', howToAsk: 'Call' });
    expect(clashes).toEqual(['zone']);
  });
});

describe('lists', () => {
  it('meet line by line', () => {
    const { person, clashes } = meet(
      {
        groups: ['Desk', 'Football'],
        absences: [...(BASE.absences ?? []), { from: '2027-01-05' }],
      },
      { groups: ['Editorial'], absences: [{ from: '2026-12-24', to: '2026-12-29' }] },
    );
    expect(person.groups).toEqual(['Football', 'Editorial']);
    expect(person.absences).toEqual([
      { from: '2026-12-24', to: '2026-12-29' },
      { from: '2027-01-05' },
    ]);
    expect(clashes).toEqual([]);
  });

  it('are a question where one line is changed by both', () => {
    const absence = (to: string) => ({ absences: [{ from: '2026-12-24', to }] });
    const both = [absence('2026-12-30'), absence('2027-01-02')] as const;
    expect(meet(...both)).toMatchObject({ person: both[0], clashes: ['absences'] });
    expect(meet(...both, ['absences'])).toMatchObject({ person: both[1] });
    const days = (to: string) => ({ days: { '2026-12-31': [['09:00', to] as const] } });
    expect(meet(days('13:00'), days('14:00'))).toMatchObject({
      person: days('13:00'),
      clashes: ['days'],
    });
  });

  it('that cannot stand together are a question, and what stands can be stored', () => {
    const stay = (from: string, to: string) => ({ stays: [{ from, to, zone: 'Asia/Bangkok' }] });
    const met = meet(stay('2026-12-01', '2026-12-14'), stay('2026-12-10', '2026-12-20'));
    expect(met).toMatchObject({ clashes: ['stays'], person: stay('2026-12-01', '2026-12-14') });
    expect(checkRecord(met.person)).toEqual([]);
  });

  it('take another spelling for the same', () => {
    const mine = { identities: [{ kind: 'email', value: 'Anna@Example.com' }] as const };
    expect(threeWay({ ...BASE, ...mine }, undefined, BASE).clashes).toEqual([]);
    expect(threeWay({ ...BASE, ...mine }, undefined, BASE).person.identities).toHaveLength(1);
  });
});

describe('what is mine alone', () => {
  it('is kept, and is no change of mine', () => {
    const mine = personOf({
      ...BASE,
      mine: { note: 'Private' },
      zoneAsk: false,
      notIdentities: [{ kind: 'google', account: '114900000000000000001' }],
      absences: [{ from: '2026-12-24', to: '2026-12-26', kind: 'sick', label: 'Knee' }],
    });
    const { person, clashes } = threeWay(mine, BASE, {
      ...BASE,
      absences: [{ from: '2026-12-24', to: '2026-12-31' }],
    });
    expect(clashes).toEqual([]);
    expect(person).toMatchObject({
      mine: mine.mine,
      zoneAsk: false,
      notIdentities: mine.notIdentities,
      absences: [{ from: '2026-12-24', to: '2026-12-31', kind: 'sick', label: 'Knee' }],
    });
  });

  it('are the days that a region gives here, as long as the region is the same', () => {
    const region = (until: string, dates = ['2026-12-25']) => ({
      holidays: { region: 'DE-BY', until, dates: dates.map((date) => ({ date, name: 'Off' })) },
    });
    const base = { ...BASE, ...region('2027-12-31') };
    const mine = { ...BASE, ...region('2028-12-31', ['2026-12-25', '2027-12-25']) };
    expect(threeWay(mine, base, { ...base, ...region('2029-12-31') })).toMatchObject({
      person: mine,
      clashes: [],
    });
    const moved = { ...BASE, holidays: { region: 'IT', until: '2029-12-31', dates: [] } };
    expect(threeWay(mine, base, moved).person.holidays).toEqual(moved.holidays);
  });

  it('a zone that was looked at last was looked at last, by whoever did', () => {
    const confirmed = (zoneConfirmed: string) => ({ ...BASE, zoneConfirmed });
    const [early, late] = [confirmed('2026-11-01'), confirmed('2026-11-20')];
    expect(threeWay(early, early, late)).toMatchObject({ person: late, clashes: [] });
    expect(threeWay(late, early, early).person.zoneConfirmed).toBe('2026-11-20');
    const moved = threeWay(late, late, { ...BASE, zone: 'Europe/Rome' });
    expect(moved.person).not.toHaveProperty('zoneConfirmed');
  });
});

const twin = fc
  .tuple(somePerson(), somePerson(), somePerson())
  .map((all) => all.map((one) => ({ ...one, id: 'p1' })))
  .map((all) => all.map(({ deleted: _deleted, ...one }) => one as Person));

describe('whatever the three say', () => {
  it('changes nothing when they say what they said', () => {
    fc.assert(
      fc.property(twin, ([mine, base]) => {
        if (!mine || !base) return;
        expect(fieldChanges(mine, threeWay(mine, base, base).person)).toEqual([]);
        expect(threeWay(mine, base, base).clashes).toEqual([]);
      }),
    );
  });

  it('is what they say when I changed nothing', () => {
    fc.assert(
      fc.property(twin, ([, base, theirs]) => {
        if (!base || !theirs) return;
        const clean = shareable(base);
        const { person, clashes } = threeWay(clean, clean, shareable(theirs));
        expect(clashes).toEqual([]);
        expect(sorted(person)).toEqual(sorted(shareable(theirs)));
      }),
    );
  });

  it('can be stored when each of them can', () => {
    fc.assert(
      fc.property(twin, (all) => {
        const [mine, base, theirs] = all;
        if (!mine || !base || !theirs || all.some((one) => checkRecord(one).length > 0)) return;
        expect(checkRecord(threeWay(mine, base, theirs).person)).toEqual([]);
      }),
    );
  });
});

/** Lists and days in one order; empty ones and stamps left out. */
function sorted(person: Person): unknown {
  const tidy = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(tidy).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value;
  const entries = Object.entries(person)
    .filter(([key]) => !['updated', 'id'].includes(key))
    .map(([key, value]) => [key, key === 'holidays' ? holidayFacts(value) : tidy(value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries);
}

function holidayFacts(value: unknown): unknown {
  const { region, own = [], worked = [] } = value as NonNullable<Person['holidays']>;
  return {
    ...(region ? { region } : {}),
    ...(own.length > 0 ? { own: own.map(({ date }) => date).toSorted() } : {}),
    ...(worked.length > 0 ? { worked: worked.toSorted() } : {}),
  };
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
