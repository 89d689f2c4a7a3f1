// 10,000 Slack users from a file to their preview (issue 9), in the built extension, against reading
// the same file with JSON.parse and a bare loop over its people. While it is read the page must answer:
// a timer of the page says how long it could not.
import type { Page } from '@playwright/test';

import { type Extension, launch } from '../e2e/launch.ts';
import { slackUsers } from '../pages/import-files.ts';
import type { Bench } from './run.ts';

const USERS = 10_000;
/** What people notice as a hitch, and what a slow machine may add. Milliseconds. */
const LONGEST_GAP = 250;

const YARDSTICK = `(async () => {
  const start = performance.now();
  const users = JSON.parse(await window.sample.text());
  const found = [];
  for (const { id, team_id, real_name, tz, deleted, is_bot, profile } of users) {
    if (!deleted && !is_bot) found.push([id, team_id, real_name, tz, profile.email]);
  }
  return found.length === ${USERS} ? performance.now() - start : NaN;
})()`;

/** From the choice of the file until its first rows are painted, and the longest silence meanwhile. */
const OURS = `(async () => {
  const input = document.querySelector('input[type=file]');
  const files = new DataTransfer();
  files.items.add(window.sample);
  let last = performance.now();
  let gap = 0;
  const timer = setInterval(() => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  }, 5);
  const start = performance.now();
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  while (!document.querySelector('.mw-import-table tbody tr')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const time = performance.now() - start;
  clearInterval(timer);
  return { time, gap };
})()`;

export async function importBench(): Promise<Bench> {
  const extension = await launch();
  const page = await opened(extension);
  const gaps: number[] = [];
  return {
    name: `${USERS} Slack users from file to preview, against JSON.parse and a bare loop`,
    unit: 'times slower',
    goal: 5,
    async run() {
      const yardstick = await page.evaluate<number>(YARDSTICK);
      const { time, gap } = await page.evaluate<{ time: number; gap: number }>(OURS);
      gaps.push(gap);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.locator('.mw-import-table').waitFor({ state: 'detached' });
      return { ours: time, yardstick };
    },
    async close() {
      const longest = Math.max(...gaps);
      console.log(
        `        the page was silent for ${longest.toFixed(0)} ms at most while it was read`,
      );
      if (longest > LONGEST_GAP) process.exitCode = 1;
      await extension.close();
    },
  };
}

async function opened(extension: Extension): Promise<Page> {
  const page = await extension.openPage('options.html#/data');
  await page.bringToFront();
  await page.getByLabel('Import file').waitFor();
  const text = JSON.stringify(slackUsers(USERS), null, 4);
  await page.evaluate(
    `window.sample = new File([${JSON.stringify(text)}], 'users.json', { type: 'application/json' })`,
  );
  return page;
}
