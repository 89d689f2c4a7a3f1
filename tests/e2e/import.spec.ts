import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

import type { Person } from '../../utils/domain/person.ts';
import { PASTED, slackUser, slackUsers } from '../pages/import-files.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const peopleOf = async (page: Page) =>
  (await ask<{ people: Person[] }>(page, 'ui→bg people')).people;

const json = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
});

const choose = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByLabel('Import file').setInputFiles(file);

const preview = (page: Page) => page.getByRole('table', { name: 'What was understood' });

test('a pasted team: two questions, one step for all of a kind, one now-line, and back', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await page.getByRole('textbox', { name: 'Your team, a line each' }).fill(PASTED);
  await expect(page.getByRole('button', { name: 'Add 6 people' })).toBeVisible();
  const cet = page.getByRole('group', { name: 'Where is “CET”? (2 people)' });
  await expect(cet).toContainText('Elena Petrova, Henri Blanc');
  await cet.getByRole('button', { name: /^Paris/ }).click();
  await page.getByRole('button', { name: 'Add without a time zone' }).click();
  expect(await peopleOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add 9 people' }).click();

  const team = page.getByRole('region', { name: 'Your team now: 9' });
  await expect(team.getByRole('listitem')).toHaveCount(9);
  const stored = await peopleOf(page);
  const zoneOf = (name: string) => stored.find((one) => one.name === name)?.zone;
  expect([zoneOf('Elena Petrova'), zoneOf('Henri Blanc')]).toEqual([
    'Europe/Paris',
    'Europe/Paris',
  ]);
  expect(zoneOf('Nora Quist')).toBeUndefined();
  expect(stored.find(({ name }) => name === 'Grace Kim')?.workWeek).not.toHaveProperty('fri');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => peopleOf(page)).toEqual([]);
});

test('Slack’s export: bots, leavers and me are off, who is there is told field by field', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/data');
  await seedRoster(page);
  await page.reload();
  const before = await peopleOf(page);
  const users = [
    slackUser(1, { real_name: 'New Person', profile: { email: 'new@example.com' } }),
    slackUser(2, {
      tz: 'Europe/Madrid',
      profile: { real_name: 'Anna W.', email: 'anna@example.com' },
    }),
    slackUser(3, { is_bot: true }),
    slackUser(4, { deleted: true }),
    slackUser(5, { profile: { real_name: 'Mika', email: 'mika@example.com' } }),
    { id: 'USLACKBOT', team_id: 'T0MEANWHILE', real_name: 'Slackbot', is_bot: false },
  ];
  await choose(page, {
    name: 'export.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ 'users.json': strToU8(JSON.stringify(users)) })),
  });
  await expect(
    page.getByText('export.zip is a list of Slack users. People in it: 6.'),
  ).toBeVisible();
  const anna = preview(page).getByRole('row', { name: /Anna W\./ });
  await expect(anna.getByRole('deletion')).toContainText(['Europe/Berlin']);
  await expect(anna.getByRole('insertion').first()).toBeVisible();
  for (const name of ['Member 3 Family', 'Member 4 Family', 'Mika', 'Slackbot']) {
    await expect(page.getByRole('checkbox', { name: `Take ${name}` })).not.toBeChecked();
  }
  expect(await peopleOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Add 1, change 1' }).click();
  await expect.poll(async () => (await peopleOf(page)).length).toBe(before.length + 1);
  const stored = (await peopleOf(page)).find(({ id }) => id === 'sample-anna');
  expect(stored).toMatchObject({
    name: 'Anna Weber',
    zone: 'Europe/Madrid',
    mine: expect.anything(),
  });

  await page.getByRole('button', { name: 'Undo' }).click();
  const bare = (people: readonly Person[]) => people.map((one) => ({ ...one, updated: '' }));
  await expect.poll(async () => bare(await peopleOf(page))).toEqual(bare(before));
});

