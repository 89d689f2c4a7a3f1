import type { CDPSession, Page } from '@playwright/test';

/**
 * A session that counts from now on, in the processor's time of the page's thread, so that whatever
 * else the machine does is not counted.
 */
export async function metered(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** What scripts took so far, milliseconds: compiled and run, in all worlds; no style, no layout. */
export async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return (of('ScriptDuration') + of('V8CompileDuration')) * 1000;
}
