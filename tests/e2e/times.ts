// Times in messages: what is told of them, and where they stand.
import type { Page } from '@playwright/test';

import { ownWorld } from './closed-roots.ts';
import { until } from './until.ts';

export interface TimeHint {
  readonly lines: readonly string[];
  readonly dark: boolean;
  /** In the viewport, CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The hint of a page; null while there is none. */
export async function hintOf(page: Page): Promise<TimeHint | null> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<TimeHint | null>(`(() => {
      const host = document.querySelector('meanwhile-hint > span');
      const box = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[role="tooltip"]');
      if (!box) return null;
      const lines = [...box.querySelectorAll('p')].map((one) => one.getAttribute('data-text'));
      const { left, top, right, bottom } = box.getBoundingClientRect();
      return { lines, dark: box.classList.contains('dark'), left, top, right, bottom };
    })()`);
  } finally {
    await world.close();
  }
}

/** What it says, a line each; empty without one. */
export const hintLines = async (page: Page) => (await hintOf(page))?.lines ?? [];

/**
 * The middle of words in the first element of a kind that has them, CSS pixels of the viewport; with
 * `select` they are selected.
 */
export async function wordsAt(
  page: Page,
  selector: string,
  words: string,
  select = false,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([within, wanted, selected]) => {
      for (const element of document.querySelectorAll(String(within))) {
        const walker = document.createTreeWalker(element, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(String(wanted));
          if (at < 0) continue;
          element.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + String(wanted).length);
          if (selected) {
            getSelection()?.removeAllRanges();
            getSelection()?.addRange(range);
          }
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { x: (left + right) / 2, y: (top + bottom) / 2 };
        }
      }
      throw new Error(`no "${String(wanted)}" in ${String(within)}`);
    },
    [selector, words, select] as const,
  );
}

/** Rests the pointer on words. */
export async function restOn(page: Page, selector: string, words: string): Promise<void> {
  const { x, y } = await wordsAt(page, selector, words);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/**
 * Rests the pointer on words until something is told there; a page that moved meanwhile takes it away.
 *
 * @returns What it says, a line each.
 * @throws When nothing is told.
 */
export async function tellAt(
  page: Page,
  selector: string,
  words: string,
): Promise<readonly string[]> {
  for (let tries = 0; tries < 5; tries += 1) {
    await restOn(page, selector, words);
    const hint = await until(() => hintOf(page), '', 4000).catch(() => null);
    if (hint) return hint.lines;
    await page.mouse.move(5, 5);
  }
  throw new Error(`nothing is told of "${words}"`);
}
