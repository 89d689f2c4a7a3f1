// What a frame costs while many reminders are scrolled through, over the time that a frame has.
import type { CDPSession, Page } from '@playwright/test';

import { importRecords } from '../e2e/asks.ts';
import { launch } from '../e2e/launch.ts';
import { seedRoster } from '../e2e/seed.ts';
import { manyReminders, teammates } from './popup.ts';
import type { Bench } from './run.ts';
import { metered } from './script-time.ts';

/** As a wheel that is turned fast: 6,000 pixels a second. CSS pixels a frame. */
const STEP = 100;
const FRAMES = 240;
/** Of a screen with 60 frames a second, milliseconds. */
const FRAME = 1000 / 60;

const scrolled = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    scrollTo(0, 0);
    let left = ${FRAMES};
    const frame = () => {
      if (left-- === 0) return done(null);
      scrollBy(0, ${STEP});
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);

/** All that the page's thread has done, scripts, style and layout, milliseconds of the processor. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** @throws When the extension does not start. */
export async function remindersScrollBench(): Promise<Bench> {
  const extension = await launch();
  const own = await extension.openQuietPage();
  await seedRoster(own, teammates());
  const reminders = manyReminders(Date.now());
  await importRecords(own, { reminders });
  const page = await extension.openPage('options.html#/reminders');
  await page.getByText('Question 1', { exact: true }).waitFor();
  await page.bringToFront();
  const session = await metered(page);
  return {
    name: `the page's work for a frame while ${reminders.length} reminders are scrolled through, over a frame's time`,
    unit: 'times slower',
    goal: 0.5,
    runs: 5,
    async run() {
      const before = await taskTime(session);
      await scrolled(page);
      return { ours: (await taskTime(session)) - before, yardstick: FRAMES * FRAME };
    },
    close: () => extension.close(),
  };
}
