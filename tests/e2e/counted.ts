// A copy of the built extension whose observers are counted, before its own script runs in a page.
// What is shipped has nothing of this.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { ownWorld } from './closed-roots.ts';
import { BUILT } from './launch.ts';

/** Marks are drawn anew at each full minute, whatever the page does; so much later at most. Milliseconds. */
const MINUTE = 6000;

const COUNT = `(() => {
  const observed = globalThis.observed = { made: 0, calls: 0, between: 0, live: new Set() };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Real = globalThis[kind];
    if (Real.counted) continue;
    globalThis[kind] = class extends Real {
      static counted = true;
      constructor(callback, ...options) {
        super((...given) => {
          observed.calls += 1;
          if (Date.now() % 60000 > ${MINUTE}) observed.between += 1;
          return callback(...given);
        }, ...options);
        observed.made += 1;
      }
      observe(...given) {
        observed.live.add(this);
        super.observe(...given);
      }
      disconnect() {
        observed.live.delete(this);
        super.disconnect();
      }
    };
  }
})();\n`;

/** Makes the copy in a folder that does not exist yet, and gives its path back. */
export function withCountedObservers(copy: string): string {
  cpSync(BUILT, copy, { recursive: true });
  const text = readFileSync(join(copy, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as { content_scripts: { js: string[] }[] };
  for (const path of manifest.content_scripts.flatMap(({ js }) => js)) {
    const file = join(copy, path);
    writeFileSync(file, COUNT + readFileSync(file, 'utf8'));
  }
  return copy;
}

/**
 * How many observers our script made in this page, and how often they were called since last asked:
 * in all, and `between` the drawings of the full minutes.
 */
export async function observersOf(
  page: Page,
): Promise<{ made: number; calls: number; between: number }> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate(
      `(() => {
        const { made, calls, between } = observed;
        observed.calls = observed.between = 0;
        return { made, calls, between };
      })()`,
    );
  } finally {
    await world.close();
  }
}

/** A drawing and its measuring follow what was seen by no more than this. Milliseconds. */
const DRAWN = 1000;

/** Waits until our observers have nothing more to say of what the page did. */
export async function observersAtRest(page: Page): Promise<void> {
  do await page.waitForTimeout(DRAWN);
  while ((await observersOf(page)).calls > 0);
}

/**
 * How many observers are at work in each world of the extension in this page. After an update there
 * are two: the orphan's and the new one.
 */
export async function liveObservers(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.uniqueId);
  });
  try {
    await session.send('Runtime.enable');
    const sizes = worlds.map((uniqueContextId) =>
      session.send('Runtime.evaluate', { expression: 'observed.live.size', uniqueContextId }),
    );
    return (await Promise.all(sizes)).map(({ result }) => Number(result.value));
  } finally {
    await session.detach();
  }
}
