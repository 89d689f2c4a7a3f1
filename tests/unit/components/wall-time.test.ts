import { expect, test } from 'vitest';

import { instantOf, offsetText, wallValue } from '../../../components/reminders/wall-time';
import { HOUR } from '../../../utils/domain/snapshot-read';
import type { Snapshot } from '../../../utils/domain/snapshot-types';
import { ME, NOW } from './popup-samples';

/** Berlin around a change of clocks at 01:00 UTC. */
function change(at: number, before: number, after: number): Snapshot {
  const from = at - 48 * HOUR;
  return {
    id: 'me',
    from,
    validUntil: at + 14 * 24 * HOUR,
    segments: [
      { from, offset: before, state: 'unknown' },
      { from: at, offset: after, state: 'unknown' },
    ],
  };
}

test('a wall time and back', () => {
  expect(wallValue(NOW, ME)).toBe('2026-11-23T10:12');
  expect(instantOf('2026-11-23T10:12', ME)).toBe(NOW);
});

test('no moment while the value is incomplete', () => {
  expect(instantOf('', ME)).toBeNull();
  expect(instantOf('2026-11-23', ME)).toBeNull();
});

test('a spring gap moves forward by the gap, an autumn overlap takes the earlier', () => {
  const spring = Date.UTC(2027, 2, 28, 1);
  expect(instantOf('2027-03-28T02:30', change(spring, 60, 120))).toBe(Date.UTC(2027, 2, 28, 1, 30));
  const autumn = Date.UTC(2026, 9, 25, 1);
  expect(instantOf('2026-10-25T02:30', change(autumn, 120, 60))).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(instantOf('2026-10-25T03:30', change(autumn, 120, 60))).toBe(Date.UTC(2026, 9, 25, 2, 30));
});

test('names offsets as people do', () => {
  expect([0, 60, 330, -210].map(offsetText)).toEqual(['UTC', 'UTC+1', 'UTC+5:30', 'UTC−3:30']);
});
