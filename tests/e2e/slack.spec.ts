import type { Page } from '@playwright/test';

import { TEAM } from '../pages/people.ts';
import { press } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { drawMarks, placedMarks, seedMarked, shownPlaces, wrongTimes } from './marked.ts';
import { outlinesOf, watchOutlines } from './outlines.ts';
import { remindersOf } from './reminders.ts';
import { AT, CHANNEL, LAUNCH, THREAD } from './slack-channel.ts';
import { ask } from './worker.ts';

const places = (page: Page) => shownPlaces(page, AT);

async function openChannel(context: { newPage(): Promise<Page> }): Promise<Page> {
  const page = await context.newPage();
  await page.goto(CHANNEL);
  await expect.poll(() => places(page)).toEqual(LAUNCH);
  return page;
}

test('the newest full row of each teammate, through rerenders, channels and threads', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await openChannel(extension.context);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);

  await page.evaluate('[0, 1, 3, 10].forEach(sample.rerenderRow)');
  await expect.poll(() => places(page)).toEqual(LAUNCH);

  await page.evaluate('sample.addMessage("chidi")');
  const later = [...LAUNCH.slice(1), 'Chidi Okafor | main 11'];
  await expect.poll(() => places(page)).toEqual(later);

  await page.evaluate('sample.switchChannel("C0SUPPORT1")');
  const support = ['Dina Haddad | main 0', 'Elena Petrova | main 1'];
  await expect.poll(() => places(page)).toEqual(support);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
  await page.evaluate('sample.switchChannel("C0LAUNCH01")');
  await expect.poll(() => places(page)).toEqual(later);

  await page.evaluate('sample.openThread(0)');
  await expect.poll(() => places(page)).toEqual([...later, ...THREAD]);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
});

interface Copied {
  readonly plain: string;
  readonly html: string;
  /** The text of the markup. */
  readonly words: string;
}

/** What selecting all messages and copying gives, as text and as markup. */
async function copyAll(page: Page): Promise<Copied> {
  await page.bringToFront();
  // The list and no more: an editable part at the end of a selection empties it in Chromium.
  await page.evaluate(
    `getSelection().selectAllChildren(document.querySelector('.main [role="list"]'))`,
  );
  await page.keyboard.press('Control+c');
  return page.evaluate(`(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type) => (await item.getType(type)).text();
    const html = await text('text/html');
    const words = new DOMParser().parseFromString(html, 'text/html').body.textContent;
    return { plain: await text('text/plain'), html, words };
  })()`);
}

test('marks leave nothing in what is copied', async ({ extension }) => {
  const own = await seedMarked(extension);
  const { context } = extension;
  await context.grantPermissions(['clipboard-read'], { origin: 'https://app.slack.com' });
  const page = await openChannel(context);
  const ignored = 'meanwhile-mark:not([data-stringify-ignore="true"])';
  expect(await page.locator(ignored).count()).toBe(0);
  const marks = await placedMarks(page, AT);
  const marked = await copyAll(page);

  await drawMarks(own, 'never');
  await expect.poll(() => places(page)).toEqual([]);
  const plain = await copyAll(page);
  expect(plain.plain).toContain('On it. The hero picture still needs a dark variant.');
  expect(marked.plain).toBe(plain.plain);
  // Chromium copies the empty wrapper along; nothing may stand in it.
  expect(marked.words).toBe(plain.words);
  for (const { label } of marks) expect(marked.html).not.toContain(label);
});

test('reply later on a message keeps its channel and time stamp', async ({ extension }) => {
  await watchOutlines(extension.context, '[data-msg-ts]');
  const own = await seedMarked(extension);
  const page = await openChannel(extension.context);
  const dina = (await placedMarks(page, AT)).find(({ at }) => at.startsWith('Dina'));
  const row = page.locator('.main [data-qa="message_container"]').nth(5);
  const stamp = await row.getAttribute('data-msg-ts');
  await press(page, 'image', dina?.label ?? '');
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  expect((await remindersOf(own))[0]).toMatchObject({
    people: ['sample-dina'],
    place: { site: 'slack', account: TEAM, container: 'C0LAUNCH01', message: stamp },
  });

  // Open leads back from another channel, in the same tab, to the very message.
  await page.evaluate('sample.switchChannel("C0SUPPORT1")');
  await expect(page).toHaveURL(/C0SUPPORT1/);
  const tabs = extension.context.pages().length;
  await ask(own, 'ui→bg open', { id: (await remindersOf(own))[0]?.id });
  await expect(page).toHaveURL(CHANNEL);
  await expect.poll(() => outlinesOf(page)).toHaveLength(1);
  expect(extension.context.pages()).toHaveLength(tabs);
});
