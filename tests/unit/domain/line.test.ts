import { describe, expect, it } from 'vitest';

import { type Addressed, composerLine } from '../../../utils/domain/line';
import type { Person } from '../../../utils/domain/person';
import { sendTimes } from '../../../utils/domain/send-time';
import type { Telling } from '../../../utils/domain/sentences';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { englishMessage } from '../../tools/fake-apis';
import { at, iso, personOf, WEEK } from './people';

/** A Tuesday. */
const now = at('2026-11-24T16:00+01:00');
const berlin = personOf({ id: 'me', zone: 'Europe/Berlin', workWeek: WEEK });
const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
const telling = (when = now, clock: 'h12' | 'h23' = 'h23'): Telling => ({
  now: when,
  viewer: buildSnapshot(berlin, when)!,
  clock: { locale: 'en-GB', clock },
  t,
});
const who = (name: string, fields: Partial<Person>, when = now, cover?: Addressed): Addressed => ({
  name,
  snapshot: buildSnapshot(personOf({ workWeek: WEEK, zone: 'Europe/Berlin', ...fields }), when)!,
  ...(cover ? { cover } : {}),
});
const line = (...people: readonly Addressed[]) => composerLine(people, telling());

const anna = who('Anna Weber', {});
const bo = who('Bo Nakamura', { zone: 'Asia/Tokyo' });
const kim = who('Grace Kim', { zone: 'America/Los_Angeles' });
const leave = { absences: [{ from: '2026-11-23', to: '2027-01-01' }] };

describe('the line of a composer', () => {
  it('is silent where all are at work and stay, and where nothing is known', () => {
    expect(line()).toBeNull();
    expect(line(anna, who('Carl', { zone: 'Europe/London' }))).toBeNull();
    expect(line({ ...anna, snapshot: buildSnapshot(personOf({ zone: 'Asia/Tokyo' }), now)! })).toBe(
      null,
    );
    expect(line(who('Never', { workWeek: {} }))).toBeNull();
  });

  it('says when somebody away is back, and who covers', () => {
    const of = (cover?: Addressed) =>
      line(who('Dina Haddad', { zone: 'Asia/Amman', ...leave }, now, cover))?.text;
    expect(of()).toBe('Dina is back Mon 4 Jan.');
    expect(of(anna)).toBe('Dina is back Mon 4 Jan. Anna covers, at work until 18:00.');
    expect(of(bo)).toBe('Dina is back Mon 4 Jan. Bo covers, starts Wed 09:00 (01:00 for you).');
    expect(of(who('Ed', leave))).toBe('Dina is back Mon 4 Jan. Ed covers, and is away too.');
    expect(of(who('Ed', { workWeek: {} }))).toBe('Dina is back Mon 4 Jan. Ed covers.');
  });

  it('says a return of today by its time, and one that is not on file as such', () => {
    const early = at('2026-11-24T05:00+01:00');
    const yesterday = { absences: [{ from: '2026-11-23', to: '2026-11-23' }] };
    expect(composerLine([who('Anna', yesterday, early)], telling(early))?.text).toBe(
      'Anna is back 09:00.',
    );
    expect(line(who('Anna', { absences: [{ from: '2026-11-23' }] }))?.text).toBe(
      'Anna is away, no return on file.',
    );
    const weekless = { id: 'x', updated: '', name: 'X', zone: 'Europe/Berlin', ...leave };
    expect(line({ name: 'X', snapshot: buildSnapshot(weekless, now)! })?.text).toBe(
      'X is back Sat 2 Jan.',
    );
  });

  it('says when somebody off starts, on both clocks where they differ', () => {
    expect(line(bo)).toEqual({
      kind: 'off',
      text: 'Bo starts Wed 09:00 (01:00 for you); sent now, it waits until then.',
    });
    expect(composerLine([bo], telling(now, 'h12'))?.text).toBe(
      'Bo starts Wed 9:00 am (1:00 am for you); sent now, it waits until then.',
    );
    const evening = at('2026-11-24T20:00+01:00');
    expect(composerLine([who('Anna', {}, evening)], telling(evening))?.text).toBe(
      'Anna starts Wed 09:00; sent now, it waits until then.',
    );
  });

  it('says who leaves within the hour, and when they are there again', () => {
    const when = at('2026-11-27T17:25+01:00');
    const leaving = (fields: Partial<Person>, cover?: Addressed) =>
      composerLine([who('Anna', fields, when, cover)], telling(when))?.text;
    expect(leaving({})).toBe('Anna leaves in 35\u00a0min. After that, Mon 09:00.');
    const lagos = { zone: 'Africa/Tunis' };
    expect(leaving(lagos)).toBe('Anna leaves in 35\u00a0min. After that, Mon 09:00.');
    const london = { zone: 'Europe/London', workWeek: { fri: [['09:00', '17:00']] } } as const;
    expect(leaving(london)).toBe('Anna leaves in 35\u00a0min. After that, Fri 4 Dec, 09:00 there.');
    const off = { absences: [{ from: '2026-11-30', to: '2026-12-31' }] };
    const carl = who('Carl', { zone: 'Europe/London' }, when);
    expect(leaving(off, carl)).toBe(
      'Anna leaves in 35\u00a0min. After that, Fri 1 Jan, 09:00. Carl covers, at work until 18:00 (19:00 for you).',
    );
    expect(composerLine([who('Anna', {}, when - 26 * 60_000)], telling(when - 26 * 60_000))).toBe(
      null,
    );
  });

  it('says who is away soon', () => {
    const dina = who('Dina', { absences: [{ from: '2026-11-26', to: '2026-11-30' }] });
    expect(line(anna, dina)).toEqual({ kind: 'away-soon', text: 'Dina is off from Thursday.' });
  });

  it('takes what matters most', () => {
    const away = who('Dina', leave);
    const soon = who('Ed', { absences: [{ from: '2026-11-26', to: '2026-11-30' }] });
    const leaves = who('Flo', { workWeek: { tue: [['09:00', '16:30']] } });
    const kinds = [away, bo, leaves, soon].map(
      (_one, index, all) => line(...all.slice(index))?.kind,
    );
    expect(kinds).toEqual(['away', 'off', 'leaves', 'away-soon']);
  });

  it('counts where several are not there, and says when all are', () => {
    const early = at('2026-11-24T07:00+01:00');
    const pair = ['Europe/Berlin', 'America/New_York'].map((zone) => who(zone, { zone }, early));
    expect(composerLine(pair, telling(early))?.text).toBe(
      'Nobody is at work now; both are there 15:00–18:00 your time.',
    );
    expect(composerLine(pair, telling(early), 2)?.text).toBe(
      '2 of the 2 whose hours are on file are off now; both are there 15:00–18:00 your time.',
    );
    const late = at('2026-11-24T18:10+01:00');
    const five = ['Europe/Berlin', 'Europe/Paris', 'Europe/Rome', 'Europe/London', 'Africa/Lagos'];
    const people = five.map((zone) => who(zone, { zone }, late));
    expect(composerLine(people, telling(late))?.text).toBe(
      '4 of 5 are off now; all five are there Wed 10:00–18:00 your time.',
    );
    expect(line(bo, who('Bea', { zone: 'Asia/Tokyo' }), anna, kim)?.text).toBe(
      '3 of 4 are off now; no half hour of the next two weeks has all four.',
    );
  });

  it('says no end where all that is known ends', () => {
    const always = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
    );
    const back = { workWeek: always, absences: [{ from: '2026-11-20', to: '2026-11-27' }] };
    expect(line(who('Gus', back), who('Hal', back))?.text).toBe(
      'Nobody is at work now; both are there from Sat 00:00 your time.',
    );
  });

  it('never calls two people by one first name', () => {
    const other = who('Bo Larsen', { zone: 'Europe/Oslo' });
    expect(line(bo, other)?.text).toMatch(/^Bo Nakamura starts/);
    expect(line({ ...bo, name: 'Nakamura, Bo' })?.text).toMatch(/^Nakamura, Bo starts/);
  });
});

