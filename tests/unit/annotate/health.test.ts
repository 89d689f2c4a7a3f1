// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createHealth } from '../../../utils/annotate/health';
import { fakeSurface, NOW, pass } from './harness';

const MINUTE = 60_000;
const life = { current: new AbortController() };
let told: boolean[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  life.current = new AbortController();
  told = [];
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
const totals = { found: 12, matched: 9 };

/** Drawings as they come: each minute, with how many spots are left alone at that time. */
async function draw(health: ReturnType<typeof createHealth>, ...alone: readonly number[]) {
  for (const count of alone) {
    health.drawn(totals, count);
    await pass(MINUTE);
  }
}

test('a spot that is left alone is a sign for as long as it is, not for the life of the page', async () => {
  const health = createHealth(life.current, document, full);
  await draw(health, 0, 1, 1);
  expect(health.changed()).toBe(true);
  await draw(health, 0);
  expect(health.changed()).toBe(false);
  expect(told).toEqual([false, true, false]);
});

test('so are rows that name nobody for 15 seconds', async () => {
  const seen = { view: 'list', rows: 12, people: 0 };
  const health = createHealth(life.current, document, fakeSurface({ seen: () => seen }));
  health.drawn({ found: 0, matched: 0 }, 0);
  await pass(10_000);
  expect(health.changed()).toBe(false);
  await pass(10_000);
  expect(health.changed()).toBe(true);
  seen.people = 12;
  await draw(health, 0);
  expect(health.changed()).toBe(false);
});
