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

  it('is told of a holiday, and without an end where none is known', () => {
    const holiday = { ...berlin, holidays: { dates: [{ date: '2026-12-16', name: 'H' }] } };
    expect(told(holiday, '2026-12-15T12:00+01:00')).toEqual(['Off from Wed, back Thu 09:00']);
    const open = { ...berlin, absences: [{ from: '2026-12-16' }] };
    expect(told(open, '2026-12-15T12:00+01:00')).toEqual([
      'Off from Wed, no date of return on file',
    ]);
  });
});

describe('a change of the clocks ahead', () => {
  const newYork = { ...berlin, zone: 'America/New_York' };

  it('is told within seven days, whichever side changes', () => {
    expect(told(newYork, '2026-10-17T12:00+02:00')).toEqual([]);
    expect(told(newYork, '2026-10-20T12:00+02:00')).toEqual([
      'From Sun on their hours come 1 h earlier for you',
    ]);
    expect(told(newYork, '2026-10-28T12:00+01:00')).toEqual([
      'From Sun on their hours come 1 h later for you',
    ]);
  });

  it('is nothing when both change at once', () => {
    expect(told({ ...berlin, zone: 'Europe/Paris' }, '2026-10-20T12:00+02:00')).toEqual([]);
  });
});
