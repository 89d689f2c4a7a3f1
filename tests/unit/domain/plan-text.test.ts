import { describe, expect, it } from 'vitest';

import { calendarLink } from '../../../utils/domain/calendar-link';
import type { Person } from '../../../utils/domain/person';
import { rankSlots, slotAt } from '../../../utils/domain/plan';
import { lastOutside, outsideOf, weightsOf } from '../../../utils/domain/plan-picks';
import {
  bestSentence,
  type Company,
  fairSentence,
  outsideText,
  outsideTexts,
  slotForAll,
} from '../../../utils/domain/plan-text';
import type { PastPick } from '../../../utils/domain/plan-types';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/snapshot-read';
import { zoneCity } from '../../../utils/domain/zone-id';
import { englishMessage } from '../../tools/fake-apis';
import { at, personOf, WEEK } from './people';

const NOW = at('2026-11-23T08:00+01:00');
const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
const PEOPLE: readonly Person[] = [
  personOf({ id: 'me', name: '', zone: 'Europe/Berlin', workWeek: WEEK }),
  personOf({ id: 'anna', zone: 'Europe/Berlin', workWeek: WEEK }),
  personOf({ id: 'bo', name: 'Bo Nakamura', zone: 'Asia/Tokyo', workWeek: WEEK }),
  personOf({ id: 'ravi', name: 'Ravi Iyer', zone: 'Asia/Kolkata', workWeek: WEEK }),
];
const byId = new Map(PEOPLE.map((person) => [person.id, person]));
const attendees = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, snapshot: buildSnapshot(byId.get(id)!, NOW, undefined, 16 * DAY)! }));
const company: Company = {
  nameOf: (id) => byId.get(id)?.name.split(' ')[0] || 'you',
  placeOf: (id) => zoneCity(byId.get(id)?.zone ?? ''),
  snapshotOf: (id) => attendees(id)[0]?.snapshot,
};
const telling = (clock: 'h12' | 'h23' = 'h23') => ({
  now: NOW,
  viewer: company.snapshotOf('me')!,
  clock: { locale: 'en-GB', clock },
  t,
});
const range = (days: number, length = 30) => ({
  from: NOW,
  to: NOW + days * DAY,
  length: length * MINUTE,
  offset: 60,
});

describe('what is said of slots', () => {
  it('names the first that suits all', () => {
    const slots = rankSlots(attendees('me', 'anna', 'ravi'), range(2));
    expect(bestSentence(slots, company, telling())).toBe('Suits all: 09:00–09:30');
    expect(bestSentence([], company, telling())).toBe(
      'No slot of this length lies ahead in these days.',
    );
  });

  it('is honest where none does, and says who sits where on their clock', () => {
    const slot = slotAt(attendees('me', 'bo'), at('2026-11-23T16:00+01:00'), 30 * MINUTE);
    // Midnight there is Tuesday, a working day.
    expect(bestSentence([slot], company, telling())).toBe(
      'No hour suits all; best: 16:00–16:30, Bo at Tue 00:00, ending 6\u00a0h 30\u00a0min after work',
    );
    expect(bestSentence([slot], company, telling('h12'))).toBe(
      'No hour suits all; best: 4:00 pm–4:30 pm, Bo at Tue 12:00 am, ending 6\u00a0h 30\u00a0min after work',
    );
  });

  it('tells early, late, around, off, away and unknown apart', () => {
    const said = (id: string, when: string, length = 30 * MINUTE) => {
      const slot = slotAt(attendees(id), at(when), length);
      return outsideText(slot.people[0]!, slot, company, telling());
    };
    expect(said('me', '2026-11-24T10:00+01:00')).toBeNull();
    expect(said('me', '2026-11-24T07:30+01:00')).toBe(
      'you at 07:30, 1\u00a0h 30\u00a0min before work',
    );
    expect(said('anna', '2026-11-24T18:00+01:00')).toBe(
      'Anna at 18:00, ending 30\u00a0min after work',
    );
    expect(said('anna', '2026-11-24T08:00+01:00', 12 * HOUR)).toBe(
      'Anna at 08:00, from 1\u00a0h before work to 2\u00a0h after it',
    );
    expect(said('anna', '2026-11-28T10:00+01:00')).toBe('Anna at 10:00, on a day off');
  });

  it('takes many of one place together, and counts who has no room', () => {
    const many = (zone: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        personOf({ id: `${zone} ${index}`, zone, workWeek: WEEK }),
      );
    const people = [...many('Asia/Tokyo', 4), ...many('Asia/Seoul', 1), ...many('Asia/Manila', 2)];
    const all = people.map((person) => ({ id: person.id, snapshot: buildSnapshot(person, NOW)! }));
    const slot = slotAt(all, at('2026-11-24T11:00+01:00'), 30 * MINUTE);
    const named: Company = {
      nameOf: (id) => id,
      placeOf: (id) => zoneCity(id.split(' ')[0] ?? ''),
      snapshotOf: (id) => all.find((one) => one.id === id)?.snapshot,
    };
    expect(outsideTexts(slot, named, telling(), 8)).toEqual([
      '4 in Tokyo at 19:00, ending 1\u00a0h 30\u00a0min after work',
      'Asia/Seoul 0 at 19:00, ending 1\u00a0h 30\u00a0min after work',
      '2 in Manila at 18:00, ending 30\u00a0min after work',
    ]);
    expect(outsideTexts(slot, named, telling(), 2)).toEqual([
      '4 in Tokyo at 19:00, ending 1\u00a0h 30\u00a0min after work',
      '3 more outside their hours',
    ]);
  });

  it('writes a slot in everyone’s clock, the westernmost first', () => {
    const slot = slotAt(attendees('bo', 'me', 'anna'), at('2026-11-24T16:00+01:00'), 30 * MINUTE);
    const named: Company = { ...company, nameOf: (id) => byId.get(id)?.name ?? '' };
    expect(slotForAll(slot, named, telling())).toBe(
      'Tue 24 Nov, 16:00–16:30 Berlin (Anna Weber)\nWed 25 Nov, 00:00–00:30 Tokyo (Bo Nakamura)',
    );
    const alone = slotAt(attendees('me'), slot.start, 30 * MINUTE);
    expect(slotForAll(alone, named, telling())).toBe('Tue 24 Nov, 16:00–16:30 Berlin');
  });

  it('fills an event of Google Calendar with these four and nothing else', () => {
    const start = at('2026-11-24T16:00+01:00');
    const link = new URL(
      calendarLink({ title: 'A & B', start, end: start + HOUR, details: 'x\ny' }),
    );
    expect(`${link.origin}${link.pathname}`).toBe('https://calendar.google.com/calendar/render');
    expect([...link.searchParams]).toEqual([
      ['action', 'TEMPLATE'],
      ['text', 'A & B'],
      ['dates', '20261124T150000Z/20261124T160000Z'],
      ['details', 'x\ny'],
    ]);
  });
});

