import type { Page } from '@playwright/test';

import { press } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { placedMarks, seedMarked, shownPlaces, wrongTimes } from './marked.ts';
import { remindersOf } from './reminders.ts';

const DOCUMENT =
  'https://docs.google.com/document/d/1sampleLaunchPlan0000000000000000000000000000/edit';

/** "Anna Weber | margin 0": the person, the stream, and which of its threads. */
const AT = `(mark) => {
  const comment = mark.closest('.docos-replyview, .docos-assigneeview');
  const name = comment.querySelector('.docos-author, .docos-assigneeview-assignee-text').textContent;
  const stream = mark.closest('.docos-stream-view');
  const thread = mark.closest('.docos-docoview-tesla-conflict');
  const place = stream.closest('#margin') ? 'margin' : 'pane';
  return name + ' | ' + place + ' ' + [...stream.children].indexOf(thread);
}`;

/** Who speaks in which thread, once each; strangers and Mika, who looks, have none. */
const MARGIN = ['Anna Weber 0', 'Chidi Okafor 0', 'Ravi Iyer 1', 'Elena Petrova 2', 'Grace Kim 3'];
const PANE = [...MARGIN, 'Bo Nakamura 4', 'Dina Haddad 4'];
const inStream = (stream: string, all: readonly string[]) =>
  all.map((one) => one.replace(/ (\d)$/, ` | ${stream} $1`));

const expected = (pane: boolean) =>
  [...inStream('margin', MARGIN), ...(pane ? inStream('pane', PANE) : [])].toSorted();

const places = async (page: Page) => (await shownPlaces(page, AT)).toSorted();

test('one mark for each teammate of a thread, in both streams, through rebuilds', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await expect.poll(() => places(page)).toEqual(expected(false));
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);

  await page.evaluate('sample.togglePane()');
  await expect.poll(() => places(page)).toEqual(expected(true));
  for (let turn = 0; turn < 3; turn += 1) await page.evaluate('sample.rebuildStream()');
  await expect.poll(() => places(page)).toEqual(expected(true));
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);

  await page.evaluate('sample.addReply(0, "anna")');
  await expect.poll(() => places(page)).toEqual(expected(true));
  await page.evaluate('sample.addReply(0, "dina")');
  const more = [...expected(true), 'Dina Haddad | margin 0', 'Dina Haddad | pane 0'].toSorted();
  await expect.poll(() => places(page)).toEqual(more);

  await page.evaluate('sample.togglePane()');
  await expect.poll(() => places(page)).toEqual(more.filter((one) => one.includes('margin')));
  expect((await placedMarks(page, AT)).length).toBeLessThanOrEqual(more.length);
});

test('reply later in a thread keeps the title and the words of the comment', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await expect.poll(() => places(page)).toEqual(expected(false));
  const title = await page.locator('.docs-title-input').inputValue();
  const marks = await placedMarks(page, AT);
  const elena = marks.find(({ at }) => at.startsWith('Elena'))?.label ?? '';
  await press(page, 'image', elena);
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const [reminder] = await remindersOf(own);
  expect(reminder).toMatchObject({
    title,
    people: ['sample-elena'],
    place: { site: 'google-docs', excerpt: 'Replace: “users” with “people”' },
  });
  expect(title).not.toBe('');
});