test('a workspace of 10,000: the page answers meanwhile, and some are taken by their domain', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const page = await openInFront(extension, 'options.html#/data');
  // Two megabytes on their way into a busy browser.
  await page
    .getByLabel('Import file')
    .setInputFiles(json('users.json', slackUsers(10_000)), { timeout: 30_000 });
  await expect(preview(page)).toBeVisible({ timeout: 30_000 });
  // The field stands at the bottom of a window: what follows from it comes into sight by itself.
  await expect(page.getByText(/^users\.json is a list of Slack users/)).toBeInViewport();
  await page.getByRole('button', { name: 'Tick none' }).click();
  await page
    .getByRole('textbox', { name: 'Find by name or mail domain' })
    .fill('partner.example 77');
  await page.getByRole('button', { name: /^Tick all/ }).click({ timeout: 30_000 });
  const add = page.getByRole('button', { name: /^Add \d+ people$/ });
  const ticked = async () => Number(/\d+/.exec((await add.textContent()) ?? '')?.[0]);
  await expect.poll(ticked, { timeout: 30_000 }).toBeGreaterThan(10);
  const wanted = await ticked();
  await add.click({ timeout: 30_000 });
  await expect.poll(async () => (await peopleOf(page)).length, { timeout: 30_000 }).toBe(wanted);
});

test('columns in any order can be put right, and the template is read again', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/data');
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a template' }).click();
  expect((await downloads).suggestedFilename()).toBe('meanwhile-team.csv');
  await page.getByLabel('Import file').setInputFiles(await (await downloads).path());
  await expect(preview(page).getByRole('row', { name: /Anna Weber/ })).toContainText(
    'Europe/Berlin',
  );

  const table = 'Wer;Name;Kontakt\r\nBerlin;Anna Weber;anna@example.com\r\n';
  await choose(page, { name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByText('Columns: 1 of 3 are taken').click();
  await page.getByLabel('Wer').selectOption('City');
  await page.getByText('Columns: 2 of 3 are taken').click();
  await page.getByLabel('Kontakt').selectOption('E-mail address');
  const row = preview(page).getByRole('row', { name: /Anna Weber/ });
  await expect(row).toContainText('anna@example.com');
  await expect(row).toContainText('Europe/Berlin');
  expect(await peopleOf(page)).toEqual([]);
});

test('a leaver is not brought back by a file', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/data');
  await seedRoster(page);
  await ask(page, 'ui→bg remove person', { id: 'sample-anna' });
  await page.reload();
  await page
    .getByRole('textbox', { name: 'Your team, a line each' })
    .fill('Anna Weber, anna@example.com, Berlin');
  const row = preview(page).getByRole('row', { name: /Anna Weber/ });
  await expect(row).toContainText('You removed this person from the roster');
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByRole('button', { name: /^Add/ })).toBeDisabled();
});

test('what is hostile gets a sentence, stores nothing and runs nothing', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/data');
  const alert = page.getByRole('alert');
  const refused = [
    ['deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /neither a Meanwhile backup/],
    ['rows.csv', `Name,City\n${'Anna,Berlin\n'.repeat(300_000)}`, /reads up to 100000/],
    ['page.html', '<!doctype html><script>alert(1)</script>', /web page or XML/],
    ['cut.zip', 'PK\u0003\u0004\u0000\u0000', /damaged or cut off/],
  ] as const;
  for (const [name, text, sentence] of refused) {
    await choose(page, { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(alert).toContainText(sentence);
    await expect(preview(page)).toHaveCount(0);
  }
  const hostile =
    'Name,City\n"=HYPERLINK(""http://example.com"",""x"")",Berlin\n<img src=x onerror=alert(1)>,Berlin\n';
  await choose(page, { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(hostile) });
  await expect(preview(page).getByRole('rowheader')).toHaveText([
    '=HYPERLINK("http://example.com","x")',
    '<img src=x onerror=alert(1)>',
  ]);
  await expect(preview(page).locator('img')).toHaveCount(0);
  expect(await peopleOf(page)).toEqual([]);
});

test('read from the right and in a narrow window, the now-line lies on the ribbons', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('textbox', { name: 'Your team, a line each' }).fill('Anna Weber, Berlin');
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  const team = page.getByRole('region', { name: 'Your team now: 1' });
  await expect(team).toBeVisible();
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    const ribbon = await team.locator('.mw-ribbon').boundingBox();
    const line = await team.locator('.mw-stack-now span').boundingBox();
    const [from, x, to] = [ribbon?.x ?? 0, line?.x ?? 0, (ribbon?.x ?? 0) + (ribbon?.width ?? 0)];
    // Two pixels wide, and at midnight it stands at an end.
    expect(x, dir).toBeGreaterThanOrEqual(from - 2);
    expect(x, dir).toBeLessThanOrEqual(to + 2);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width, dir).toBe(360);
  }
});
