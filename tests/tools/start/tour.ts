import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { middleOf } from '../../e2e/accessible.ts';
import { marksOf } from '../../e2e/closed-roots.ts';
import { welcomed } from '../../e2e/in-front.ts';
import { BUILT, type Extension, launch } from '../../e2e/launch.ts';
import { until } from '../../e2e/until.ts';
import { seedRoster } from '../../e2e/seed.ts';
import { routeSamples } from '../../pages/routes.ts';
import { sampleMe, sampleRoster } from '../../pages/roster.ts';
import { clockScript, shiftToTuesday, withMovedClock } from './moved-clock.ts';
import { SAMPLE } from './pages.ts';
import { seedReminders } from './seed.ts';
import { darkenedPictures, panelPicture, threadPictures } from './tour-docs.ts';
import { composePicture, variantPictures } from './tour-gmail.ts';
import { linePictures } from './tour-line.ts';
import { planPictures } from './tour-plan.ts';
import { slackPictures } from './tour-slack.ts';
import { timesPictures } from './tour-times.ts';
import { importPictures, mergePicture } from './tour-import.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, '.output/tour');
const MOVED = join(ROOT, '.cache/tour-extension');
const PAGES = ['roster', 'reminders', 'sites', 'data', 'settings'] as const;
const WIDE = { width: 1280, height: 800 };

type Scheme = 'light' | 'dark';

/** Pictures of everything, light and dark, without a display; prints where they lie. */
export async function tour(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const shift = shiftToTuesday(Date.now());
  withMovedClock(BUILT, MOVED, shift);
  console.log(
    'No display here, so these are pictures of what you would see on a Tuesday at 10:40:',
  );
  for (const scheme of ['light', 'dark'] as const) {
    const extension = await launch({
      extension: MOVED,
      colorScheme: scheme,
      size: WIDE,
      deviceScaleFactor: 2,
    });
    await extension.context.addInitScript(clockScript(shift));
    await routeSamples(extension.context);
    await picturesOf(extension, scheme, Date.now() + shift);
    await extension.close();
    if (extension.unplanned.length > 0) {
      throw new Error(`asked for without a plan: ${extension.unplanned.join(', ')}`);
    }
  }
}

async function picturesOf(extension: Extension, scheme: Scheme, now: number): Promise<void> {
  // The install opens this page too, and would lead ours to it in the middle of its loading.
  await welcomed(extension);
  await ownPage(extension, 'welcome.html', `welcome-${scheme}`);
  await ownPage(extension, 'options.html#/roster', `roster-empty-${scheme}`);
  await importPictures(extension, settledPicture, scheme);
  const own = await extension.openPage('popup.html');
  await seedRoster(own, sampleRoster(now), sampleMe(now));
  const inbox = await site(extension, SAMPLE.gmail, `gmail-inbox-${scheme}`);
  await seedReminders(own, inbox, now);
  await own.close();
  await conversation(inbox, scheme);
  if (scheme === 'light') await variantPictures(extension, settledPicture);
  const document = await site(extension, SAMPLE.docs, `docs-${scheme}`);
  await panelPicture(document, settledPicture, `docs-panel-${scheme}`);
  await threadPictures(document, settledPicture, scheme);
  if (scheme === 'dark') {
    const darkened = await site(extension, `${SAMPLE.docs}?darkened`, 'docs-darkened');
    await darkenedPictures(darkened, settledPicture);
  }
  const slack = await site(extension, SAMPLE.slack, `slack-${scheme}`);
  await slackPictures(slack, settledPicture, scheme);
  await linePictures(extension, picture, scheme, now);
  await timesPictures(extension, settledPicture, scheme);
  await popup(extension, scheme);
  await planPictures(extension, settledPicture, scheme);
  await mergePicture(extension, settledPicture, scheme, now);
  for (const name of PAGES) await ownPage(extension, `options.html#/${name}`, `${name}-${scheme}`);
}

/** An opened conversation, and the card of whoever wrote last. */
async function conversation(page: Page, scheme: Scheme): Promise<void> {
  await page.evaluate('sample.openThread(0)');
  await middleOf(page, 'image', /^\d\d:\d\d there, (at work|off)/);
  await settledPicture(page, `gmail-conversation-${scheme}`);
  await composePicture(page, settledPicture, `gmail-compose-${scheme}`);
  const mark = await middleOf(page, 'image', /^\d\d:\d\d there, (at work|off)/);
  await page.mouse.move(mark.x, mark.y);
  await middleOf(page, 'dialog', /./);
  await settled(page);
  await picture(page, `gmail-card-${scheme}`);
}

/** Opens a sample page and waits until its marks stand. */
async function site(extension: Extension, url: string, name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await until(async () => (await marksOf(page)).length > 0, `no marks at ${url}`, 15_000);
  await settled(page);
  await picture(page, name);
  return page;
}

/** The popup as tall as it grows, at its own width. */
async function popup(extension: Extension, scheme: Scheme): Promise<void> {
  const page = await extension.openPage('popup.html');
  await page.setViewportSize({ width: 380, height: 600 });
  await settled(page);
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: 380, height: Math.min(Math.max(height, 320), 1600) });
  await picture(page, `popup-${scheme}`);
  await page.close();
}

async function ownPage(extension: Extension, path: string, name: string): Promise<void> {
  const page = await extension.openPage(path);
  await settled(page);
  await picture(page, name);
  await page.close();
}

/** Two frames and the fonts: everything that was asked for is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

async function settledPicture(page: Page, name: string): Promise<void> {
  await settled(page);
  await picture(page, name);
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  console.log(`  ${relative(ROOT, path)}`);
}
