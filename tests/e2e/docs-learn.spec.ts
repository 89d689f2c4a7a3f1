// Whose account it is that a document shows: by the user's own word, in the card.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { open } from './docs-panel.ts';
import { places } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { ask } from './worker.ts';

test('an account is learned by a word in the card, or known as somebody else’s, and taken back', async ({
  extension,
}) => {
  const { own, page } = await open(extension);
  const account = { kind: 'google', account: expect.stringMatching(/^\d{21}$/) };
  const anna = async () => {
    const { people } = await ask<{ people: readonly Person[] }>(own, 'ui→bg people', null);
    const record = people.find(({ id }) => id === 'sample-anna');
    return [record?.identities ?? [], record?.notIdentities ?? []];
  };
  // Of the first comment of the first thread, which is Anna's.
  const marked = () =>
    page.evaluate(() => {
      const comment = document.querySelector('#margin .docos-replyview');
      return comment?.querySelector('meanwhile-mark') !== null;
    });
  const [before = []] = await anna();
  await expect.poll(marked).toBe(true);
  await press(page, 'image', /there/);
  await expect.poll(() => cardText(page)).toContain('Matched by name. Is this Anna Weber?');
  await press(page, 'button', 'Yes, remember');
  await expect.poll(anna).toEqual([[...before, account], []]);
  await press(page, 'button', 'Undo');
  await expect.poll(anna).toEqual([before, []]);
  await press(page, 'button', 'No, someone else');
  await expect.poll(anna).toEqual([before, [account]]);
  await expect.poll(marked).toBe(false);
  await press(page, 'button', 'Undo');
  await expect.poll(anna).toEqual([before, []]);
  await press(page, 'button', 'Yes, remember');
  await expect.poll(anna).toEqual([[...before, account], []]);
  await page.keyboard.press('Escape');
  await press(page, 'image', /there/);
  await expect.poll(() => cardText(page)).toContain('Anna Weber');
  expect(await cardText(page)).not.toContain('Matched by name');
});

test('"Not now" is remembered, and a quiet link asks again', async ({ extension }) => {
  const { page } = await open(extension);
  await press(page, 'image', /there/);
  await press(page, 'button', 'Not now');
  await expect.poll(() => cardText(page)).not.toContain('Is this Anna Weber?');
  await page.keyboard.press('Escape');
  await page.reload();
  await press(page, 'image', /there/);
  await expect.poll(() => cardText(page)).toContain('Is this account theirs?');
  expect(await cardText(page)).not.toContain('Is this Anna Weber?');
  await press(page, 'button', /Is this account theirs/);
  await expect.poll(() => cardText(page)).toContain('Is this Anna Weber?');
});

const annasMarks = async (page: Page) =>
  (await places(page)).filter((at) => at.startsWith('Anna Weber'));

test('who is somebody else in the margin is nobody in the pane, which leaves the number out', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await page.evaluate('sample.togglePane()');
  const both = ['Anna Weber | margin 0', 'Anna Weber | pane 0'];
  await expect.poll(() => annasMarks(page)).toEqual(both);
  await press(page, 'image', /there/);
  await press(page, 'button', 'No, someone else');
  await expect.poll(() => annasMarks(page)).toEqual([]);
  await press(page, 'button', 'Undo');
  await expect.poll(() => annasMarks(page)).toEqual(both);
});

test('a namesake who comes takes the marks away, in every list of the page', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await page.evaluate('sample.togglePane()');
  await expect.poll(() => annasMarks(page)).toHaveLength(2);
  // Only a card of the margin changes.
  await page.evaluate(`{
    const card = document.querySelectorAll('#margin .docos-docoview-tesla-conflict')[2];
    const author = card.querySelector('.docos-author');
    author.setAttribute('data-name', 'Anna Weber');
    author.setAttribute('data-hovercard-id', '114900000000000000099');
  }`);
  await expect.poll(() => annasMarks(page)).toEqual([]);
});
