import { expect, it } from 'vitest';

import { offsetsOf, wallMinutes } from '../../../utils/domain/host-clock';

it.each([
  ['7:51 PM local time', 19 * 60 + 51],
  ['12:05 AM local time', 5],
  ['12:05 p. m. hora local', 12 * 60 + 5],
  ['現地時間午後7:51', 19 * 60 + 51],
  ['19:51 Ortszeit', 19 * 60 + 51],
  ['07:51 Ortszeit', 7 * 60 + 51],
  ['0:10', 10],
])('%s is a time of day', (text, minutes) => {
  expect(wallMinutes(text)).toBe(minutes);
});

it.each(['7:51 local time', '12:05', 'local time', '25:00', ''])(
  '"%s" says nothing that is certain',
  (text) => {
    expect(wallMinutes(text)).toBeNull();
  },
);

const NOON = Date.UTC(2026, 10, 23, 12, 0, 40);

it('a clock gives the offset to the quarter of an hour, a minute behind too', () => {
  expect(offsetsOf(13 * 60, NOON)).toEqual([60]);
  expect(offsetsOf(12 * 60 + 59, NOON)).toEqual([60]);
  expect(offsetsOf(17 * 60 + 45, NOON)).toEqual([345]);
  expect(offsetsOf(4 * 60, NOON)).toEqual([-480]);
});

it('near the date line one clock stands on two offsets', () => {
  expect(offsetsOf(60, NOON)).toEqual([-660, 780]);
  expect(offsetsOf(0, NOON)).toEqual([-720, 720]);
});
