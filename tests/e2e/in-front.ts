import type { Page } from '@playwright/test';

import type { Extension } from './launch.ts';
import { until } from './until.ts';

/**
 * Opens a page of ours as the tab in front. The welcome page, which the install brings, comes to the
 * front at its own time, and a tab behind it draws one frame a second.
 */
export async function openInFront(extension: Extension, path: string): Promise<Page> {
  const page = await extension.openPage(path);
  const urls = () => extension.context.pages().map((one) => one.url());
  await until(() => urls().includes(extension.url('welcome.html')), 'no welcome page came');
  await page.bringToFront();
  return page;
}
