import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import { asksOf, importRecords, overdueAsk } from './asks.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { expectMarks, INBOX, LAUNCH_THREAD, ROWS } from './gmail-inbox.ts';
import { openInFront } from './in-front.ts';
import type { Extension } from './launch.ts';
import { seedMarked } from './marked.ts';

/** Somebody writes in a thread of the sample, now. */
const writes = (page: Page, who: string, thread: number, salt: number) =>
  page.evaluate(`{
    const thread = THREADS[${thread}];
    const time = Date.now();
    const from = person('${who}');
    const message = { from, time, text: 'Here it is.', id: idAt(time, ${salt}), open: true };
    thread.messages.push(message);
    shown().querySelector('[role="list"]').append(item(message));
  }`);

async function openThread(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await expectMarks(page, ROWS, 'the inbox');
  await page.bringToFront();
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, LAUNCH_THREAD, 'the conversation');
  return page;
}

/** The entry of the context menu on Ravi's message, as the browser passes it on. */
async function waitByMenu(extension: Extension, own: Page, page: Page): Promise<void> {
  const message = page.locator('[role="listitem"]').last();
  await message.dispatchEvent('contextmenu', { bubbles: true });
  const tab = await own.evaluate<number>(
    'chrome.tabs.query({ url: "https://mail.google.com/*" }).then(([tab]) => tab.id)',
  );
  const item = '{ menuItemId: "wait", editable: false, pageUrl: "" }';
  const worker = await extension.worker();
  await worker.evaluate(`chrome.contextMenus.onClicked.dispatch(${item}, { id: ${tab} })`);
  await expect.poll(() => cardText(page)).toContain('By when do you want the answer?');
}

const stateOf = async (own: Page) => (await asksOf(own))[0]?.state;

test('waited for by the context menu, closed by their answer and by nobody else’s', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openThread(extension);
  await waitByMenu(extension, own, page);
  await press(page, 'button', 'No date');
  await expect.poll(() => cardText(page)).toContain('Waiting for Ravi');
  await expect.poll(() => stateOf(own)).toBe('waiting');
  const [kept] = await asksOf(own);
  expect(kept).toMatchObject({
    title: 'Launch checklist for the spring release',
    people: ['sample-ravi'],
    place: { site: 'gmail', account: 'mika@example.com' },
  });
  await press(page, 'button', 'Close');
  // The page learns of the thread that is watched by the change that it is told of.
  await writes(page, 'anna', 0, 5);
  await page.evaluate('new Promise((done) => setTimeout(done, 600))');
  expect(await stateOf(own)).toBe('waiting');
  await writes(page, 'ravi', 0, 6);
  await expect.poll(() => stateOf(own)).toBe('answered');

  const list = await openInFront(extension, 'options.html#/reminders');
  const ended = list.getByRole('region', { name: /^Ended lately/ });
  await expect(ended).toContainText('Launch checklist');
  await ended.getByRole('button', { name: /^Put back/ }).click();
  await expect.poll(() => stateOf(own)).toBe('waiting');
  // The same message closes it no more.
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => page.locator('meanwhile-mark').count()).toBeGreaterThan(0);
  await page.evaluate('new Promise((done) => setTimeout(done, 600))');
  expect(await stateOf(own)).toBe('waiting');
});

test('a deadline of my own says what it means for them, and a better one is a click', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openThread(extension);
  await waitByMenu(extension, own, page);
  const night = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await press(page, 'spinbutton', /^Month/);
  await typeMoment(page, night);
  await expect.poll(() => cardText(page)).toMatch(/of Ravi’s working time left/);
  await press(page, 'button', /^Better for Ravi/);
  await press(page, 'button', 'Set');
  await expect.poll(() => cardText(page)).toMatch(/Waiting for Ravi, by/);
  const [kept] = await asksOf(own);
  expect(kept?.by?.zone).toBe('Europe/Amsterdam');
  expect(kept?.by?.time).not.toBe('23:30');
  await press(page, 'button', 'Undo');
  await expect.poll(() => asksOf(own)).toEqual([]);
});

/** 23:30 on a date, as it is typed into the field of an American browser; a year may have six digits. */
async function typeMoment(page: Page, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  await page.keyboard.type(`${month}${day}${year}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('1130PM');
}

test('the popup asks whether they answered: not yet, undo, yes', async ({ extension }) => {
  const own = await seedMarked(extension);
  await importRecords(own, { asks: [overdueAsk(1, 'Cohort table')] });
  const popup = await openInFront(extension, 'popup.html');
  const section = popup.getByRole('region', { name: /^Waiting for/ });
  await expect(section).toContainText('Did Grace answer? You asked on');
  await section.getByRole('button', { name: 'Not yet: Cohort table' }).click();
  await expect(section).not.toContainText('Did Grace answer?');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(section).toContainText('Did Grace answer?');
  await section.getByRole('button', { name: 'Yes: Cohort table' }).click();
  await expect.poll(() => stateOf(own)).toBe('answered');
  await expect(section).toHaveCount(0);
});

test('the popup waits for an answer in the conversation of the tab in front', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openThread(extension);
  const popup = await extension.openPage('popup.html');
  await page.bringToFront();
  await popup.reload();
  await expect(popup.getByText('Launch checklist for the spring release')).toBeVisible();
  await popup.getByRole('button', { name: 'Waiting for an answer' }).click();
  const field = popup.getByRole('textbox', { name: 'What you asked for' });
  await field.fill('The final checklist');
  await popup.getByRole('combobox', { name: 'From whom' }).selectOption({ label: 'Anna Weber' });
  await popup
    .getByRole('button', { name: /^End of Anna’s day/ })
    .first()
    .click();
  await expect.poll(() => stateOf(own)).toBe('waiting');
  expect((await asksOf(own))[0]).toMatchObject({
    title: 'The final checklist',
    people: ['sample-anna'],
  });
  await expect(popup.getByRole('region', { name: /^Waiting for/ })).toContainText(
    'The final checklist',
  );
});
