import { fileURLToPath } from 'node:url';

import { launch } from '../../e2e/launch.ts';
import { SITES } from '../../../utils/surfaces/sites.ts';

const PROFILE = fileURLToPath(new URL('../../../.cache/profile', import.meta.url));

/** The real sites, where you sign in yourself; the profile stays for the next time. */
export async function live(): Promise<void> {
  const extension = await launch({
    headless: false,
    online: true,
    profile: PROFILE,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Google signs nobody in where a browser says that it is remote-controlled.
    args: ['--disable-blink-features=AutomationControlled'],
    ignoreDefaultArgs: ['--enable-automation'],
  });
  for (const { home } of SITES) {
    const page = await extension.context.newPage();
    await page.goto(home).catch((error: unknown) => console.log(`${home}: ${String(error)}`));
  }
  console.log(`The real sites, with the profile in ${PROFILE}. Close the window to end.`);
  await extension.context.waitForEvent('close', { timeout: 0 });
  await extension.close();
}
