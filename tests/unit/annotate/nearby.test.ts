// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';

import { nearby } from '../../../utils/annotate/nearby';

const HEIGHT = 40;
const SCREEN = 800;
let measured = 0;

beforeEach(() => {
  measured = 0;
  Object.defineProperty(window, 'innerHeight', { value: SCREEN, configurable: true });
});
afterEach(() => document.body.replaceChildren());

/** A part at a height of the page; nothing else of it is looked at. */
function partAt(top: number, height = HEIGHT): Element {
  const part = document.createElement('div');
  part.getBoundingClientRect = () => {
    measured += 1;
    return new DOMRect(0, top, 100, height);
  };
  return part;
}

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => partAt(from + at * HEIGHT));

test('leaves short lists whole, and measures nothing of them', () => {
  expect(nearby({ all: rows(50, 50_000), areRows: true }, [])).toBeUndefined();
  expect(nearby(undefined, [])).toBeUndefined();
  expect(measured).toBe(0);
});

test('takes every row that is on screen or a screen away, and measures one in ten', () => {
  for (const scrolled of [0, 4000, 11_111, 18_000]) {
    measured = 0;
    const all = rows(500, -scrolled);
    const near = new Set(nearby({ all, areRows: true }, []));
    for (const [at, one] of all.entries()) {
      const top = at * HEIGHT - scrolled;
      const isNear = top + HEIGHT >= -SCREEN && top <= 2 * SCREEN;
      if (isNear) expect(near.has(one), `row ${at} at ${top}`).toBe(true);
      const isFar = top < -SCREEN - 11 * HEIGHT || top > 2 * SCREEN + 11 * HEIGHT;
      if (isFar) expect(near.has(one), `row ${at} at ${top}`).toBe(false);
    }
    expect(measured).toBeLessThan(60);
  }
});

test('does not miss the beginning of a list beside or below another', () => {
  const all = [...rows(205, -8000), ...rows(203, 120)];
  const near = new Set(nearby({ all, areRows: true }, []));
  for (const one of all.slice(205, 225)) expect(near.has(one)).toBe(true);
});

test('measures each of what stands in no order', () => {
  const heights = Array.from({ length: 300 }, (_, at) => ((at * 7919) % 300) * 170);
  const all = heights.map((top) => partAt(top));
  expect(nearby({ all, areRows: false }, [])).toEqual(
    all.filter((_, at) => (heights[at] ?? 0) <= 2 * SCREEN),
  );
});

test('keeps what has a mark already, wherever it lies', () => {
  for (const areRows of [true, false]) {
    const all = rows(200, 9000);
    const anchor = document.createElement('b');
    all[150]?.append(anchor);
    const gone = document.createElement('b');
    expect(nearby({ all, areRows }, [anchor, gone])).toEqual([all[150]]);
  }
});
