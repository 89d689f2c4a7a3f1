import { describe, expect, it } from 'vitest';

import { noticeSentences } from '../../../utils/domain/notice';
import type { Person } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { englishMessage } from '../../tools/fake-apis';
import { at, personOf, WEEK } from './people';

const berlin = personOf({ zone: 'Europe/Berlin', workWeek: WEEK });
const told = (person: Person, when: string, viewer: Person = berlin) => {
  const now = at(when);
  return noticeSentences(buildSnapshot(person, now)!, {
    now,
    viewer: buildSnapshot(viewer, now)!,
    clock: { locale: 'en-GB', clock: 'h23' },
    t: (key, ...texts) => englishMessage(key, texts.map(String)),
  });
};

describe('an absence ahead', () => {
  const leave = { ...berlin, absences: [{ from: '2026-12-21', to: '2027-01-04' }] };

  it('is told when it takes out one of the next three working days', () => {
    expect(told(leave, '2026-12-15T12:00+01:00')).toEqual([]);
    expect(told(leave, '2026-12-16T12:00+01:00')).toEqual(['Off from Mon, back 5 Jan 09:00']);
    expect(told(leave, '2026-12-18T12:00+01:00')).toEqual(['Off from Mon, back 5 Jan 09:00']);
  });

  it('is told no more once it has begun, and never for a free Saturday', () => {
    expect(told(leave, '2026-12-18T18:00+01:00')).toEqual([]);
    const saturday = { ...berlin, absences: [{ from: '2026-12-19', to: '2026-12-19' }] };
    expect(told(saturday, '2026-12-18T12:00+01:00')).toEqual([]);
  });

  it('is told of the next one while another lasts', () => {
    const absences = [
      { from: '2026-11-23', to: '2026-11-23' },
      { from: '2026-11-25', to: '2026-11-27' },
    ];
    expect(told({ ...berlin, absences }, '2026-11-22T12:00+01:00')).toEqual([
      'Off from Wed, back 30 Nov 09:00',
    ]);
  });

  it('is told of who works every second Monday, a month ahead', () => {
    const monday = { mon: [['09:00', '18:00']] as const };
    const person = personOf({
      zone: 'Europe/Berlin',
      workWeek: {},
      cycle: { from: '2026-11-30', weeks: [monday, {}] },
      absences: [{ from: '2026-12-28', to: '2026-12-28' }],
    });
    expect(told(person, '2026-11-29T12:00+01:00')).toEqual(['Off from 28 Dec, back 11 Jan 09:00']);
    expect(told(person, '2026-11-15T12:00+01:00')).toEqual([]);
  });

  it('is told once, whatever the clocks do in between', () => {
    const absences = [{ from: '2026-10-19', to: '2026-10-30' }];
    expect(told({ ...berlin, absences }, '2026-10-20T12:00+02:00')).toEqual([]);
  });

  it('names the year of a return that is a year away', () => {
    const absences = [{ from: '2026-11-24', to: '2027-11-29' }];
    expect(told({ ...berlin, absences }, '2026-11-22T12:00+01:00')).toEqual([
      'Off from Tue, back 30 Nov 2027 09:00',
    ]);
  });

  it('is told of a holiday, and without an end where none is known', () => {
    const holiday = { ...berlin, holidays: { dates: [{ date: '2026-12-16', name: 'H' }] } };
    expect(told(holiday, '2026-12-15T12:00+01:00')).toEqual(['Off from Wed, back Thu 09:00']);
    const open = { ...berlin, absences: [{ from: '2026-12-16' }] };
    expect(told(open, '2026-12-15T12:00+01:00')).toEqual([
      'Off from Wed, no return on file within 13 months',
    ]);
  });
});

describe('a change of the clocks ahead', () => {
  const newYork = { ...berlin, zone: 'America/New_York' };

  it('is told within seven days, whichever side changes', () => {
    expect(told(newYork, '2026-10-17T12:00+02:00')).toEqual([]);
    expect(told(newYork, '2026-10-20T12:00+02:00')).toEqual([
      'From Sun on their hours come 1\u00a0h earlier for you',
    ]);
    expect(told(newYork, '2026-10-28T12:00+01:00')).toEqual([
      'From Sun on their hours come 1\u00a0h later for you',
    ]);
  });

  it('is nothing when zones of one country change within the same night', () => {
    const zoned = (zone: string) => ({ ...berlin, zone });
    const chicago = zoned('America/Chicago');
    for (const zone of ['America/New_York', 'America/Denver', 'America/Los_Angeles']) {
      expect(told(zoned(zone), '2027-03-10T16:00Z', chicago)).toEqual([]);
    }
  });

  it('tells the difference that stays, where a journey begins in the night of a change', () => {
    const stays = [{ from: '2026-10-25', to: '2026-10-31', zone: 'America/New_York' }];
    expect(told({ ...berlin, stays }, '2026-10-24T21:00Z', newYork)).toEqual([
      'From Sun on their hours come 6\u00a0h later for you',
    ]);
  });

  it('names the day after the night, also where it is still the evening before', () => {
    expect(told(berlin, '2026-10-24T15:00Z', newYork)).toEqual([
      'From Sun on their hours come 1\u00a0h later for you',
    ]);
    const chatham = { ...berlin, zone: 'Pacific/Chatham' };
    const tokyo = { ...berlin, zone: 'Asia/Tokyo' };
    expect(told(chatham, '2027-04-02T12:00Z', tokyo)).toEqual([
      'From Sun on their hours come 1\u00a0h later for you',
    ]);
  });

  it('is nothing when both change at once', () => {
    expect(told({ ...berlin, zone: 'Europe/Paris' }, '2026-10-20T12:00+02:00')).toEqual([]);
  });
});
