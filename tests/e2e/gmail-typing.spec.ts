import { expect, type Page, test } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { observersAtRest, observersOf, withCountedObservers } from './counted.ts';
import { INBOX } from './gmail-inbox.ts';
import { launch } from './launch.ts';
import { seedMarked } from './marked.ts';

const LENGTH = 500;
/** Those near the screen have marks. */
const SOME = 20;
/** Lines too: a new line is a new node. */
const TEXT = 'Thank you, I read it on the train.\n'.repeat(9).slice(0, 300);

const markCount = (page: Page, within: string) =>
  page.evaluate<number>(`document.querySelectorAll("${within} meanwhile-mark").length`);

test('nor does typing into the reply below a conversation, in the view that is observed', async ({}, info) => {
  const extension = await launch({ extension: withCountedObservers(info.outputPath('counted')) });
  await routeSamples(extension.context);
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX.replace('#', `?rows=${LENGTH}#`));
  await expect.poll(() => markCount(page, '.zA'), { timeout: 15_000 }).toBeGreaterThan(SOME);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => markCount(page, '[role=listitem]')).toBe(2);
  await page.evaluate('sample.openReply()');
  await expect.poll(() => markCount(page, '.M9')).toBe(1);
  await page.locator('.M9 .Am').click();
  await observersAtRest(page);

  await page.keyboard.type(TEXT);
  expect((await observersOf(page)).between).toBe(0);
  expect((await page.locator('.M9 .Am').innerText()).split(/\n+/)).toEqual(TEXT.split('\n'));

  // What comes in meanwhile is seen all the same, and at once when the writing ends.
  await page.evaluate('sample.collapseMessage(2); sample.expandMessage(0)');
  await expect.poll(() => markCount(page, '[role=listitem]')).toBe(3);
  await page.locator('.M9 .Am').evaluate((field) => (field as HTMLElement).blur());
  await page.evaluate('sample.expandMessage(2)');
  await expect.poll(async () => (await observersOf(page)).calls).toBeGreaterThan(0);
  await extension.close();
  expect(extension.unplanned).toEqual([]);
});

test('typing in a compose window runs none of our observers', async ({}, info) => {
  const extension = await launch({ extension: withCountedObservers(info.outputPath('counted')) });
  await routeSamples(extension.context);
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX.replace('#', `?rows=${LENGTH}#`));
  const marks = () => page.evaluate('document.querySelectorAll(".zA meanwhile-mark").length');
  await expect.poll(marks, { timeout: 15_000 }).toBeGreaterThan(SOME);
  await page.evaluate('sample.openCompose(["anna"], ["bo"])');
  const marked = await marks();
  // The recipients are watched by now.
  const chips = () => page.evaluate('document.querySelectorAll(".M9 meanwhile-mark").length');
  await expect.poll(chips).toBe(2);
  await page.locator('.M9 .Am').click();

  // The counter counts: a row drawn anew is seen.
  const { made } = await observersOf(page);
  expect(made).toBeGreaterThan(0);
  await page.evaluate('sample.rerenderRow(0)');
  await expect.poll(async () => (await observersOf(page)).calls).toBeGreaterThan(0);
  await observersAtRest(page);

  await page.keyboard.type(TEXT);
  expect((await observersOf(page)).between).toBe(0);
  const lines = (await page.locator('.M9 .Am').innerText()).split(/\n+/);
  expect(lines).toEqual(TEXT.split('\n'));
  expect([await marks(), await chips()]).toEqual([marked, 2]);
  await extension.close();
  expect(extension.unplanned).toEqual([]);
});
