// Under Gmail's own policy, and without a word in its console.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test as plainTest } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { liveObservers, observersAtRest, withCountedObservers } from './counted.ts';
import { test } from './fixtures.ts';
import { AT, expectMarks, INBOX, LAUNCH_THREAD, ROWS } from './gmail-inbox.ts';
import { install } from './lifecycle.ts';
import { placedMarks, seedMarked } from './marked.ts';
import { countsOf } from './renderer.ts';

/** What the page's console gets, errors and reports of its policy included. */
function listen(page: Page): string[] {
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(error.message));
  return printed;
}

/** What the page itself is refused: HTML from text, and code from text. */
const REFUSED = `new Promise((done) => setTimeout(() => {
  const tried = [
    () => { document.createElement('p').innerHTML = '<b>text</b>'; },
    () => { (0, eval)('1'); },
    () => trustedTypes.createPolicy('any', {}),
  ];
  done(tried.map((one) => { try { one(); return 'done'; } catch { return 'refused'; } }));
}))`;

test('marks and the card stand under Trusted Types and say nothing to the console', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (event) => console.log(event.violatedDirective))',
  );
  const printed = listen(page);
  await page.goto(INBOX);
  await expectMarks(page, ROWS, 'opened');
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, LAUNCH_THREAD, 'a conversation');
  const [anna] = await placedMarks(page, AT);
  await press(page, 'image', anna?.label ?? '');
  await expect.poll(() => cardText(page)).toContain('Anna Weber');
  await press(page, 'textbox', /note/i);
  await page.keyboard.type('Ask about the icons');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('.M9 .Am').click();
  await page.keyboard.type('Hello');
  await page.evaluate('sample.closeCompose(); location.hash = "#inbox"');
  await expectMarks(page, ROWS, 'back in the list');
  expect(printed).toEqual([]);

  expect(await page.evaluate(REFUSED)).toEqual(['refused', 'refused', 'refused']);
  expect(printed.length).toBeGreaterThan(0);
});

plainTest('after an update the old instance has left the page to the new one', async ({}, info) => {
  const folder = withCountedObservers(info.outputPath('extension'));
  const browser = await install(info.outputPath('profile'), { extension: folder });
  await routeSamples(browser.context);
  await seedMarked(browser);
  const page = await browser.context.newPage();
  const printed = listen(page);
  await page.goto(INBOX);
  await expectMarks(page, ROWS, 'opened');
  // The last observer begins after the marks stand.
  await observersAtRest(page);
  const [atWork = 0] = await liveObservers(page);
  expect(atWork).toBeGreaterThan(0);
  const before = await countsOf(page);

  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  await browser.load(folder);
  await page.bringToFront();
  const live = async () => (await liveObservers(page)).toSorted((a, b) => a - b);
  await expect.poll(live, 'the orphan and the new one').toEqual([0, atWork]);
  const marks = () => page.evaluate('document.querySelectorAll("meanwhile-mark").length');
  await expect.poll(marks).toBe(ROWS.length);
  const after = await countsOf(page);
  expect([after.nodes, after.listeners]).toEqual([before.nodes, before.listeners]);
  expect(printed).toEqual([]);
  await browser.context.close();
  expect(browser.unplanned).toEqual([]);
});
