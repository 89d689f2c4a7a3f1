import { describe, expect, it } from 'vitest';

import { stateText } from '../../../components/availability/state-text';
import { glyphShapes } from '../../../components/mark/glyph';
import { markContent } from '../../../components/mark/model';
import type { Interval } from '../../../utils/domain/person';
import { stateSentence } from '../../../utils/domain/sentences';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { glyphAt } from '../../../utils/domain/snapshot-read';
import { translate } from '../../../utils/platform/i18n';
import { at, personOf } from '../domain/people';

/** Monday noon in Berlin, with hours around it. */
const now = at('2026-11-23T12:00+01:00');
const snapshotOf = (...mon: Interval[]) => {
  const snapshot = buildSnapshot(personOf({ zone: 'Europe/Berlin', workWeek: { mon } }), now);
  if (!snapshot) throw new Error('no snapshot');
  return snapshot;
};
const ends = snapshotOf(['09:00', '12:30']);
const starts = snapshotOf(['12:30', '18:00']);
const telling = {
  now,
  viewer: ends,
  clock: { locale: 'en-GB', clock: 'h23' },
  t: translate,
} as const;
const filled = (snapshot: typeof ends) => {
  const glyph = glyphAt(snapshot, now);
  const shapes = glyph ? glyphShapes(glyph) : [];
  return shapes.filter(({ part }) => part === 'fill').map(({ x, width }) => [x, width]);
};

describe('“ends in 30 minutes” and “starts in 30 minutes”', () => {
  it('a sixth is filled at the left, or all but a sixth at the right: 2 and 10 of 12 pixels', () => {
    expect(filled(ends)).toEqual([[1, 2]]);
    expect(filled(starts)).toEqual([[3, 10]]);
  });

  it('even where the work that starts is as short as the one that ends', () => {
    expect(filled(snapshotOf(['12:30', '13:00']))).toEqual([[3, 2]]);
    expect(filled(snapshotOf(['14:30', '16:00']))).toEqual([[11, 2]]);
  });

  it('touch the left edge only where work is going on, for every minute of three hours', () => {
    for (let minute = 1; minute < 180; minute += 1) {
      const time = `${String(12 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const [ending] = filled(snapshotOf(['09:00', time]));
      const [starting] = filled(snapshotOf([time, '20:00']));
      expect(ending?.[0], `ends ${time}`).toBe(1);
      expect(starting?.[0], `starts ${time}`).toBeGreaterThan(1);
      expect(starting?.[0] ?? 0).toBeLessThanOrEqual(12);
    }
  });

  it('the sentences of mark, card and lists differ in their first words', () => {
    const label = (snapshot: typeof ends) => markContent(snapshot, 'full', telling)?.label;
    expect([label(ends), label(starts)]).toEqual([
      '12:00 there, at work until 12:30',
      '12:00 there, off until 12:30',
    ]);
    expect([stateSentence(ends, telling), stateSentence(starts, telling)]).toEqual([
      'At work until 12:30',
      'Off, back at work in 30\u00a0min (12:30)',
    ]);
    expect([stateText(ends, telling), stateText(starts, telling)]).toEqual([
      'At work until 12:30',
      'Back 12:30',
    ]);
  });
});
