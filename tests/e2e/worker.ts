// What the tests do to and through the service worker.
import type { Page } from '@playwright/test';

import type { Extension } from './launch.ts';
import { until } from './until.ts';

/**
 * Stops the service worker as the browser does after 30 s of idleness: at once, with no event.
 * Playwright's own `Worker` stays attached and tells nothing of it, so the browser is asked.
 *
 * @throws When it does not stop within 10 s.
 */
export async function stopWorker(extension: Extension): Promise<void> {
  const page = await extension.openQuietPage();
  const session = await extension.context.newCDPSession(page);
  let version: string | undefined;
  let status = '';
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.find((one) => one.scriptURL.includes(extension.id));
    version = own?.versionId ?? version;
    status = own?.runningStatus ?? status;
    // An event that waits (a window in front) may start it again at once: it has stopped all the same.
    if (status === 'stopped') stops += 1;
  });
  const reach = (wanted: string, reached: () => boolean) =>
    until(reached, () => `the worker is ${status}, not ${wanted}`, 10_000);
  try {
    await session.send('ServiceWorker.enable');
    await reach('running', () => status === 'running');
    stops = 0;
    await session.send('ServiceWorker.stopWorker', { versionId: version ?? '' });
    await reach('stopped', () => stops > 0);
  } finally {
    await page.close();
  }
}

/** Sends one of our messages from a page of ours, as the popup and the options do. */
export async function ask<T>(page: Page, name: string, request: unknown = null): Promise<T> {
  const envelope = JSON.stringify({ meanwhile: name, request });
  const reply = await page.evaluate<unknown>(`chrome.runtime.sendMessage(${envelope})`);
  if (typeof reply !== 'object' || reply === null) throw new Error(`no answer to ${name}`);
  if ('error' in reply) throw new Error(`${name}: ${String(reply.error)}`);
  return (reply as { answer: T }).answer;
}
