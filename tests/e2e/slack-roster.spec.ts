// "Add to roster" in Slack's context menu: what the page says is filled in, and the rest is asked.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { samplePerson, TEAM } from '../pages/people.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { seedMarked } from './marked.ts';
import { CHANNEL, expectMarks, LAUNCH, openSlack } from './slack-channel.ts';
import { openProfile } from './slack-profile.ts';
import { ask } from './worker.ts';

const TOMAS = samplePerson('tomas');
const ROW = '.main [data-qa="message_container"]';

/** Opens the menu on a row and chooses the entry, as the browser passes it on; gives our page. */
async function addFrom(extension: Extension, own: Page, page: Page, row: number): Promise<Page> {
  await page.locator(ROW).nth(row).dispatchEvent('contextmenu', { bubbles: true });
  const tab = await own.evaluate<number>(
    'chrome.tabs.query({ url: "https://app.slack.com/*" }).then(([tab]) => tab.id)',
  );
  const item = '{ menuItemId: "add-person", editable: false, pageUrl: "" }';
  const isOptions = (one: Page) => one.url().includes('options.html#/roster');
  const worker = await extension.worker();
  await worker.evaluate(`chrome.contextMenus.onClicked.dispatch(${item}, { id: ${tab} })`);
  await expect.poll(() => extension.context.pages().some(isOptions)).toBe(true);
  const options = extension.context.pages().find(isOptions);
  if (!options) throw new Error('no roster page');
  return options;
}

const peopleOf = async (own: Page) =>
  (await ask<{ people: Person[] }>(own, 'ui→bg people', null)).people;

test('a stranger is filled in with name, ids, address, and zones to pick from', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  await openProfile(page, { who: 'tomas', zone: 'Asia/Tokyo', email: TOMAS.email });
  const options = await addFrom(extension, own, page, 8);
  await expect(options.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(TOMAS.name);
  const zones = options.getByRole('combobox', { name: 'Zones with the clock that Slack shows' });
  // Nothing is guessed, and nothing stored.
  await expect(zones).toHaveValue('');
  expect((await peopleOf(own)).some(({ name }) => name === TOMAS.name)).toBe(false);
  await zones.selectOption('Asia/Tokyo');
  await options.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await peopleOf(own)).find(({ name }) => name === TOMAS.name))
    .toMatchObject({
      zone: 'Asia/Tokyo',
      identities: [
        { kind: 'email', value: TOMAS.email },
        { kind: 'slack', team: TEAM, user: TOMAS.slack },
      ],
    });
  await page.bringToFront();
  await expect(page.locator(ROW).nth(8).locator('meanwhile-mark')).toHaveCount(1);
});

test('what was typed of an offer outlives a reload, and a teammate is led to', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  const options = await addFrom(extension, own, page, 8);
  const name = options.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveValue(TOMAS.name);
  await name.fill('Tomas Lindt');
  await options.reload();
  await expect(name).toHaveValue('Tomas Lindt');
  await options.getByRole('button', { name: 'Cancel' }).click();
  await expect(name).toHaveCount(0);

  // A continued row of Anna's: her record is opened.
  await page.bringToFront();
  await addFrom(extension, own, page, 2);
  await expect(name).toHaveValue('Anna Weber');
  // A robot's row.
  await page.bringToFront();
  await addFrom(extension, own, page, 4);
  await expect(
    options.getByText('Nobody stands where you clicked', { exact: false }),
  ).toBeVisible();
});
