import type { CDPSession, Page } from '@playwright/test';

import { until } from '../e2e/until.ts';

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

/** Longer than any pause of ours before a drawing. Milliseconds. */
const PATIENCE = 900;

/**
 * Script time of some work and of all that follows from it, milliseconds. Nothing looks into the page
 * meanwhile: a look is a script too.
 *
 * @param isDone Asked after that time.
 */
export async function scriptTimeOf(
  page: Page,
  session: CDPSession,
  work: string,
  isDone: () => Promise<boolean> = async () => true,
): Promise<number> {
  const before = await scriptTime(session);
  await page.evaluate(`setTimeout(() => { ${work} })`);
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await until(isDone, 'the work is not done', 20_000);
  return (await scriptTime(session)) - before;
}
