// A mark's card edits its teammate in place, on each of the three sites.
import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import {
  focusedInCard,
  focusedName,
  hearKeys,
  openForm,
  showsZone,
  storedPerson,
} from './card-edit.ts';
import { cardText } from './closed-roots.ts';
import { AT as DOCS_AT, DOCUMENT } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { AT as GMAIL_AT, INBOX } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { seedMarked } from './marked.ts';
import { AT as SLACK_AT, CHANNEL } from './slack-channel.ts';
import { ask } from './worker.ts';

const ANNA = 'sample-anna';

/** Where Anna stands in each of the sample pages. */
const SITES = [
  { site: 'Gmail', url: INBOX, at: GMAIL_AT, anna: 'tr.zA:has(meanwhile-mark) .bog' },
  { site: 'Docs', url: DOCUMENT, at: DOCS_AT, anna: '#margin .docos-replyview' },
  {
    site: 'Slack',
    url: CHANNEL,
    at: SLACK_AT,
    anna: '.main [data-qa="message_container"]:has-text("Anna Weber")',
  },
] as const;

async function open(extension: Extension, { url, at, anna }: (typeof SITES)[number]) {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(url);
  await expect.poll(() => showsZone(page, at, 'Anna Weber', 'Europe/Berlin')).toBe(true);
  await page.bringToFront();
  await page.locator(anna).first().hover();
  return { own, page };
}

const cards = (page: Page) => page.locator('meanwhile-card').count();
const activeTag = (page: Page) =>
  page.evaluate<string>('document.activeElement.tagName + document.activeElement.className');

for (const where of SITES) {
  test(`${where.site}: another zone by keys alone, and the marks follow at once`, async ({
    extension,
  }) => {
    const { own, page } = await open(extension, where);
    const before = await activeTag(page);
    const heard = await hearKeys(page);
    await openForm(extension, page, 'Anna');
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedName(page)).toBe('Time zone, by city or country');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('tokyo');
    await expect.poll(() => cardText(page)).toContain('Tokyo, Japan');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => focusedInCard(page))
      .toEqual({ name: 'Time zone, by city or country', value: 'Asia/Tokyo' });
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain('Saved');
    expect(await storedPerson(own, ANNA)).toMatchObject({ zone: 'Asia/Tokyo' });
    await expect.poll(() => showsZone(page, where.at, 'Anna Weber', 'Asia/Tokyo')).toBe(true);
    expect(await focusedName(page)).toBe('Edit Anna');
    await page.keyboard.press('Escape');
    await expect.poll(() => cards(page)).toBe(0);
    expect(await heard()).toEqual([]);
    expect(await activeTag(page)).toBe(before);
  });
}

const [GMAIL] = SITES;

test('what is changed elsewhere meanwhile stays, and an undo takes back the card’s change alone', async ({
  extension,
}) => {
  const { own, page } = await open(extension, GMAIL);
  await openForm(extension, page, 'Anna');
  const before = await storedPerson(own, ANNA);
  const elsewhere = { ...before, role: 'Head of design', mine: { note: 'Mondays are full.' } };
  await ask(own, 'ui→bg save person', { person: elsewhere, base: before });
  await page.keyboard.press('End');
  await page.keyboard.type('-Smith');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page)).toContain('Saved');
  const both = { role: 'Head of design', mine: { note: 'Mondays are full.' } };
  expect(await storedPerson(own, ANNA)).toMatchObject({ ...both, name: 'Anna Weber-Smith' });
  expect(await cardText(page)).toContain('Head of design');
  await press(page, 'button', 'Undo');
  await expect.poll(() => cardText(page)).toContain('As it was before');
  expect(await storedPerson(own, ANNA)).toMatchObject({ ...both, name: 'Anna Weber' });
});

test('unsaved changes are asked about by Escape and by a press on the page, and never lost', async ({
  extension,
}) => {
  const { own, page } = await open(extension, GMAIL);
  const heard = await hearKeys(page);
  await openForm(extension, page, 'Anna');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Hanna');
  const asks = 'Your changes are not saved.';
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toContain(asks);
  await expect.poll(() => focusedName(page)).toBe('Save');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).not.toContain(asks);
  await page.mouse.click(5, 5);
  await expect.poll(() => cardText(page)).toContain(asks);
  await press(page, 'button', 'Go on editing');
  expect(await heard()).toEqual([]);
  // The card of somebody else takes its place; what was typed waits.
  await page
    .locator('tr.zA')
    .nth(6)
    .hover({ position: { x: 800, y: 12 } });
  const worker = await extension.worker();
  await worker.evaluate('chrome.commands.onCommand.dispatch("open-card")');
  await expect.poll(() => cardText(page)).toContain('Chidi Okafor');
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(page)).toBe(0);
  await page.locator(GMAIL.anna).first().hover();
  await worker.evaluate('chrome.commands.onCommand.dispatch("open-card")');
  await press(page, 'button', /^Go on editing Anna/);
  await expect.poll(() => focusedInCard(page)).toEqual({ name: 'Name', value: 'Hanna' });
  await page.keyboard.press('Escape');
  await press(page, 'button', 'Discard');
  await expect.poll(() => focusedName(page)).toBe('Edit Anna');
  expect(await storedPerson(own, ANNA)).toMatchObject({ name: 'Anna Weber' });
});

test('a page that searches itself finds neither what is on file nor what is typed', async ({
  extension,
}) => {
  const { page } = await open(extension, GMAIL);
  await openForm(extension, page, 'Anna');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Zelda Quill');
  await expect.poll(() => focusedInCard(page)).toEqual({ name: 'Name', value: 'Zelda Quill' });
  // Around the end of the page: the search begins where the caret is, and that is in the card.
  const finds = (text: string) =>
    page.evaluate<boolean>(`window.find(${JSON.stringify(text)}, false, false, true)`);
  for (const text of ['Zelda Quill', 'Europe/Berlin', 'short summary', 'Working hours', '17:30'])
    expect(await finds(text), text).toBe(false);
  expect(await finds('Colour tokens'), 'the search works').toBe(true);
});

test('a wrong zone is said at its field and stores nothing', async ({ extension }) => {
  const { own, page } = await open(extension, GMAIL);
  await openForm(extension, page, 'Anna');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('GMT+2');
  await expect.poll(() => cardText(page)).toContain('No place of that name');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page)).toMatch(/GMT\+2.*offset|offset.*GMT\+2/is);
  expect(await focusedInCard(page)).toEqual({
    name: 'Time zone, by city or country',
    value: 'GMT+2',
  });
  expect(await storedPerson(own, ANNA)).toMatchObject({ zone: 'Europe/Berlin' });
});
