// Times in messages of teammates: told where the pointer rests, and nowhere else.
import type { Page } from '@playwright/test';

import { DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { INBOX } from './gmail-inbox.ts';
import { welcomed } from './in-front.ts';
import type { Extension } from './launch.ts';
import { seedRoster } from './seed.ts';
import { CHANNEL } from './slack-channel.ts';
import { hintLines, hintOf, restOn, tellAt, wordsAt } from './times.ts';
import { ask } from './worker.ts';

async function seeded(extension: Extension): Promise<Page> {
  const own = await extension.openQuietPage();
  await seedRoster(own);
  await welcomed(extension);
  return own;
}

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** A mail of Ravi, who is in Kolkata. */
async function openMail(extension: Extension, text: string): Promise<Page> {
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openThread(0)');
  const words = page.locator('[role="main"] .a3s p').first();
  await expect(words).toBeVisible();
  await words.evaluate((one, said) => (one.textContent = said), text);
  return page;
}

const MAIL = '[role="main"] .a3s';
const ROW = '.main [data-qa="message-text"]';
const COMMENT = '#margin .docos-replyview-body';
/** Everything that stands in the page, the hint excepted. */
const NODES = `(() => {
  const all = document.createNodeIterator(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (all.nextNode()) if (!all.referenceNode.parentElement?.closest('meanwhile-mark')) count += 1;
  return count;
})()`;
/** Longer than a rest, the script's way into the page and two questions to the background. Milliseconds. */
const LONG = 2000;

test('Gmail: a rest tells a time on both clocks, and leaves nothing behind', async ({
  extension,
}) => {
  await seeded(extension);
  const page = await openMail(
    extension,
    'Shall we take the rehearsal on Thursday 15:00? Or 3pm PT?',
  );
  await expect(page.locator('[role="main"] meanwhile-mark')).not.toHaveCount(0);
  const before = await page.evaluate(NODES);

  expect(await tellAt(page, MAIL, '15:00')).toEqual([
    expect.stringMatching(/15:00 for Ravi \(Kolkata\) · 1[01]:30 for you$/),
    'Assumed: Ravi’s zone, Kolkata.',
    expect.stringMatching(/^Counted from .*, when it was sent\.$/),
  ]);
  await page.mouse.move(5, 5);
  await expect.poll(() => hintOf(page)).toBeNull();

  expect(await tellAt(page, MAIL, 'PT')).toContain('“PT” read as Los Angeles.');
  await page.keyboard.press('Escape');
  await expect.poll(() => hintOf(page)).toBeNull();
  await page.mouse.move(5, 5);
  expect(await page.evaluate(NODES)).toBe(before);
});

test('Slack: a message of a teammate, not mine, nobody else’s, and no draft', async ({
  extension,
}) => {
  await seeded(extension);
  const page = await open(extension, CHANNEL);
  const add = (from: string, text: string) =>
    page.evaluate(`sample.addMessage(${JSON.stringify(from)}, ${JSON.stringify(text)})`);
  await add('mika', 'Mine is at 11:15 PT.');
  await add('tomas', 'The guest comes at 12:15 PT.');
  await add('grace', 'Tomorrow at 9 I show the counts, version 3.15.');
  const editor = page.locator('.main .ql-editor');
  await editor.click();
  await page.keyboard.type('How about 13:15 PT?');

  for (const [selector, words] of [
    [ROW, '11:15'],
    [ROW, '12:15'],
    ['.main .ql-editor', '13:15'],
    [ROW, '3.15'],
  ] as const) {
    await restOn(page, selector, words);
    await page.waitForTimeout(LONG);
    expect(await hintLines(page), words).toEqual([]);
  }
  expect(await tellAt(page, ROW, 'Tomorrow')).toEqual([
    expect.stringMatching(/0?9:00 for Grace \(Los Angeles\) · 1\d:00 for you$/),
    'Assumed: Grace’s zone, Los Angeles.',
    expect.stringMatching(/^Counted from .*, when it was sent\.$/),
  ]);
  // Nothing was taken from the draft, and the next key is the page's.
  expect(await editor.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await page.keyboard.type('!');
  await expect.poll(() => hintOf(page)).toBeNull();
  expect(await editor.innerText()).toContain('How about 13:15 PT?!');
});

test('Docs: a comment, with the day it was written', async ({ extension }) => {
  await seeded(extension);
  const page = await open(extension, DOCUMENT);
  await page.evaluate('sample.addReply(3, "grace", "Let us close it tomorrow 10:30.")');
  expect(await tellAt(page, COMMENT, '10:30')).toEqual([
    expect.stringMatching(/10:30 for Grace \(Los Angeles\) · \d\d:30 for you$/),
    'Assumed: Grace’s zone, Los Angeles.',
    expect.stringMatching(/^Counted from /),
  ]);
  const hint = await hintOf(page);
  const words = await wordsAt(page, COMMENT, '10:30');
  // Beside the words, and in the window.
  expect(hint && (hint.bottom <= words.y || hint.top >= words.y)).toBe(true);
  expect(hint && hint.left >= 0 && hint.right <= 1280).toBe(true);
  await page.mouse.wheel(0, 50);
  await expect.poll(() => hintOf(page)).toBeNull();
});

test('by keys: what is selected is told by the key of the card', async ({ extension }) => {
  const own = await seeded(extension);
  const page = await openMail(extension, 'Shall we take the rehearsal on Thursday 15:00?');
  await expect(page.locator('[role="main"] meanwhile-mark')).not.toHaveCount(0);
  await wordsAt(page, MAIL, 'rehearsal on Thursday 15:00', true);
  await page.bringToFront();
  await own.evaluate(`chrome.tabs.query({ url: 'https://mail.google.com/*' }).then(([tab]) =>
    chrome.tabs.sendMessage(tab.id, { meanwhile: 'bg→cs command', request: { command: 'open-card' } }))`);
  await expect.poll(async () => (await hintLines(page))[0]).toMatch(/15:00 for Ravi/);
  await expect(page.locator('meanwhile-card')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => hintOf(page)).toBeNull();
});

test('it is switched off for a site in #/sites', async ({ extension }) => {
  const own = await seeded(extension);
  const page = await openMail(extension, 'Shall we take the rehearsal on Thursday 15:00?');
  const sites = await extension.openPage('options.html#/sites');
  const times = sites.getByRole('region', { name: 'Times in messages' });
  const saved = () => ask<{ timesOff?: string[] }>(own, 'ui→bg settings', null);
  await times.getByRole('switch', { name: 'Gmail' }).click();
  await expect.poll(async () => (await saved()).timesOff).toEqual(['gmail']);
  await page.bringToFront();
  await restOn(page, MAIL, '15:00');
  await page.waitForTimeout(LONG);
  expect(await hintLines(page)).toEqual([]);

  await page.mouse.move(5, 5);
  await sites.bringToFront();
  await times.getByRole('switch', { name: 'Gmail' }).click();
  await expect.poll(async () => (await saved()).timesOff).toEqual([]);
  await page.bringToFront();
  expect(await tellAt(page, MAIL, '15:00')).toHaveLength(3);
});