describe('the figure for a scheduled message', () => {
  const times = (people: readonly Addressed[], when = now) => {
    const viewer = telling(when).viewer;
    const found = sendTimes(
      people.map(({ snapshot }) => snapshot),
      viewer,
      when,
    );
    return found && [iso(found.first.at), iso(found.all?.at)];
  };

  it('is the earliest real next start of those who are not there, and when all are', () => {
    expect(times([anna])).toBeNull();
    expect(times([bo])).toEqual(['2026-11-25T00:00:00.000Z', '2026-11-25T00:00:00.000Z']);
    expect(times([anna, bo])).toEqual(['2026-11-25T00:00:00.000Z', '2026-11-25T08:00:00.000Z']);
    expect(times([anna, bo, kim])).toEqual(['2026-11-24T17:00:00.000Z', null]);
  });

  it('is the start after the end for who leaves within the hour', () => {
    const when = at('2026-11-27T17:25+01:00');
    expect(times([who('Anna', {}, when)], when)).toEqual([
      '2026-11-30T08:00:00.000Z',
      '2026-11-30T08:00:00.000Z',
    ]);
  });

  it('stands on my clock as it will be, beyond a change', () => {
    const when = at('2026-10-24T12:00+02:00');
    const viewer = telling(when).viewer;
    const found = sendTimes([who('Anna', {}, when).snapshot], viewer, when);
    expect(found?.first).toEqual({ at: at('2026-10-26T09:00+01:00'), offset: 60 });
  });

  it('is no day of return without a time', () => {
    const weekless = { id: 'x', updated: '', name: 'X', zone: 'Europe/Berlin', ...leave };
    expect(times([{ name: 'X', snapshot: buildSnapshot(weekless, now)! }])).toBeNull();
  });
});
