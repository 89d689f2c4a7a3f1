// What the renderer of a page counts, over all worlds in it.
import type { CDPSession, Page } from '@playwright/test';

export interface Counts {
  /** Nodes of all documents, pseudo-elements included. */
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the heap in use. */
  readonly heap: number;
}

/** A collection may take what is left on the stack for used; not so often in a row. */
const COLLECTIONS = 6;

/** Time between collections, in which the stack becomes another. Milliseconds. */
const PAUSE = 50;

/**
 * Counts of what something still holds: those after the forced collection that left the fewest nodes,
 * and the second of two at the least.
 */
export async function countsOf(page: Page): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    let fewest = await countsNow(session);
    for (let taken = 1; taken < COLLECTIONS; taken += 1) {
      await page.waitForTimeout(PAUSE);
      const counts = await countsNow(session);
      if (counts.nodes <= fewest.nodes) fewest = counts;
    }
    return fewest;
  } finally {
    await session.detach();
  }
}

async function countsNow(session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}
