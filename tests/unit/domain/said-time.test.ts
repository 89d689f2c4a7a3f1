import { describe, expect, it } from 'vitest';

import { instantsOfSaid, readAs, writtenAt } from '../../../utils/domain/said-time';
import type { SaidTime, SaidZone } from '../../../utils/domain/said-time-types';
import { iso, at, personOf } from './people';

const inZone = (zone: string) => ({ ...personOf(), zone });

function said(date: string, hour: number, zone: SaidZone | string): SaidTime {
  const named = typeof zone === 'string' ? ({ kind: 'word', word: zone } as const) : zone;
  return { date, minutes: Math.round(hour * 60), zone: named, day: 'date' };
}

/** "2026-12-03T23:00:00.000Z Los Angeles". */
function read(time: SaidTime, writer: string, me = 'Europe/Amsterdam'): string | null {
  const found = instantsOfSaid(time, inZone(writer), inZone(me));
  if (!found) return null;
  const { assumed } = found.read;
  const whose = assumed.kind === 'word' && assumed.whose ? ` (${assumed.whose})` : '';
  return `${iso(found.at)} ${readAs(found.read)}${whose}`;
}

const BERLIN = 'Europe/Berlin';

describe('the zone of a time that somebody wrote', () => {
  it.each([
    ['PT', BERLIN, '2026-12-03T23:00:00.000Z Los Angeles'],
    ['PST', BERLIN, '2026-12-03T23:00:00.000Z Los Angeles'],
    ['ET', BERLIN, '2026-12-03T20:00:00.000Z New York'],
    ['CET', BERLIN, '2026-12-03T14:00:00.000Z Berlin (writer)'],
    ['CET', 'Europe/Paris', '2026-12-03T14:00:00.000Z Paris (writer)'],
    ['CET', 'Africa/Tunis', '2026-12-03T14:00:00.000Z Tunis (writer)'],
    ['CET', 'America/New_York', '2026-12-03T14:00:00.000Z Berlin'],
    ['MST', 'America/Phoenix', '2026-12-03T22:00:00.000Z Phoenix (writer)'],
    ['UTC', BERLIN, '2026-12-03T15:00:00.000Z UTC'],
    ['Tokyo', BERLIN, '2026-12-03T06:00:00.000Z Tokyo'],
    ['UK', BERLIN, '2026-12-03T15:00:00.000Z London'],
    ['San Francisco', BERLIN, '2026-12-03T23:00:00.000Z Los Angeles'],
    ['New York', BERLIN, '2026-12-03T20:00:00.000Z New York'],
    ['Kolkata', BERLIN, '2026-12-03T09:30:00.000Z Kolkata'],
  ])('%s by somebody in %s', (word, writer, expected) => {
    expect(read(said('2026-12-03', 15, word), writer)).toBe(expected);
  });

  it.each([
    ['IST', 'Asia/Kolkata', '2026-12-03T09:30:00.000Z Kolkata (writer)'],
    ['IST', 'Asia/Calcutta', '2026-12-03T09:30:00.000Z Calcutta (writer)'],
    ['IST', 'Europe/Dublin', '2026-12-03T15:00:00.000Z Dublin (writer)'],
    ['IST', 'Asia/Jerusalem', '2026-12-03T13:00:00.000Z Jerusalem (writer)'],
    ['CST', 'America/Los_Angeles', '2026-12-03T21:00:00.000Z Chicago'],
    ['CST', 'America/Chicago', '2026-12-03T21:00:00.000Z Chicago (writer)'],
    ['CST', 'Asia/Shanghai', '2026-12-03T07:00:00.000Z Shanghai (writer)'],
    ['BST', 'Europe/London', '2026-12-03T15:00:00.000Z London (writer)'],
    ['BST', BERLIN, '2026-12-03T15:00:00.000Z London'],
    ['BST', 'Asia/Dhaka', '2026-12-03T09:00:00.000Z Dhaka (writer)'],
    ['AST', 'Asia/Riyadh', '2026-12-03T12:00:00.000Z Riyadh (writer)'],
  ])('%s by somebody in %s, of its meanings theirs', (word, writer, expected) => {
    expect(read(said('2026-12-03', 15, word), writer)).toBe(expected);
  });

  it('is mine where it is none of theirs, and else nobody’s', () => {
    const ist = said('2026-12-03', 15, 'IST');
    expect(read(ist, BERLIN, 'Asia/Kolkata')).toBe('2026-12-03T09:30:00.000Z Kolkata (mine)');
    expect(read(ist, BERLIN)).toBeNull();
    // Manila's clock is that of Shanghai, but whoever works there for the States says it as well.
    expect(read(said('2026-12-03', 15, 'CST'), 'Asia/Manila')).toBeNull();
    expect(read(said('2026-12-03', 15, 'EST'), 'Australia/Sydney')).toBeNull();
    expect(read(said('2026-12-03', 15, 'Erlangen'), BERLIN)).toBeNull();
  });

  it('follows the seasons of the date that is meant', () => {
    // The States change on 8 March 2026, Berlin on the 29th.
    expect(read(said('2026-03-06', 15, 'PT'), BERLIN)).toContain('2026-03-06T23:00');
    expect(read(said('2026-03-10', 15, 'PT'), BERLIN)).toContain('2026-03-10T22:00');
    expect(read(said('2026-03-28', 15, { kind: 'writer' }), BERLIN)).toContain('2026-03-28T14:00');
    expect(read(said('2026-03-30', 15, { kind: 'writer' }), BERLIN)).toContain('2026-03-30T13:00');
    // "PST" in July is what people write for the clock of Los Angeles.
    expect(read(said('2026-07-01', 15, 'PST'), BERLIN)).toContain('2026-07-01T22:00');
    expect(read(said('2026-07-01', 15, { kind: 'offset', offset: -480 }), BERLIN)).toContain(
      '2026-07-01T23:00',
    );
  });

  it('tells the two hours of an autumn night by their letters', () => {
    const night = (word: string) => read(said('2026-11-01', 1.5, word), BERLIN);
    expect(night('PDT')).toContain('2026-11-01T08:30');
    expect(night('PST')).toContain('2026-11-01T09:30');
    expect(night('PT')).toContain('2026-11-01T08:30');
  });

  it('moves forward what a spring skips', () => {
    expect(read(said('2026-03-29', 2.5, { kind: 'writer' }), BERLIN)).toContain('2026-03-29T01:30');
  });

  it('is where they are on that day', () => {
    const stays = [{ from: '2026-12-01', to: '2026-12-05', zone: 'Asia/Tokyo' }];
    const writer = { ...inZone(BERLIN), stays };
    const time = said('2026-12-03', 15, { kind: 'writer' });
    const found = instantsOfSaid(time, writer, inZone('Europe/Amsterdam'));
    expect(iso(found?.at)).toBe('2026-12-03T06:00:00.000Z');
  });
});

it('says the writer’s date and time of day', () => {
  expect(writtenAt(inZone('Asia/Tokyo'), at('2026-11-30T23:30Z'))).toEqual({
    date: '2026-12-01',
    minutes: 8 * 60 + 30,
  });
});
