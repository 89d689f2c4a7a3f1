import type { Page } from '@playwright/test';

import type { Extension } from '../../e2e/launch.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** Everyone's day with the slots below, one that is chosen, and both in a narrow window and from the right. */
export async function planPictures(
  extension: Extension,
  picture: Picture,
  scheme: 'light' | 'dark',
): Promise<void> {
  const page = await extension.openPage('options.html#/plan');
  const choose = page.getByRole('button', { name: /^Choose / }).first();
  await choose.waitFor();
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: usual.width, height: 1100 });
  await picture(page, `plan-${scheme}`);
  for (const name of ['Bo Nakamura', 'Femi Adeyemi', 'Grace Kim']) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await choose.click();
  await page.getByRole('link', { name: 'Open in Google Calendar' }).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await picture(page, `plan-chosen-${scheme}`);
  if (scheme === 'light') {
    await page.evaluate('document.documentElement.dir = "rtl"');
    await picture(page, 'plan-rtl');
    await page.evaluate('document.documentElement.dir = ""');
    await page.setViewportSize({ width: 420, height: 1600 });
    await picture(page, 'plan-narrow');
  }
  await page.close();
}
