import { describe, expect, it } from 'vitest';

import type { Person } from '../../../utils/domain/person';
import { presetText } from '../../../utils/domain/preset-text';
import {
  differenceSentence,
  durationText,
  markSentence,
  returnText,
  stateSentence,
  type Telling,
  timeThere,
} from '../../../utils/domain/sentences';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { englishMessage } from '../../tools/fake-apis';
import { at, personOf, WEEK } from './people';

const now = at('2026-11-23T14:05+09:00');
const viewerRecord = personOf({ id: 'me', zone: 'Europe/Berlin', workWeek: WEEK });
const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
const telling = (when = now): Telling => ({
  now: when,
  viewer: buildSnapshot(viewerRecord, when)!,
  clock: { locale: 'en-GB', clock: 'h23' },
  t,
});
const tokyo = personOf({ zone: 'Asia/Tokyo', workWeek: WEEK });
const tell = (person: Person, when = now) => {
  const snapshot = buildSnapshot(person, when)!;
  return [markSentence(snapshot, telling(when)), stateSentence(snapshot, telling(when))];
};

it('a figure and its unit stay on one line', () => {
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
  const said = [5 * minute, 28 * hour, 3 * hour + 20 * minute, 31 * day].map((length) =>
    durationText(length, telling()),
  );
  expect(said).toEqual(['5\u00a0min', '28\u00a0h', '3\u00a0h 20\u00a0min', '31\u00a0days']);
});

describe('what is said of a person', () => {
  it('at work', () => {
    expect(tell(tokyo)).toEqual([
      '14:05 there, at work until 18:00',
      'At work until 18:00, 10:00 for you',
    ]);
  });

  it('off', () => {
    expect(tell(tokyo, at('2026-11-23T23:40+09:00'))).toEqual([
      '23:40 there, off until Tue 09:00',
      'Off, back at work in 9\u00a0h 20\u00a0min (Tue 09:00 there, 01:00 for you)',
    ]);
  });

  it('away beyond a change of the clocks, by the clock that holds then', () => {
    const berlin = { ...viewerRecord, absences: [{ from: '2026-10-01', to: '2026-11-01' }] };
    const [mark, state] = tell(berlin, at('2026-10-02T12:00+02:00'));
    expect(mark).toBe('12:00 there, away, back Mon 2 Nov, 09:00');
    expect(state).toBe('Away, back at work in 31\u00a0days (Mon 2 Nov, 09:00)');
    const [, forTokyo] = tell(
      { ...tokyo, absences: [{ from: '2026-10-01', to: '2026-11-01' }] },
      at('2026-10-02T12:00+02:00'),
    );
    expect(forTokyo).toBe(
      'Away, back at work in 31\u00a0days (Mon 2 Nov, 09:00 there, 01:00 for you)',
    );
  });

  it('on the evening before a change, with its own today', () => {
    const nights = personOf({ zone: 'Europe/Berlin', workWeek: { sat: [['22:00', '06:00']] } });
    const [mark] = tell(nights, at('2027-03-27T22:00Z'));
    expect(mark).toBe('23:00 there, at work until Sun 06:00');
  });

  it('where the later of two journeys has begun', () => {
    const stays = [
      { from: '2026-11-16', to: '2026-11-22', zone: 'America/Los_Angeles' },
      { from: '2026-11-23', to: '2026-11-29', zone: 'Asia/Tokyo' },
    ];
    const when = at('2026-11-22T22:07Z');
    for (const order of [stays, stays.toReversed()]) {
      const snapshot = buildSnapshot({ ...viewerRecord, stays: order }, when)!;
      expect(timeThere(snapshot, telling(when))).toBe('Mon 07:07');
    }
  });

  it('away, with and without an end', () => {
    const away = { ...tokyo, absences: [{ from: '2026-11-23', to: '2027-01-04' }] };
    expect(tell(away)[0]).toBe('14:05 there, away, back Tue 5 Jan, 09:00');
    expect(tell({ ...tokyo, absences: [{ from: '2026-11-01' }] })).toEqual([
      '14:05 there, away, no return on file within 13 months',
      'Away, no return on file within 13 months',
    ]);
  });

  it('away without hours on file: a day, and no time that nobody knows', () => {
    const leave = personOf({
      zone: 'Asia/Tokyo',
      absences: [{ from: '2026-11-23', to: '2026-12-30' }],
    });
    expect(tell(leave)).toEqual(['14:05 there, away, back Thu 31 Dec', 'Away, back Thu 31 Dec']);
  });

  it('away for days as people count them: Tuesday to Monday is six', () => {
    const leave = { ...tokyo, absences: [{ from: '2026-11-23', to: '2026-11-27' }] };
    expect(tell(leave, at('2026-11-24T14:00+09:00'))[1]).toBe(
      'Away, back at work in 6\u00a0days (Mon 09:00 there, 01:00 for you)',
    );
  });

  it('unknown', () => {
    expect(tell(personOf({ zone: 'Asia/Tokyo' }))).toEqual([
      '14:05 there',
      'Working hours not on file',
    ]);
    expect(tell({ ...tokyo, workWeek: {} })[1]).toBe('No working time on file');
  });

  it('names the weekday where it differs from the viewer’s', () => {
    const late = at('2026-11-23T20:00+01:00');
    expect(timeThere(buildSnapshot(tokyo, late)!, telling(late))).toBe('Tue 04:00');
  });

  it('tells the difference of the clocks', () => {
    const difference = (zone: string) =>
      differenceSentence(buildSnapshot({ ...tokyo, zone }, now)!, telling());
    expect(difference('Asia/Tokyo')).toBe('8\u00a0h ahead of you');
    expect(difference('Asia/Kolkata')).toBe('4\u00a0h 30\u00a0min ahead of you');
    expect(difference('America/New_York')).toBe('6\u00a0h behind you');
    expect(difference('Europe/Paris')).toBe('same time as you');
  });

  it('tells a return by weekday, then by date', () => {
    const until = (to: string) => ({ ...tokyo, absences: [{ from: '2026-11-23', to }] });
    const back = (to: string) => returnText(buildSnapshot(until(to), now)!, telling());
    expect(back('2026-11-25')).toBe('back Thu');
    expect(back('2027-01-04')).toBe('back 5 Jan');
  });
});

describe('presets', () => {
  it('name the real moment on both clocks', () => {
    const clock = { locale: 'en-GB', clock: 'h23' } as const;
    const moment = { at: at('2026-11-23T17:15+01:00'), mine: 60, theirs: 540 };
    const starts = { at: at('2026-11-24T09:00+09:00'), mine: 60, theirs: 540 };
    const wording = { now, clock, t };
    expect(
      presetText({ rule: { kind: 'in-time-for', person: 'a' }, moment, starts }, 'Anna', wording),
    ).toBe('In time for Anna (today 17:15; starts Tue 09:00, 01:00 for you)');
    expect(presetText({ rule: { kind: 'my-next-start' }, moment }, '', wording)).toBe(
      'When I start next (today 17:15)',
    );
  });
});