describe('fairness over past picks', () => {
  const pick = (
    id: string,
    start: number,
    outside: PastPick['outside'],
    people = ['me', 'bo'],
  ) => ({
    id,
    updated: '',
    start,
    length: HOUR,
    people,
    outside,
  });
  const late = [{ person: 'bo', fit: 'late' }] as const;

  it('counts their time outside more for each of the last four', () => {
    const picks = [1, 2, 3, 4, 5].map((start) => pick(`${start}`, start, start > 1 ? late : []));
    expect([...weightsOf(picks, ['me', 'bo', 'anna'])]).toEqual([
      ['me', 2],
      ['bo', 6],
      ['anna', 2],
    ]);
    expect(weightsOf(picks, ['bo', 'anna']).get('bo')).toBe(2);
    const takenBack = picks.map((one) => ({ ...one, deleted: 'x' }));
    expect(weightsOf(takenBack, ['me', 'bo']).get('bo')).toBe(2);
  });

  it('says to whom it fell last time', () => {
    const said = (outside: PastPick['outside']) =>
      fairSentence(
        lastOutside([pick('1', 1, late), pick('2', 2, outside)], ['me', 'bo', 'anna']),
        'me',
        company,
        telling(),
      );
    expect(said(late)).toBe('Tokyo had the late one last time.');
    expect(said([...late, { person: 'me', fit: 'early' }])).toBe(
      'Tokyo had the late one last time.',
    );
    expect(said([{ person: 'me', fit: 'early' }])).toBe('you had the early one last time.');
    expect(said([])).toBeNull();
  });

  it('moves the next one to somebody else', () => {
    const people = attendees('bo', 'me');
    const next = (picks: readonly PastPick[]) => {
      const weights = weightsOf(picks, ['bo', 'me']);
      const weighted = people.map((one) => ({ ...one, weight: weights.get(one.id) ?? 2 }));
      return outsideOf(rankSlots(weighted, range(2, 150))[0]!);
    };
    const names = (picks: readonly PastPick[]) => next(picks).map(({ person }) => person);
    expect(names([])).toEqual(['bo', 'me']);
    expect(names([pick('1', 1, [{ person: 'me', fit: 'early' }])])).toEqual(['bo']);
    const fourTimes = [1, 2, 3, 4].map((start) => pick(`${start}`, start, late));
    expect(names(fourTimes)).toEqual(['me']);
  });
});
