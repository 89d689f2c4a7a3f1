import { test as base, expect } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { type Extension, launch, type LaunchOptions } from './launch.ts';

interface Options {
  /** How the browser is started: zone, scheme, size. */
  readonly browserOptions: LaunchOptions;
}

interface Fixtures {
  /**
   * A new browser with the built extension and the sample pages at the real addresses. When the
   * test ends it fails if anything was asked for that no route planned.
   */
  readonly extension: Extension;
}

export const test = base.extend<Options & Fixtures>({
  browserOptions: [{}, { option: true }],
  extension: async ({ browserOptions }, use, info) => {
    const extension = await launch(browserOptions);
    await routeSamples(extension.context);
    await use(extension);
    if (info.status !== info.expectedStatus) await keepPictures(extension, info.outputPath(''));
    await extension.close();
    expect(extension.unplanned, 'requests that nobody planned').toEqual([]);
  },
});

async function keepPictures(extension: Extension, folder: string): Promise<void> {
  for (const [index, page] of extension.context.pages().entries()) {
    await page.screenshot({ path: `${folder}/page-${index}.png` }).catch(() => undefined);
  }
}

export { expect } from '@playwright/test';
