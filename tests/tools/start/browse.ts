import { launch } from '../../e2e/launch.ts';
import { seedRoster } from '../../e2e/seed.ts';
import { routeSamples } from '../../pages/routes.ts';
import { SAMPLE } from './pages.ts';
import { seedReminders } from './seed.ts';

/** Opens a window with the sample people and the sample pages; ends when the window is closed. */
export async function browse(): Promise<void> {
  const extension = await launch({ headless: false, zone: ownZone() });
  const { context } = extension;
  await routeSamples(context);
  const roster = await extension.openPage('options.html#/roster');
  await seedRoster(roster);
  await roster.reload();
  for (const url of [SAMPLE.slack, SAMPLE.docs]) await (await context.newPage()).goto(url);
  const inbox = await context.newPage();
  await inbox.goto(SAMPLE.gmail);
  await seedReminders(roster, inbox);
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
  console.log('Sample pages at the real addresses, no account and no network:');
  console.log('rest on a time beside a name, and press the Meanwhile button in the toolbar.');
  console.log('Close the window to end.');
  await context.waitForEvent('close', { timeout: 0 });
  await extension.close();
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
