import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { saidTexts } from '../../../utils/domain/said-time-text';
import type { SaidMoment } from '../../../utils/domain/said-time-types';
import { at } from './people';

const catalogue = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;
const t = (key: string, ...texts: readonly (string | number)[]) =>
  (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_all, place: string) =>
    String(texts[Number(place) - 1]),
  );

const NOW = at('2026-11-30T12:00Z');
const moment: SaidMoment = {
  name: 'Anna Weber',
  place: 'Berlin',
  at: at('2026-12-03T14:00Z'),
  theirs: 60,
  mine: 540,
  assumed: { kind: 'writer' },
  readAs: 'Berlin',
  sent: { at: NOW, offset: 60 },
};
const lines = (
  change: Partial<SaidMoment> = {},
  said: Partial<Parameters<typeof saidTexts>[1]> = {},
  clock: 'h12' | 'h23' = 'h23',
) =>
  saidTexts({ ...moment, ...change }, { day: 'date', minutes: 900, ...said }, 'Thursday 15:00', {
    now: NOW,
    clock: { locale: 'en-GB', clock },
    t,
  });

describe('what is told of a time that somebody wrote', () => {
  it('says it on both clocks, and whose zone was assumed', () => {
    expect(lines()).toEqual([
      'Thu 15:00 for Anna (Berlin) · 23:00 for you',
      'Assumed: Anna’s zone, Berlin.',
    ]);
    expect(lines({}, {}, 'h12')[0]).toBe('Thu 3:00 pm for Anna (Berlin) · 11:00 pm for you');
  });

  it('names another day for me, a later week, today, and what is over', () => {
    expect(lines({ at: at('2026-12-03T20:00Z') })[0]).toBe(
      'Thu 21:00 for Anna (Berlin) · Fri 05:00 for you',
    );
    expect(lines({ at: at('2026-12-10T14:00Z') })[0]).toMatch(/^Thu,? 10 Dec, 15:00 for Anna/);
    expect(lines({ at: at('2026-11-30T13:00Z') })[0]).toBe(
      'today 14:00 for Anna (Berlin) · 22:00 for you',
    );
    expect(lines({ at: at('2026-11-26T14:00Z') })[0]).toMatch(/^Thu,? 26 Nov, 15:00 for Anna/);
  });

  it('says both ends of a range', () => {
    expect(lines({ until: at('2026-12-03T15:30Z') })[0]).toBe(
      'Thu 15:00–16:30 for Anna (Berlin) · 23:00–Fri 00:30 for you',
    );
  });

  it('says how letters were read, and nothing where the text says it', () => {
    const word = (assumed: SaidMoment['assumed'], readAs: string) => lines({ assumed, readAs })[1];
    expect(word({ kind: 'word', word: 'PT' }, 'Los Angeles')).toBe('“PT” read as Los Angeles.');
    expect(word({ kind: 'word', word: 'CET', whose: 'writer' }, 'Berlin')).toBe(
      '“CET” read as Berlin, Anna’s zone.',
    );
    expect(word({ kind: 'word', word: 'IST', whose: 'mine' }, 'Kolkata')).toBe(
      '“IST” read as Kolkata, your zone.',
    );
    expect(word({ kind: 'word', word: 'Tokyo' }, 'Tokyo')).toBeUndefined();
    expect(word({ kind: 'word', word: 'UTC' }, 'UTC')).toBeUndefined();
    expect(word({ kind: 'offset' }, 'UTC')).toBeUndefined();
  });

  it('says from when a day was counted, and which half of the day was meant', () => {
    expect(lines({}, { day: 'counted' })[2]).toMatch(
      /^Counted from Mon,? 30 Nov, when it was sent\.$/,
    );
    expect(lines({}, { day: 'sent' })[2]).toMatch(
      /^No day is named: Mon,? 30 Nov, when it was sent\.$/,
    );
    const { sent: _sent, ...unknown } = moment;
    const said = { day: 'counted', minutes: 900 } as const;
    const wording = { now: NOW, clock: { locale: 'en-GB', clock: 'h23' as const }, t };
    expect(saidTexts(unknown, said, 'Thursday 15:00', wording)[2]).toBe(
      'Counted from today, since the page does not say when it was sent.',
    );
    expect(lines({}, { isAfternoon: true })[2]).toBe('“Thursday 15:00” read as 15:00.');
  });
});
