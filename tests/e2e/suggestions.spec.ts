// Suggestions of whom to add: on one's word only, from what Gmail and Slack name.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { TEAM } from '../pages/people.ts';
import { sampleRoster } from '../pages/roster.ts';
import { expect, test } from './fixtures.ts';
import { AT, INBOX } from './gmail-inbox.ts';
import { openInFront } from './in-front.ts';
import type { Extension } from './launch.ts';
import { drawMarks, shownPlaces } from './marked.ts';
import { seedRoster } from './seed.ts';
import { CHANNEL } from './slack-channel.ts';
import { ask } from './worker.ts';

interface Seen {
  readonly key: string;
  readonly name: string;
  readonly days: readonly string[];
}

/** What lies in the database, which pages of ours share with the background. */
const SEEN = `new Promise((done, failed) => {
  const request = indexedDB.open('meanwhile');
  request.onerror = () => failed(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const all = database.transaction('seen').objectStore('seen').getAll();
    all.onsuccess = () => { database.close(); done(all.result); };
    all.onerror = () => failed(all.error);
  };
})`;

const seen = (own: Page) => own.evaluate<readonly Seen[]>(SEEN);
const names = async (own: Page) => (await seen(own)).map(({ name }) => name).toSorted();

/** As if the pages had been open on two days before, too. */
async function seenTwoDaysMore(own: Page): Promise<void> {
  const before = [1, 2].map((days) => new Date(Date.now() - days * 86_400_000).toISOString());
  const dates = before.map((one) => one.slice(0, 10));
  await own.evaluate(`new Promise((done, failed) => {
    const request = indexedDB.open('meanwhile');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const change = database.transaction('seen', 'readwrite');
      const store = change.objectStore('seen');
      store.getAll().onsuccess = ({ target }) => {
        for (const one of target.result)
          store.put({ ...one, days: [...one.days, ...${JSON.stringify(dates)}] });
      };
      change.oncomplete = () => { database.close(); done(); };
      change.onerror = () => failed(change.error);
    };
  })`);
}

/** Mika, and of the sample people those with these keys: all others are strangers. */
async function seedSome(extension: Extension, ...keys: readonly string[]): Promise<Page> {
  const own = await extension.openQuietPage();
  const ids = new Set(keys.map((key) => `sample-${key}`));
  await seedRoster(
    own,
    sampleRoster(Date.now())
      .filter(({ id }) => ids.has(id))
      .map(({ cover: _cover, ...person }) => person),
  );
  await drawMarks(own, 'always');
  return own;
}

async function switchOn(extension: Extension): Promise<Page> {
  const page = await openInFront(extension, 'options.html#/data');
  const wanted = page.getByRole('switch', { name: /^Suggest colleagues/ });
  await wanted.click();
  await expect(wanted).toBeChecked();
  await expect(page.getByText('an address at example.com')).toBeVisible();
  return page;
}

const COLLEAGUES = [
  'Bo Nakamura',
  'Chidi Okafor',
  'Dina Haddad',
  'Elena Petrova',
  'Femi Adeyemi',
  'Grace Kim',
  'Ravi Iyer',
];

test('colleagues whom Gmail names are suggested, added with what is known, or refused', async ({
  extension,
}) => {
  const own = await seedSome(extension, 'anna');
  const inbox = await extension.context.newPage();
  await inbox.goto(INBOX);
  await expect.poll(() => shownPlaces(inbox, AT)).not.toEqual([]);
  const data = await switchOn(extension);
  // The open page names its people again; strangers of other domains and robots are not kept.
  await expect.poll(() => names(own), { timeout: 20_000 }).toEqual(COLLEAGUES);
  expect((await seen(own)).every(({ days }) => days.length === 1)).toBe(true);
  await data.goto(extension.url('options.html#/roster'));
  await expect(data.getByText('Anna Weber').first()).toBeVisible();
  await expect(data.getByText('Often seen, not on your roster')).toHaveCount(0);

  await seenTwoDaysMore(own);
  await data.reload();
  const panel = data.getByRole('region', { name: 'Often seen, not on your roster' });
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await panel.getByRole('button', { name: 'Show all 7' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(7);
  await panel.getByRole('button', { name: 'Do not suggest Bo Nakamura' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(6);
  await data.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(7);
  await panel.getByRole('button', { name: 'Do not suggest Bo Nakamura' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(6);

  await panel.getByRole('button', { name: 'Add Chidi Okafor' }).click();
  const form = data.getByRole('form', { name: 'Chidi Okafor' });
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Chidi Okafor');
  await expect(form.getByLabel('Time zone')).toHaveValue('');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(5);
  const { people } = await ask<{ people: readonly Person[] }>(own, 'ui→bg people');
  expect(people.find(({ name }) => name === 'Chidi Okafor')).toMatchObject({
    identities: [{ kind: 'email', value: 'chidi@example.com' }],
  });
  await data.reload();
  await panel.getByRole('button', { name: 'Show all 5' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(5);
  await expect(panel.getByText('Bo Nakamura')).toHaveCount(0);
});

test('in Slack they are known by their account, and switched off nothing is left', async ({
  extension,
}) => {
  const own = await seedSome(extension, 'anna', 'bo', 'chidi', 'dina', 'elena', 'grace', 'ravi');
  const data = await switchOn(extension);
  const slack = await extension.context.newPage();
  await slack.goto(CHANNEL);
  await expect.poll(() => names(own), { timeout: 20_000 }).toContain('Femi Adeyemi');
  const femi = (await seen(own)).find(({ name }) => name === 'Femi Adeyemi');
  expect(femi?.key).toMatch(new RegExp(`^slack ${TEAM}/U`));
  await data.bringToFront();
  await data.getByRole('switch', { name: /^Suggest colleagues/ }).click();
  await expect.poll(() => seen(own)).toEqual([]);
  await slack.reload();
  await expect.poll(() => slack.locator('meanwhile-mark').count()).toBeGreaterThan(0);
  expect(await seen(own)).toEqual([]);
});

test('nothing is kept of whom pages name while nobody asked for it', async ({ extension }) => {
  const own = await seedSome(extension, 'anna');
  const inbox = await extension.context.newPage();
  await inbox.goto(INBOX);
  await expect.poll(() => shownPlaces(inbox, AT)).not.toEqual([]);
  // Longer than what was noted waits to be written.
  await inbox.waitForTimeout(6000);
  expect(await seen(own)).toEqual([]);
});
