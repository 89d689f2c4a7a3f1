// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createHealth } from '../../../utils/annotate/health';
import type { Surface } from '../../../utils/surfaces/types';
import { fakeSurface, NOW, pass } from './harness';

const MINUTE = 60_000;
const life = { current: new AbortController() };
let told: boolean[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  life.current = new AbortController();
  told = [];
  Object.assign(counted, { found: 12, matched: 9, alone: 0, isAsking: false });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    told.push((message as { request: { changed: boolean } }).request.changed);
    return { answer: null };
  }) as never);
});

afterEach(() => {
  life.current.abort();
  vi.useRealTimers();
});

const full = fakeSurface({ seen: () => ({ view: 'list', rows: 12, people: 12 }) });
/** What the marks say, as the page changes. */
const counted = { found: 12, matched: 9, alone: 0, isAsking: false };
const marks = {
  totals: () => ({ found: counted.found, matched: counted.matched, isAsking: counted.isAsking }),
  seesAnybody: () => counted.found > 0,
  leftAlone: () => counted.alone,
};
const healthOf = (surface: Surface) => createHealth(life.current, document, surface, marks);

/** Drawings as they come: each minute, with how many spots are left alone at that time. */
async function draw(health: ReturnType<typeof createHealth>, ...alone: readonly number[]) {
  for (const count of alone) {
    counted.alone = count;
    health.drawn();
    await pass(MINUTE);
  }
}

test('a spot that is left alone is a sign for as long as it is, not for the life of the page', async () => {
  const health = healthOf(full);
  await draw(health, 0, 1, 1);
  expect(health.changed()).toBe(true);
  await draw(health, 0);
  expect(health.changed()).toBe(false);
  expect(told).toEqual([false, true, false]);
});

test('so are rows that name nobody for 15 seconds', async () => {
  const seen = { view: 'list', rows: 12, people: 0 };
  const health = healthOf(fakeSurface({ seen: () => seen }));
  counted.found = 0;
  health.drawn();
  await pass(10_000);
  expect(health.changed()).toBe(false);
  await pass(10_000);
  expect(health.changed()).toBe(true);
  seen.people = 12;
  await draw(health, 0);
  expect(health.changed()).toBe(false);
});

test('waits with its counts until it is known who of the page is a teammate', async () => {
  const health = healthOf(full);
  counted.isAsking = true;
  health.drawn();
  await pass(5000);
  expect(told).toEqual([]);
  counted.isAsking = false;
  await pass(2000);
  expect(told).toEqual([false]);
});
