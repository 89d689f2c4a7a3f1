// What the line says before a message is sent, on the three sites, and what it never does.
import type { Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { asksOf } from './asks.ts';
import { observersAtRest, observersOf, withCountedObservers } from './counted.ts';
import { DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { INBOX } from './gmail-inbox.ts';
import { type Extension, launch } from './launch.ts';
import { linesOf, seedLines, textsOf } from './line.ts';
import { CHANNEL, CLIENT } from './slack-channel.ts';
import { routeSamples } from '../pages/routes.ts';
import { expect as bareExpect, test as bareTest } from '@playwright/test';

const ANNA = /^Anna is back .*\. Bo covers/;

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Places and sizes of all that the page has drawn itself. */
const LAYOUT = `[...document.body.querySelectorAll('*')]
  .filter((one) => !one.closest('meanwhile-mark, meanwhile-line, meanwhile-people'))
  .map((one) => { const { x, y, width, height } = one.getBoundingClientRect();
    return [one.tagName, x, y, width, height].join(' '); })`;

test('Gmail: To and Cc, never Bcc; chips that come late, are reset and taken out', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["bo"], [], ["anna"])');
  const field = page.locator('.M9 .Am');
  await field.click();
  // Bo is at work, and nobody is to learn that Anna gets a blind copy.
  await page.waitForTimeout(2500);
  expect(await textsOf(page)).toEqual([]);
  const before = await page.evaluate(LAYOUT);

  await page.evaluate('sample.resetCompose(["anna"], 700)');
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(ANNA)]);
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.evaluate('sample.resetCompose(["bo"], 0)');
  await expect.poll(() => textsOf(page)).toEqual([]);
  expect(await page.evaluate(LAYOUT)).toEqual(before);

  await page.evaluate('sample.resetCompose(["anna", "chidi", "grace"], 0)');
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(/^2 of 3 are off now/)]);
  await page.evaluate('sample.closeCompose()');
  await expect.poll(() => textsOf(page)).toEqual([]);
});

test('Gmail: the line leads to who is addressed and to the moment for "schedule send"', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate('sample.openCompose(["anna"])');
  const field = page.locator('.M9 .Am');
  await field.click();
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(ANNA)]);
  await press(page, 'button', 'Who is addressed, and when to send');
  await expect.poll(() => cardText(page)).toMatch(/Anna Weber[^]*Their next start/);
  const said = (await cardText(page)) ?? '';
  const time = /Copy “(\d{1,2}:\d{2}[^”]*)”/.exec(said)?.[1] ?? 'no time';
  await press(page, 'button', `Copy “${time}”`);
  await middleOf(page, 'button', `Copied “${time}”`);
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(time);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.innerText()).toBe('');
});

test('Docs: whom a comment is for, in a card that does not grow', async ({ extension }) => {
  await seedLines(extension);
  const page = await open(extension, DOCUMENT);
  const field = page.locator('#margin .docos-input-textarea').first();
  await expect(field).toBeVisible();
  // Our own button has its place in the title bar by then.
  await expect(page.locator('meanwhile-people')).toHaveCount(1);
  const before = await page.evaluate(LAYOUT);
  await field.click();
  await expect
    .poll(() => textsOf(page))
    .toEqual([expect.stringMatching(/^Nobody is at work now; both are there /)]);
  await field.evaluate((one) => (one as HTMLElement).blur());
  expect(await page.evaluate(LAYOUT)).toEqual(before);
  await page.evaluate('sample.rebuildStream()');
  await expect.poll(() => textsOf(page)).toEqual([]);
});

test('Slack: a direct message, a thread, a mention; nothing below a notice of Slack’s own', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, CHANNEL);
  const editor = page.locator('.main .ql-editor');
  await editor.click();
  await page.keyboard.type('Hello');
  await page.waitForTimeout(1500);
  // In a channel only those who are mentioned are addressed.
  expect(await textsOf(page)).toEqual([]);
  const before = await page.evaluate(LAYOUT);
  await page.evaluate(`document.querySelector('.main .ql-editor').append(Object.assign(
    document.createElement('ts-mention'), { textContent: '@Anna Weber' }));
    document.querySelector('.main ts-mention').dataset.id = PEOPLE.find(({ key }) => key === 'anna').slack`);
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(ANNA)]);
  await page.evaluate(`document.querySelector('.main ts-mention').remove()`);
  await expect.poll(() => textsOf(page)).toEqual([]);
  expect(await page.evaluate(LAYOUT)).toEqual(before);

  const direct = await open(extension, `${CLIENT}/D0ANNA0001`);
  await direct.locator('.main .ql-editor').click();
  await expect.poll(() => textsOf(direct)).toEqual([expect.stringMatching(ANNA)]);
  await direct.evaluate(`document.querySelector('[data-qa="message_input_container"]').before(
    Object.assign(document.createElement('div'), { textContent: '3:04 AM for Anna Weber' }));
    document.querySelector('[data-qa="message_input_container"]').previousSibling.dataset.qa = 'context_bar'`);
  await expect.poll(() => textsOf(direct)).toEqual([]);
});

test('an answer is waited for from the line without a date, in the conversation of the draft', async ({
  extension,
}) => {
  const own = await seedLines(extension);
  const page = await open(extension, `${CLIENT}/D0ANNA0001`);
  await page.locator('.main .ql-editor').click();
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(ANNA)]);
  await press(page, 'button', 'Who is addressed, and when to send');
  await press(page, 'button', 'Ask with a date');
  await press(page, 'button', 'No date');
  await expect
    .poll(() => textsOf(page))
    .toEqual([expect.stringMatching(/^Waiting for Anna, asks you /)]);
  const asks = await asksOf(own);
  expect(asks.map(({ people, place }) => [people, place.container])).toEqual([
    [['sample-anna'], 'D0ANNA0001'],
  ]);
});

test('it is switched off for one conversation, for a site, and comes back in #/sites', async ({
  extension,
}) => {
  await seedLines(extension);
  const page = await open(extension, `${CLIENT}/D0ANNA0001`);
  await page.locator('.main .ql-editor').click();
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(ANNA)]);
  await press(page, 'button', 'Who is addressed, and when to send');
  await press(page, 'button', 'No line in this conversation');
  await expect.poll(() => textsOf(page)).toEqual([]);

  const sites = await extension.openPage('options.html#/sites');
  await sites.getByRole('button', { name: 'Show it again' }).click();
  await expect(sites.getByRole('button', { name: 'Show it again' })).toHaveCount(0);
  await page.bringToFront();
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(ANNA)]);

  await press(page, 'button', 'Who is addressed, and when to send');
  await press(page, 'button', 'No line in Slack');
  await expect.poll(() => textsOf(page)).toEqual([]);
  const line = sites.getByRole('region', { name: 'The line above what you write' });
  await expect(line.getByRole('switch', { name: 'Slack' })).not.toBeChecked();
});

bareTest('typing runs none of our observers, and the line stays where it is', async ({}, info) => {
  const extension = await launch({ extension: withCountedObservers(info.outputPath('counted')) });
  await routeSamples(extension.context);
  await seedLines(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('.M9 .Am').click();
  await bareExpect.poll(() => textsOf(page)).toHaveLength(1);
  await observersAtRest(page);
  const [before] = await linesOf(page);
  await page.keyboard.type('Could you have a look at it?\n'.repeat(35).slice(0, 1000));
  bareExpect((await observersOf(page)).between).toBe(0);
  bareExpect(await linesOf(page)).toEqual([before]);
  await extension.close();
  bareExpect(extension.unplanned).toEqual([]);
});
