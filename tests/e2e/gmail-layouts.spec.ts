// Gmail in its other layouts, and in windows of their own.
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { AT, expectMarks, INBOX, layoutOf, ROWS } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { drawMarks, placedMarks, seedMarked } from './marked.ts';

const inbox = (query: string) => INBOX.replace('#', `?${query}#`);

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The same places where each mail takes so many rows. */
const inRows = (places: readonly string[], rows: number) =>
  places.map((one) => one.replace(/\d+$/, (row) => String(Number(row) * rows)));

for (const rows of [2, 3]) {
  test(`a reading pane with ${rows} rows a mail: one mark each, and those of the open thread`, async ({
    extension,
  }) => {
    const own = await seedMarked(extension);
    const page = await open(extension, inbox(`split=${rows}`));
    const list = inRows(ROWS, rows);
    await expectMarks(page, list, 'nothing open');
    await page.locator('tr.zA .bog').nth(1).click();
    await expectMarks(page, [...list, 'Grace Kim | message 0'], 'a mail of one message');
    await page.locator('tr.zA .bog').first().click();
    const both = [...list, 'Anna Weber | message 1', 'Ravi Iyer | message 2'];
    await expectMarks(page, both, 'another mail in its place');
    expect(page.url()).toMatch(/#inbox$/);
    await page.evaluate('sample.recreateList()');
    await expectMarks(page, both, 'the list made again beside it');

    const marked = await layoutOf(page);
    await drawMarks(own, 'never');
    await expectMarks(page, [], 'without marks');
    expect(marked).toEqual(await layoutOf(page));
  });
}

test('a stack of older messages has no marks until it is unfolded', async ({ extension }) => {
  await seedMarked(extension);
  const page = await open(extension, inbox('stack=1'));
  await expectMarks(page, ROWS, 'the list');
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, ['Ravi Iyer | message 2'], 'folded');
  await page.locator('.adv').click();
  await expectMarks(page, ['Anna Weber | message 1', 'Ravi Iyer | message 2'], 'unfolded');
});

test('several inboxes in one view are marked alike', async ({ extension }) => {
  await seedMarked(extension);
  const page = await open(extension, inbox('inboxes=2'));
  const two = [...ROWS.slice(0, 7), 'Anna Weber | row 3', 'Ravi Iyer | row 4'];
  await expectMarks(page, two, 'two lists');
  await page.evaluate('sample.rerenderRow(10); sample.rerenderRow(0)');
  await expectMarks(page, two, 'rows of both drawn anew');
  await page.evaluate('sample.openThread(1)');
  await expectMarks(page, ['Grace Kim | message 0'], 'a conversation');
  await page.evaluate('location.hash = "#inbox"');
  await expectMarks(page, two, 'two lists again');
});

const popOut = (more: string) =>
  `https://mail.google.com/mail/u/0/popout?ver=1&view=btop&search=inbox${more}`;

test('windows of their own: a thread, and a mail that is being written', async ({ extension }) => {
  await seedMarked(extension);
  const page = await open(extension, INBOX);
  await expectMarks(page, ROWS, 'the inbox');
  const thread = await page.evaluate<string>('"#thread-f:" + THREADS[0].id');
  const read = await open(extension, popOut(`&th=${encodeURIComponent(thread)}`));
  await expectMarks(read, ['Anna Weber | message 1', 'Ravi Iyer | message 2'], 'a thread');
  await read.locator('[role="listitem"]').first().click();
  await expectMarks(
    read,
    ['Anna Weber | to, message 0', 'Anna Weber | message 1', 'Ravi Iyer | message 2'],
    'a message expanded there',
  );
  const written = await open(extension, popOut('&cvid=1'));
  await expectMarks(written, ['Anna Weber | to', 'Bo Nakamura | cc'], 'a mail');
});

test('nothing of ours runs in a mail laid out for paper', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await open(extension, inbox('ui=2&view=pt&search=all'));
  const answers = (url: string) =>
    own.evaluate<boolean>(`chrome.tabs.query({ url: ${JSON.stringify(url)} })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { meanwhile: 'ui→cs page', request: null }))
      .then(() => true, () => false)`);
  expect(await answers('https://mail.google.com/*view=pt*')).toBe(false);
  const beside = await open(extension, inbox('ui=2'));
  await expectMarks(beside, ROWS, 'a mailbox beside it');
  expect(await answers('https://mail.google.com/*ui=2')).toBe(true);
  expect(await page.evaluate('document.querySelectorAll("tr.zA").length')).toBeGreaterThan(0);
  expect(await page.locator('meanwhile-mark').count()).toBe(0);
  expect((await placedMarks(beside, AT)).length).toBe(ROWS.length);
});
