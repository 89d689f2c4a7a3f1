import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { AT, expectMarks, INBOX, LAUNCH_THREAD, ROWS } from './gmail-inbox.ts';
import { openInFront } from './in-front.ts';
import type { Extension } from './launch.ts';
import { placedMarks, seedMarked, shownPlaces, wallZoneOf } from './marked.ts';
import { remind, remindersOf } from './reminders.ts';

/** Ticks rows of the sample inbox as Gmail does: the row's class, and its box. */
const tick = (page: Page, ...rows: readonly number[]) =>
  page.evaluate(`for (const i of ${JSON.stringify(rows)}) {
    const tr = document.querySelectorAll('tr.zA')[i];
    tr.classList.add('x7');
    tr.querySelector('.oZ-x3').append(
      Object.assign(document.createElement('div'), { role: 'checkbox', ariaChecked: 'true' }),
    );
  }`);

/** Mika answers: a message of her own, sent now, in a thread of the sample. */
const answer = (page: Page, thread: number) =>
  page.evaluate(`{
    const thread = THREADS[${thread}];
    const time = Date.now();
    const from = person('mika');
    const message = { from, time, text: 'Done.', id: idAt(time, 3), open: true };
    thread.messages.push(message);
    shown().querySelector('[role="list"]').append(item(message));
  }`);

/** The command of the keyboard, as the browser passes it on. */
async function command(extension: Extension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate('chrome.commands.onCommand.dispatch("reply-later")');
}

async function openInbox(extension: Extension, query = ''): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(INBOX.replace('#', `?${query}#`));
  await expectMarks(page, ROWS, 'the inbox');
  await page.bringToFront();
  return page;
}

test('all ticked rows are promised at once, and taken back at once', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await openInbox(extension);
  await tick(page, 1, 3, 4);
  await command(extension);
  await expect.poll(() => cardText(page)).toContain('3 messages');
  await press(page, 'button', /^In an hour/);
  const titles = async () =>
    (await remindersOf(own))
      .filter((one) => one.state === 'scheduled')
      .map((one) => one.title)
      .toSorted();
  const expected = ['Night report', 'Numbers for the board', 'Tickets about sign-in on old phones'];
  await expect.poll(titles).toEqual(expected);
  const [first] = await remindersOf(own);
  expect(first?.place.account).toBe('mika@example.com');
  await press(page, 'button', 'Undo');
  await expect.poll(titles).toEqual([]);
});

/** The target of the first thread's last message, as the page itself tells it. */
async function promiseFirstThread(extension: Extension, page: Page, own: Page) {
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, LAUNCH_THREAD, 'the conversation');
  const worker = await extension.worker();
  const report = await worker.evaluate<{ target: Parameters<typeof remind>[1] }>(
    `chrome.tabs.query({ url: 'https://mail.google.com/*' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { meanwhile: 'ui→cs page', request: null }))
      .then(({ answer }) => answer)`,
  );
  return remind(own, report.target, { kind: 'at', at: Date.now() + 3_600_000 });
}

const stateOf = async (own: Page) => (await remindersOf(own))[0]?.state;

test('my answer in the open conversation ends the promise; put back, it stays', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openInbox(extension);
  const reminder = await promiseFirstThread(extension, page, own);
  expect(reminder.people).toContain('sample-ravi');
  // Nothing has been answered: looking at the conversation again changes nothing.
  await page.evaluate('location.hash = "#inbox"');
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, LAUNCH_THREAD, 'the conversation again');
  expect(await stateOf(own)).toBe('scheduled');

  await answer(page, 0);
  await expect.poll(() => stateOf(own)).toBe('answered');

  const popup = await openInFront(extension, 'popup.html');
  const told = popup.getByRole('region', { name: 'Answered by itself' });
  await expect(told).toContainText('Launch checklist');
  await told.getByRole('button', { name: /^Put back/ }).click();
  await expect.poll(() => stateOf(own)).toBe('scheduled');
  await page.bringToFront();
  await page.reload();
  await expectMarks(page, LAUNCH_THREAD, 'after a reload');
  await page.evaluate('new Promise((done) => setTimeout(done, 500))');
  expect(await stateOf(own)).toBe('scheduled');
});

test('my answer that a row shows ends the promise of its mail', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await openInbox(extension);
  await page.locator('tr.zA .bog').nth(1).hover();
  await command(extension);
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => stateOf(own)).toBe('scheduled');
  // Three messages by two people: who wrote last is not certain.
  await page.evaluate('sample.answerThread(0)');
  await expectMarks(page, ROWS, 'another row answered');
  expect(await stateOf(own)).toBe('scheduled');
  await page.evaluate('sample.answerThread(1)');
  await expect.poll(() => stateOf(own)).toBe('answered');
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({ title: 'Numbers for the board', people: ['sample-grace'] });
});

test('a mail of Docs is marked by name, and its card says both times of its "(UTC)" stamp', async ({
  extension,
}) => {
  await seedMarked(extension);
  // "Anna Weber (Google Docs)" and a mark need room.
  const page = await openInbox(extension, 'column=320');
  await page.evaluate('sample.receiveDocsMail("anna", 90)');
  const first = 'Anna Weber (Google Docs) | row 0';
  const others = ROWS.map((one) => one.replace(/\d+$/, (row) => String(Number(row) + 1)));
  await expect.poll(() => shownPlaces(page, AT)).toEqual([first, ...others]);
  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => shownPlaces(page, AT)).toEqual(['Anna Weber (Google Docs) | message 0']);
  const stamp = /\d+:\d\d [AP]M, \w+ \d+ \(UTC\)/.exec(await page.locator('.a3s').innerText())?.[0];
  expect(stamp).toBeDefined();
  const [mark] = await placedMarks(page, AT);
  await press(page, 'image', mark?.label ?? '');
  await expect.poll(() => cardText(page)).toContain(stamp);
  const year = new Date(Date.now() - 90 * 60_000).getUTCFullYear();
  const at = Date.parse(`${stamp?.replace(/^(.*), (\w+ \d+) \(UTC\)$/, `$2 ${year} $1`)} UTC`);
  const card = await cardText(page);
  for (const timeZone of ['Europe/Amsterdam', wallZoneOf('Anna Weber')]) {
    const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
    expect(card, timeZone).toContain(new Intl.DateTimeFormat('en-GB', parts).format(at));
  }
});
