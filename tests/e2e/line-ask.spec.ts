// Asking with a deadline from a draft: nothing is written before the click on the text, then at the
// cursor, as typed, and what is asked is kept.
import type { Locator, Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { asksOf } from './asks.ts';
import { cardText } from './closed-roots.ts';
import { DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { INBOX } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { seedLines, textsOf } from './line.ts';
import { CHANNEL, CLIENT } from './slack-channel.ts';
import { ask } from './worker.ts';
import { sampleMe } from '../pages/roster.ts';

const MORE = 'Who is addressed, and when to send';
const PUT = /^Put where the cursor was: What: …/;
const BY = /By when: \w{3},? [^\n]+\(UTC[^\n]*\)/;
const BLANKS = new RegExp(`What: …\\nWhere: …\\nWhy: …\\n${BY.source}`);

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** With hours of my own, far from theirs: those whom the line speaks of are at work round the clock, or away. */
async function seed(extension: Extension): Promise<Page> {
  const own = await seedLines(extension);
  await ask(own, 'ui→bg save person', {
    person: { ...sampleMe(Date.now()), zone: 'America/Los_Angeles' },
  });
  return own;
}

/** Opens "by when?" from the line that stands, and chooses the first deadline that is offered. */
async function choose(page: Page): Promise<void> {
  await expect.poll(() => textsOf(page)).toHaveLength(1);
  await press(page, 'button', MORE);
  await press(page, 'button', 'Ask with a date');
  await press(page, 'button', /^End of (your|Anna’s) day: /);
  await middleOf(page, 'button', PUT);
}

const textIn = (field: Locator) =>
  field.evaluate((one) =>
    one instanceof HTMLTextAreaElement ? one.value : (one as HTMLElement).innerText,
  );
/** Lines that a contenteditable shows, whatever nodes they are. */
const lines = async (field: Locator) =>
  (await textIn(field)).split('\n').filter((line) => line.trim() !== '');
const isFocused = (field: Locator) => field.evaluate((one) => one === document.activeElement);

test('a new mail: at the cursor, as typed, and kept with person, subject, deadline and way back', async ({
  extension,
}) => {
  const own = await seed(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('[name=subjectbox]').fill('Captions');
  const field = page.locator('.M9 .Am');
  await field.click();
  await page.keyboard.type('Hello Anna,');
  await page.keyboard.press('Enter');
  await page.keyboard.type('thanks');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.evaluate(`document.querySelector('.M9 .Am').addEventListener('input',
    ({ isTrusted, inputType }) => (window.heard ??= []).push(inputType + ' ' + isTrusted))`);
  await choose(page);
  expect(await lines(field)).toEqual(['Hello Anna,', 'thanks']);
  expect(await asksOf(own)).toEqual([]);
  expect(await page.evaluate('window.heard')).toBeUndefined();

  await press(page, 'button', PUT);
  // Said for a while.
  await expect.poll(() => textsOf(page)).toEqual([expect.stringMatching(/^Waiting for Anna, by /)]);
  expect(await cardText(page)).toBeUndefined();
  await expect.poll(() => isFocused(field)).toBe(true);
  const [hello, what, where, why, by, thanks] = await lines(field);
  expect([hello, what, where, why, thanks]).toEqual([
    'Hello Anna,',
    'What: …',
    'Where: …',
    'Why: …',
    'thanks',
  ]);
  expect(by).toMatch(BY);
  expect(await page.evaluate('String(window.heard)')).toMatch(/^insertText true/);

  // The first blank is chosen; the page's own undo takes the text back.
  await page.keyboard.type('the final list');
  expect(await lines(field)).toContain('What: the final list');
  for (let back = 0; back < 20 && (await lines(field)).length > 2; back += 1) {
    await page.keyboard.press('Control+z');
  }
  expect(await lines(field)).toEqual(['Hello Anna,', 'thanks']);

  const [asked, ...more] = await asksOf(own);
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ title: 'Captions', people: ['sample-anna'], state: 'waiting' });
  expect(asked?.byAt).toBeGreaterThan(Date.now());
  expect(asked?.place.container).toBeUndefined();
  expect(asked?.place.account).toBe('mika@example.com');

  // It is taken back from the line.
  await press(page, 'button', MORE);
  await expect.poll(() => cardText(page)).toContain('Waiting for Anna');
  await press(page, 'button', 'Wait no longer');
  await expect.poll(() => asksOf(own)).toEqual([]);
});

test('a new mail: the way back is a search in the tab of its mailbox', async ({ extension }) => {
  const own = await seed(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('[name=subjectbox]').fill('Captions');
  await choose(page);
  await press(page, 'button', 'Wait for Anna without this text');
  await expect.poll(async () => (await asksOf(own)).length).toBe(1);
  expect(await lines(page.locator('.M9 .Am'))).toEqual([]);

  const reminders = await extension.openPage('options.html#/reminders');
  const pages = extension.context.pages().length;
  await reminders.getByRole('button', { name: 'Captions', exact: true }).click();
  await expect
    .poll(() => decodeURIComponent(page.url().replaceAll('+', ' ')))
    .toMatch(/#search\/in:sent to:anna@example\.com after:\d{4}\/\d\d\/\d\d$/);
  expect(extension.context.pages()).toHaveLength(pages);
  // What was being written there is still there.
  await expect(page.locator('[name=subjectbox]')).toHaveValue('Captions');
});

test('from the subject it goes into the text, and an empty text keeps no empty line', async ({
  extension,
}) => {
  await seed(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('[name=subjectbox]').click();
  await choose(page);
  await press(page, 'button', PUT);
  const field = page.locator('.M9 .Am');
  await expect.poll(() => isFocused(field)).toBe(true);
  expect(await textIn(field)).toMatch(/^What: …\n+Where: …/);
  await expect(page.locator('[name=subjectbox]')).toHaveValue('');
});

test('by keys alone, and Escape leaves the draft as it was', async ({ extension }) => {
  const own = await seed(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  const field = page.locator('.M9 .Am');
  await field.click();
  await page.keyboard.type('One two');
  for (const _ of 'two') await page.keyboard.press('ArrowLeft');
  await expect.poll(() => textsOf(page)).toHaveLength(1);
  const openByKeys = async () => {
    await press(page, 'button', MORE);
    await middleOf(page, 'button', 'Ask with a date');
  };
  await openByKeys();
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(field)).toBe(true);
  await page.keyboard.type('and ');
  expect(await lines(field)).toEqual(['One and two']);

  await openByKeys();
  await press(page, 'button', 'Ask with a date');
  await middleOf(page, 'button', /^End of (your|Anna’s) day: /);
  // The section has the focus: the first offer is one step away.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await middleOf(page, 'button', PUT);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(field)).toBe(true);
  expect(await lines(field)).toEqual(['One and two']);
  expect(await asksOf(own)).toEqual([]);
});

test('Slack: a direct message, twice, beside each other; in a channel it is the channel', async ({
  extension,
}) => {
  const own = await seed(extension);
  const page = await open(extension, `${CLIENT}/D0ANNA0001`);
  const editor = page.locator('.main .ql-editor');
  for (const count of [1, 2]) {
    await editor.click();
    await choose(page);
    await press(page, 'button', PUT);
    await expect.poll(() => isFocused(editor)).toBe(true);
    expect((await lines(editor)).join('\n')).toMatch(BLANKS);
    await expect.poll(async () => (await asksOf(own)).length).toBe(count);
    // It is sent: Slack empties the field, and the next one asks something else.
    await page.evaluate(`document.querySelector('.main .ql-editor').replaceChildren()`);
  }
  expect((await asksOf(own)).map(({ place }) => place.container)).toEqual([
    'D0ANNA0001',
    'D0ANNA0001',
  ]);

  const channel = await open(extension, CHANNEL);
  await channel.locator('.main .ql-editor').click();
  await channel.evaluate(`document.querySelector('.main .ql-editor').append(Object.assign(
    document.createElement('ts-mention'), { textContent: '@Anna Weber' }));
    document.querySelector('.main ts-mention').dataset.id = PEOPLE.find(({ key }) => key === 'anna').slack`);
  await choose(channel);
  await press(channel, 'button', 'Wait for Anna without this text');
  await expect.poll(async () => (await asksOf(own)).length).toBe(3);
  const places = (await asksOf(own)).map(({ place }) => place);
  const inChannel = places.find(({ container }) => container === 'C0LAUNCH01');
  expect(inChannel).not.toHaveProperty('message');
});

for (const markup of ['', '?markup=2020']) {
  const kind = markup === '' ? 'a field that is drawn' : 'a textarea';
  test(`Docs: a reply in ${kind}, of several, each clock with its names`, async ({ extension }) => {
    const own = await seed(extension);
    const page = await open(extension, `${DOCUMENT}${markup}`);
    const field = page.locator('#margin .docos-input-textarea').first();
    await field.click();
    await page.keyboard.type('Before after');
    for (const _ of 'after') await page.keyboard.press('ArrowLeft');
    await choose(page);
    await press(page, 'button', PUT);
    await expect.poll(() => isFocused(field)).toBe(true);
    const [first, what, , , by, last] = await lines(field);
    expect([first?.trim(), what, last]).toEqual(['Before', 'What: …', 'after']);
    expect(by).toMatch(/ for (Anna and Chidi|Chidi and Anna) \(UTC\+[12]\), .* mine \(UTC−[78]\)$/);
    await page.keyboard.type('the week');
    expect(await lines(field)).toContain('What: the week');
    const [asked] = await asksOf(own);
    expect(asked?.people.toSorted()).toEqual(['sample-anna', 'sample-chidi']);
    expect(asked?.place.excerpt).toBe('Done.');
  });
}

test('where the text is gone, it says so and keeps nothing', async ({ extension }) => {
  const own = await seed(extension);
  const page = await open(extension, INBOX);
  await page.evaluate('sample.openCompose(["anna"])');
  await page.locator('.M9 .Am').click();
  await choose(page);
  await page.evaluate(`document.querySelector('.M9 .Am').remove()`);
  await press(page, 'button', PUT);
  await expect.poll(() => cardText(page)).toContain('It could not be written there');
  expect(await asksOf(own)).toEqual([]);
});
