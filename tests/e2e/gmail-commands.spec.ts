// Which message a command means in Gmail: the latest of keys and pointer wins.
import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { AT, INBOX, LAUNCH_THREAD } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { seedMarked, shownPlaces } from './marked.ts';
import { remindersOf } from './reminders.ts';

async function open({ context }: Extension, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(INBOX.replace('#', `?${query}#`));
  await expect.poll(() => shownPlaces(page, AT)).not.toEqual([]);
  await page.bringToFront();
  return page;
}

/** The browser's own event, as a shortcut or an entry of the menu fires it. */
async function fire(extension: Extension, call: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(call);
}

const shortcut = (extension: Extension) =>
  fire(extension, 'chrome.commands.onCommand.dispatch("reply-later")');

/** The card is about the teammate; it is closed again. */
async function expectCard(page: Page, name: string): Promise<void> {
  await expect.poll(() => cardText(page), name).toContain(name);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
}

/** Gmail's own cursor, which "j" and "k" move. */
const cursorTo = (page: Page, row: number) =>
  page.evaluate(`{
    for (const one of document.querySelectorAll('.btb')) one.classList.remove('btb');
    document.querySelectorAll('tr.zA[id]')[${row}].classList.add('btb');
  }`);

test('in a list: the row under the pointer, or that of the cursor, whichever moved last', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await open(extension);
  await cursorTo(page, 1);
  await page.locator('tr.zA .bog').nth(6).hover();
  await shortcut(extension);
  await expectCard(page, 'Chidi Okafor');

  await page.locator('tr.zA .bog').nth(6).hover();
  await page.keyboard.press('j');
  await cursorTo(page, 3);
  await shortcut(extension);
  await expectCard(page, 'Dina Haddad');

  // The list moves under a pointer that rests, and the keys that call us are none of the page's.
  await page.keyboard.press('j');
  await page.evaluate('sample.receiveMail("paula")');
  await page.keyboard.press('Alt+Shift+L');
  await shortcut(extension);
  await expectCard(page, 'Dina Haddad');
  await page.locator('tr.zA .bog').nth(5).hover();
  await shortcut(extension);
  await expectCard(page, 'Femi Adeyemi');
});

test('beside a list: the open message under the pointer, not the cursor’s row', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await open(extension, 'split=3');
  await page.locator('tr.zA .bog').first().click();
  await expect.poll(async () => (await shownPlaces(page, AT)).slice(-2)).toEqual(LAUNCH_THREAD);
  await cursorTo(page, 3);
  await page.locator('.ao9 [role="listitem"]').nth(1).hover();
  await shortcut(extension);
  await expectCard(page, 'Anna Weber');
  await page.keyboard.press('k');
  await shortcut(extension);
  await expectCard(page, 'Dina Haddad');
});

/** "Reply later" of the browser's menu, opened at a place of the page. */
async function chooseInMenu(extension: Extension, own: Page, page: Page, selector: string) {
  await page.locator(selector).first().click({ button: 'right' });
  const tab = await own.evaluate<number>(
    'chrome.tabs.query({ url: "https://mail.google.com/*" }).then(([tab]) => tab.id)',
  );
  const item = '{ menuItemId: "reply-later", editable: false, pageUrl: "" }';
  await fire(extension, `chrome.contextMenus.onClicked.dispatch(${item}, { id: ${tab} })`);
}

test('the context menu in a mail means that mail', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await open(extension);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => shownPlaces(page, AT)).toEqual(LAUNCH_THREAD);
  await page.evaluate('sample.expandMessage(1)');
  const id = await page.locator('.adn').first().getAttribute('data-legacy-message-id');
  await chooseInMenu(extension, own, page, '.a3s p:not(.quote)');
  await expect.poll(() => cardText(page)).toContain('Anna Weber');
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({ people: ['sample-anna'], place: { message: id } });
});

test('the context menu beside all mails means the open conversation, and nobody in it', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await open(extension);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => shownPlaces(page, AT)).toEqual(LAUNCH_THREAD);
  await page.locator('[role="listitem"]').nth(1).hover();
  await chooseInMenu(extension, own, page, '.aeN a[href="#sent"]');
  await expect.poll(() => cardText(page)).toContain('Reply later');
  expect(await cardText(page)).not.toMatch(/Anna|Ravi/);
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({
    title: 'Launch checklist for the spring release',
    people: [],
    names: [],
  });
});
