import type { Page } from '@playwright/test';

import type { Extension } from './launch.ts';
import { until } from './until.ts';

/**
 * Waits for the welcome page, which the install brings: it comes to the front at its own time, and a
 * tab behind it draws one frame a second, or none.
 */
export async function welcomed(extension: Extension): Promise<void> {
  const urls = () => extension.context.pages().map((one) => one.url());
  await until(() => urls().includes(extension.url('welcome.html')), 'no welcome page came');
}

/** Opens a page of ours as the tab in front. */
export async function openInFront(extension: Extension, path: string): Promise<Page> {
  const page = await extension.openPage(path);
  await welcomed(extension);
  await page.bringToFront();
  return page;
}
