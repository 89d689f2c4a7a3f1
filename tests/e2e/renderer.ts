// What the renderer of a page counts, over all worlds in it.
import type { Page } from '@playwright/test';

export interface Counts {
  /** Nodes of all documents, pseudo-elements included. */
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the heap in use. */
  readonly heap: number;
}

/** Counts after two forced collections, so that only what something still holds is left. */
export async function countsOf(page: Page): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  } finally {
    await session.detach();
  }
}
