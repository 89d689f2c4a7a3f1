// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Known } from '../../../utils/annotate/choose';
import { nearby, nearbyParts } from '../../../utils/annotate/nearby';

const HEIGHT = 40;
let measured = 0;

beforeEach(() => {
  measured = 0;
  Object.defineProperty(window, 'innerHeight', { value: 800, configurable: true });
});
afterEach(() => document.body.replaceChildren());

/** A spot at a height of the page; nothing else of it is looked at. */
function spotAt(top: number, where: 'list' | 'message', height = HEIGHT): Known {
  const anchor = document.createElement('span');
  anchor.getBoundingClientRect = () => {
    measured += 1;
    return new DOMRect(0, top, 100, height);
  };
  return { spot: { anchor, where } as unknown as Known['spot'], snapshot: {} as Known['snapshot'] };
}

const none = () => false;
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => spotAt(from + at * HEIGHT, 'list'));

test('draws all of a short list, and measures none of it', () => {
  const all = rows(100, 50_000);
  expect(nearby(all, none)).toEqual(all);
  expect(measured).toBe(0);
});

test('draws every row that is on screen or a screen away, and measures one in ten', () => {
  for (const scrolled of [0, 4000, 11_111, 18_000]) {
    measured = 0;
    const all = rows(500, -scrolled);
    const near = new Set(nearby(all, none));
    for (const [at, one] of all.entries()) {
      const top = at * HEIGHT - scrolled;
      if (top >= -800 && top <= 1600) expect(near.has(one), `row ${at} at ${top}`).toBe(true);
      if (top < -800 - 11 * HEIGHT || top > 1600 + 11 * HEIGHT) expect(near.has(one)).toBe(false);
    }
    expect(measured).toBeLessThan(60);
  }
});

test('does not miss the beginning of a list beside or below another', () => {
  const all = [...rows(205, -8000), ...rows(203, 120)];
  const near = new Set(nearby(all, none));
  for (const one of all.slice(205, 225)) expect(near.has(one)).toBe(true);
});

test('measures each of what stands in no order', () => {
  const heights = Array.from({ length: 300 }, (_, at) => ((at * 7919) % 300) * 170);
  const all = heights.map((top) => spotAt(top, 'message'));
  const near = nearby(all, none);
  expect(near).toEqual(all.filter((_, at) => (heights[at] ?? 0) <= 1600));
});

test('keeps what is drawn already', () => {
  const all = Array.from({ length: 200 }, () => spotAt(9000, 'message'));
  expect(nearby(all, (one) => one === all[7])).toEqual([all[7]]);
});

test('of many parts those near the screen are read, and those with a mark', () => {
  const parts = Array.from({ length: 300 }, (_, at) => {
    const part = document.createElement('div');
    part.getBoundingClientRect = () => new DOMRect(0, at * 170, 100, 170);
    return part;
  });
  const anchor = document.createElement('b');
  parts[250]?.append(anchor);
  const gone = document.createElement('b');
  expect(nearbyParts(parts, [anchor, gone])).toEqual([...parts.slice(0, 10), parts[250]]);
  expect(nearbyParts(parts.slice(0, 100), [])).toBeUndefined();
  expect(nearbyParts(undefined, [])).toBeUndefined();
});
