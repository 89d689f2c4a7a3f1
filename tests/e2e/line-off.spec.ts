// The line is switched off for one thread of Gmail and for one document; elsewhere it stays.
import type { Page } from '@playwright/test';

import { accessibleNodes, middleOf, press } from './accessible.ts';
import { DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { INBOX } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { seedLines, textsOf } from './line.ts';

const MORE = 'Who is addressed, and when to send';
const HERE = 'No line in this conversation';

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Opens a thread of the inbox and a reply to Anna in it. */
async function reply(page: Page, thread: number): Promise<void> {
  await page.evaluate(`sample.openThread(${thread})`);
  await expect(page.locator('[role="main"] .ip.iq')).toBeVisible();
  await page.evaluate('sample.openReply()');
  await page.locator('[role="main"] .M9 .Am').click();
}

/** Every line that is to be seen says when Anna is back. */
const standing = async (page: Page) =>
  (await textsOf(page)).filter((text) => text.startsWith('Anna is back')).length;

test('Gmail: for one thread, not for another one, nor for a new mail', async ({ extension }) => {
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await reply(page, 0);
  await expect.poll(() => standing(page)).toBe(1);
  await press(page, 'button', MORE);
  await press(page, 'button', HERE);
  await expect.poll(() => standing(page)).toBe(0);

  // A reply in another thread, and a new mail over it, have theirs.
  await reply(page, 1);
  await expect.poll(() => standing(page)).toBe(1);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('#moles .Am').click();
  await expect.poll(() => standing(page)).toBe(2);
  await page.evaluate('sample.closeCompose()');
  await expect.poll(() => standing(page)).toBe(1);

  // In the first it stays away, in a page that was loaded anew too.
  await page.reload();
  await reply(page, 0);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('#moles .Am').click();
  await expect.poll(() => standing(page)).toBe(1);
  await press(page, 'button', MORE);
  await middleOf(page, 'button', 'No line in Gmail');
  const buttons = (await accessibleNodes(page)).filter(({ role }) => role === 'button');
  expect(buttons.map(({ name }) => name)).not.toContain(HERE);
  await page.keyboard.press('Escape');
  await page.evaluate('sample.closeCompose()');

  const sites = await extension.openPage('options.html#/sites');
  await expect(sites.getByText('Not in “Launch checklist for the spring release”')).toBeVisible();
  await sites.getByRole('button', { name: 'Show it again' }).click();
  await page.bringToFront();
  await expect.poll(() => standing(page)).toBe(1);
});

test('Docs: for one document with all its threads, not for another document', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, DOCUMENT);
  const fields = page.locator('#margin .docos-input-textarea');
  await fields.first().click();
  await expect.poll(() => textsOf(page)).toHaveLength(1);
  await page.evaluate('sample.activate(1)');
  await fields.nth(1).click();
  await expect.poll(() => textsOf(page)).toHaveLength(2);
  await press(page, 'button', MORE);
  await press(page, 'button', 'No line in this document');
  await expect.poll(() => textsOf(page)).toEqual([]);

  const other = await open(extension, DOCUMENT.replace('LaunchPlan', 'OtherPlan'));
  await other.locator('#margin .docos-input-textarea').first().click();
  await expect.poll(() => textsOf(other)).toHaveLength(1);
  await other.close();

  const sites = await extension.openPage('options.html#/sites');
  await sites.getByRole('button', { name: 'Show it again' }).click();
  await page.bringToFront();
  await expect.poll(() => textsOf(page)).toHaveLength(2);
});
