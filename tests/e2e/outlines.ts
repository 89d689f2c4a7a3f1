// The frame around what one was led to. It stays for 1.6 s, so it is noted when it comes: somebody who
// looks now and then may miss it.
import type { BrowserContext, Page } from '@playwright/test';

/** Farther from what it frames than this it would frame something else. CSS pixels. */
const NEAR = 10;

/** Notes frames in the pages that are opened from now on. */
export async function watchOutlines(context: BrowserContext, targets: string): Promise<void> {
  await context.addInitScript(
    ({ targets: selector, near }) => {
      const outlined: number[] = [];
      Object.assign(window, { outlined });
      const isAround = (frame: DOMRect, { left, top, bottom }: DOMRect) =>
        Math.abs(frame.left - left) < near &&
        frame.top > top - near &&
        frame.bottom < bottom + near;
      const look = (records: MutationRecord[]) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(node instanceof HTMLElement) || node.localName !== 'meanwhile-outline') continue;
          const frame = node.getBoundingClientRect();
          const all = [...document.querySelectorAll(selector)];
          outlined.push(all.findIndex((one) => isAround(frame, one.getBoundingClientRect())));
        }
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    },
    { targets, near: NEAR },
  );
}

/**
 * Which of the targets were framed since the page was loaded, in order; -1 where it was none of them. Asked
 * without `page.evaluate`, which the page takes for somebody who touches it.
 */
export async function outlinesOf(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const asked = { expression: 'outlined', returnByValue: true };
    const { result } = await session.send('Runtime.evaluate', asked);
    return (result.value as number[] | undefined) ?? [];
  } catch {
    // Nobody can be asked while it is loaded.
    return [];
  } finally {
    await session.detach();
  }
}
