import { expect, test } from 'vitest';

import { heldAt, heldText } from '../../../components/reminders/held';
import type { Hold } from '../../../utils/domain/reminder-types';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { ME, NOW, snapshotOf, TELLING } from './popup-samples';

const hold = (until: number): Hold => ({ kind: 'focus', until, since: NOW });
// Off from 16:30 UTC until 08:00 on the next day.
const EVENING = NOW + 9 * HOUR;
const MORNING = Date.UTC(2026, 10, 24, 8);

test('nothing is held at work, nor by a hold that is over, nor where hours are unknown', () => {
  expect(heldAt(ME, null, NOW)).toBeNull();
  expect(heldAt(ME, hold(NOW - 1), NOW)).toBeNull();
  const unknown = { ...ME, segments: [{ from: ME.from, offset: 60, state: 'unknown' as const }] };
  expect(heldAt(unknown, null, NOW)).toBeNull();
});

test('off hours hold until work begins; a hold that ends in them goes on', () => {
  expect(heldAt(ME, null, EVENING)).toEqual({ by: 'off', until: MORNING });
  expect(heldAt(ME, hold(EVENING), NOW)).toEqual({ by: 'off', until: MORNING });
  expect(heldAt(ME, hold(NOW + HOUR), NOW)).toEqual({ by: 'hold', until: NOW + HOUR });
});

test('says until when, on my clock, and no moment where none is known', () => {
  const evening = { ...TELLING, now: EVENING };
  expect(heldText(heldAt(ME, null, EVENING), evening)).toBe('Held until you are back: Tue 09:00');
  expect(heldText(heldAt(ME, hold(NOW + HOUR), NOW), TELLING)).toBe('Held until 11:12');
  const [first] = snapshotOf('me', 60, 8, 16).segments;
  if (!first) throw new Error('no segment');
  const { until: _until, ...open } = first;
  const away = { ...ME, segments: [{ ...open, state: 'away' as const }] };
  expect(heldText(heldAt(away, null, NOW), TELLING)).toBe('Held until you are back');
});
