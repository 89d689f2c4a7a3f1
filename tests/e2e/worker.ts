// What the tests do to and through the service worker.
import type { Page } from '@playwright/test';

import type { Extension } from './launch.ts';
import { until } from './until.ts';

/**
 * Stops the service worker as the browser does after 30 s of idleness: at once, with no event.
 * Playwright's own `Worker` stays attached and tells nothing of it, so the browser is asked.
 *
 * @throws When it does not stop within 5 s.
 */
export async function stopWorker(extension: Extension): Promise<void> {
  const page = await extension.openQuietPage();
  const session = await extension.context.newCDPSession(page);
  let version: string | undefined;
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.find((one) => one.scriptURL.includes(extension.id));
    version = own?.versionId ?? version;
    status = own?.runningStatus ?? status;
  });
  const reach = (wanted: string) =>
    until(
      () => status === wanted,
      () => `the worker is ${status}, not ${wanted}`,
      5000,
    );
  try {
    await session.send('ServiceWorker.enable');
    await reach('running');
    await session.send('ServiceWorker.stopWorker', { versionId: version ?? '' });
    await reach('stopped');
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
