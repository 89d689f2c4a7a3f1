// The line in composers that behave as the sites' do: drafts that come back, fields made anew, a
// thread switched under what is being written, several at once.
import type { Locator, Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { INBOX } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { linesOf, seedLines, textsOf } from './line.ts';
import { CLIENT } from './slack-channel.ts';

const ANNA = expect.stringMatching(/^Anna is back /);
const RAVI = expect.stringMatching(/^Ravi is back /);
const CHIDI = expect.stringMatching(/^Chidi is back /);

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

const isFocused = (field: Locator) => field.evaluate((one) => one === document.activeElement);

test('Gmail: a draft comes back with its text, its recipients a moment later', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.restoreDraft(["anna"], "Dear Anna,\\nas promised", 900)');
  const field = page.locator('.M9 .Am');
  await field.click();
  await page.keyboard.press('Control+End');
  await expect.poll(() => textsOf(page)).toEqual([ANNA]);
  expect(await isFocused(field)).toBe(true);
  await page.keyboard.type('!');
  expect(await field.innerText()).toBe('Dear Anna,\nas promised!');
  await expect(page.locator('[name=subjectbox]')).toHaveValue('Captions');
});

test('Gmail: several at once, each with its own; the field of one is made anew in mid-word', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.evaluate('sample.openBeside(["chidi"])');
  const fields = page.locator('.M9 .Am');
  await fields.nth(1).click();
  await expect.poll(() => textsOf(page)).toEqual([CHIDI]);
  await fields.nth(0).click();
  await expect.poll(() => textsOf(page)).toEqual([ANNA, CHIDI]);
  const [left, right] = await linesOf(page);
  expect(left?.left).not.toBe(right?.left);

  await page.keyboard.type('rein');
  await page.evaluate('sample.renewBody()');
  await page.keyboard.type('deer');
  expect(await fields.nth(0).innerText()).toBe('reindeer');
  // The new field is the draft's: it follows the recipients, and the dialog gives it the focus back.
  await page.evaluate('sample.resetCompose(["ravi"], 0)');
  await expect.poll(() => textsOf(page)).toEqual([RAVI, CHIDI]);
  await press(page, 'button', 'Who is addressed, and when to send');
  await middleOf(page, 'button', 'Close');
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(fields.nth(0))).toBe(true);

  await page.evaluate(`document.querySelector('#moles .AD').remove()`);
  await expect.poll(() => textsOf(page)).toEqual([CHIDI]);
});

test('Gmail: another thread is shown while a reply is open in the first', async ({ extension }) => {
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openThread(0)');
  await page.evaluate('sample.openReply()');
  const field = page.locator('.M9 .Am').first();
  await field.click();
  await page.keyboard.type('Half a sent');
  await expect.poll(() => textsOf(page)).toEqual([ANNA]);
  await page.evaluate('sample.openThread(1)');
  await expect(field).toBeHidden();
  await page.evaluate('sample.openReply()');
  await page.evaluate('sample.resetCompose(["anna"], 0)');
  const second = page.locator('[role="main"] .M9 .Am');
  await second.click();
  // Both are kept in the page; one is to be seen.
  const seen = async () => (await linesOf(page)).filter(({ bottom, top }) => bottom > top).length;
  await expect.poll(seen).toBe(1);
  await page.evaluate('sample.openThread(0)');
  await expect(field).toBeVisible();
  await expect.poll(seen).toBe(1);
  expect(await field.innerText()).toBe('Half a sent');
});

test('Slack: a conversation is switched under the composer, whose editor is made anew', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, `${CLIENT}/D0ANNA0001`);
  const editor = page.locator('.main .ql-editor');
  await editor.click();
  await page.keyboard.type('one ');
  await expect.poll(() => textsOf(page)).toEqual([ANNA]);
  await page.evaluate('sample.renewEditor()');
  await page.keyboard.type('two');
  expect(await editor.innerText()).toBe('one two');
  await page.evaluate(`sample.switchUnder('D0RAVI0001')`);
  await editor.click();
  await expect.poll(() => textsOf(page)).toEqual([RAVI]);
  await page.evaluate(`sample.switchUnder('C0SUPPORT1')`);
  await editor.click();
  await expect.poll(() => textsOf(page)).toEqual([]);
  await page.evaluate(`sample.switchUnder('D0ANNA0001')`);
  await editor.click();
  await expect.poll(() => textsOf(page)).toEqual([ANNA]);

  // A thread beside it has one of its own.
  await page.evaluate(`sample.switchChannel('C0LAUNCH01')`);
  await page.evaluate('sample.openThread()');
  await page.locator('.pane .ql-editor').click();
  await expect.poll(() => textsOf(page)).toHaveLength(1);
  await page.evaluate(`sample.switchChannel('D0RAVI0001')`);
  await editor.click();
  await expect.poll(() => textsOf(page)).toEqual([RAVI]);
});

test('Docs: the field of a reply is made anew, its card too, and another thread is answered', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, DOCUMENT);
  const fields = page.locator('#margin .docos-input-textarea');
  await fields.first().click();
  await page.keyboard.type('Yes ');
  const both = expect.stringMatching(/^Nobody is at work now; both are there /);
  await expect.poll(() => textsOf(page)).toEqual([both]);
  await page.evaluate('sample.renewField()');
  await page.keyboard.type('please');
  expect(await fields.first().innerText()).toBe('Yes please');
  await expect.poll(() => textsOf(page)).toEqual([both]);

  await page.evaluate('sample.activate(1)');
  await fields.nth(1).click();
  await expect.poll(() => textsOf(page)).toEqual([both, RAVI]);
  await page.evaluate('sample.redrawCards()');
  await expect.poll(() => textsOf(page)).toEqual([]);
  await fields.first().click();
  await expect.poll(() => textsOf(page)).toEqual([both]);
  expect(await isFocused(fields.first())).toBe(true);
});
