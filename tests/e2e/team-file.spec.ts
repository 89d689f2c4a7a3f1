import { writeFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { fileText, pickFrom, putFile, removeFile, teamFile } from './team-files.ts';
import { ask } from './worker.ts';

const someone = (name: string, fields: Partial<Person> = {}): Person => ({
  id: name.toLowerCase(),
  updated: '2026-11-01T00:00:00.000Z',
  name,
  identities: [{ kind: 'email', value: `${name.toLowerCase()}@example.com` }],
  ...fields,
});
const ANNA = someone('Anna', { role: 'Editor', zone: 'Europe/Berlin' });
const BO = someone('Bo', { zone: 'Asia/Tokyo' });
const NAME = 'team.json';

const rosterOf = async (page: Page) =>
  (await ask<{ people: Person[] }>(page, 'ui→bg people')).people;
const named = async (page: Page, name: string) =>
  (await rosterOf(page)).find((one) => one.name === name);
const names = async (page: Page) => (await rosterOf(page)).map(({ name }) => name);
const panel = (page: Page) => page.getByRole('region', { name: 'Team files' });

type Extension = Parameters<typeof openInFront>[0];

/** Follows a file with Anna and Bo in it, and takes them. */
async function followed(extension: Extension): Promise<Page> {
  const page = await openInFront(extension, 'options.html#/data');
  await putFile(page, NAME, teamFile(2, [ANNA, BO]));
  await pickFrom(page, NAME);
  await panel(page).getByRole('button', { name: 'Follow a team file…' }).click();
  await expect(panel(page).getByText('Cora’s team file')).toBeVisible();
  expect(await names(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Add 2 people' }).click();
  await expect.poll(() => names(page)).toEqual(['Anna', 'Bo']);
  await expect(panel(page).getByText('Nothing new')).toBeVisible();
  return page;
}

/** The file changed while no page was open. */
async function reopened(page: Page, text: string, hash = '#/data'): Promise<void> {
  await putFile(page, NAME, text);
  await page.evaluate((to) => (location.hash = to), hash);
  await page.reload();
}

test('a file is read again when a page opens, and says what changed since', async ({
  extension,
}) => {
  const page = await followed(extension);
  const anna = await named(page, 'Anna');
  const mine = { ...anna, role: 'Head of desk', mine: { note: 'Mine' } };
  await ask(page, 'ui→bg save person', { person: mine });
  const next = [{ ...ANNA, role: 'Publisher', zone: 'Europe/Rome' }, BO, someone('Cy')];
  await reopened(page, teamFile(3, next), '#/roster');
  await expect(page.getByText('Cora’s team file says something new.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at it' }).click();
  const rows = panel(page).getByRole('list', { name: 'What the team file changes' });
  await expect(rows.getByRole('listitem')).toHaveCount(2);
  await expect(rows.getByRole('listitem').first()).toContainText('Europe/Berlin → Europe/Rome');
  await expect(rows.getByRole('radio', { name: 'Keep yours: Head of desk' })).toBeChecked();
  expect(await named(page, 'Anna')).toMatchObject({ zone: 'Europe/Berlin' });

  await panel(page).getByRole('button', { name: 'Add 1, change 1' }).click();
  await expect.poll(() => names(page)).toEqual(['Anna', 'Bo', 'Cy']);
  expect(await named(page, 'Anna')).toMatchObject({
    role: 'Head of desk',
    zone: 'Europe/Rome',
    mine: { note: 'Mine' },
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(page)).toEqual(['Anna', 'Bo']);
  await expect(rows.getByRole('listitem')).toHaveCount(2);
  await rows.getByRole('radio', { name: 'Take Cora’s: Publisher' }).check();
  await panel(page).getByRole('button', { name: 'Add 1, change 1' }).click();
  await expect.poll(async () => (await named(page, 'Anna'))?.role).toBe('Publisher');
  await page.reload();
  await expect(panel(page).getByText('Nothing new')).toBeVisible();
});

test('whoever is gone from it is asked about, and whom I removed stays away', async ({
  extension,
}) => {
  const page = await followed(extension);
  await reopened(page, teamFile(3, [ANNA]));
  await expect(panel(page).getByText('Bo is no longer in the file.')).toBeVisible();
  expect(await names(page)).toEqual(['Anna', 'Bo']);
  await panel(page).getByRole('button', { name: 'Remove Bo' }).click();
  await expect.poll(() => names(page)).toEqual(['Anna']);
  await reopened(page, teamFile(4, [ANNA, { ...BO, role: 'Back' }]));
  await expect(panel(page).getByText('One person whom you removed is in the file')).toBeVisible();
  expect(await names(page)).toEqual(['Anna']);
});

test('what is wrong with it is one sentence, and nothing changes', async ({ extension }) => {
  const page = await followed(extension);
  const before = await rosterOf(page);
  const good = teamFile(5, [{ ...ANNA, role: 'Publisher' }]);
  const bad = [
    ['', 'team.json is empty.'],
    [good.slice(0, 200), 'The file is cut off'],
    [teamFile(1, [ANNA]), 'before what you took of it'],
    [teamFile(5, [], {}), 'There is nobody in team.json.'],
    [teamFile(5, [ANNA], { version: 9 }), 'has version 9'],
    [teamFile(5, [ANNA], { id: 'team-2' }), 'This is another team file'],
    [teamFile(5, [ANNA], { owner: 'Eve' }), 'Eve wrote this file'],
  ] as const;
  for (const [text, sentence] of bad) {
    await reopened(page, text);
    await expect(panel(page).getByRole('alert')).toContainText(sentence);
    expect(await rosterOf(page)).toEqual(before);
  }
  await panel(page).getByRole('button', { name: 'Follow Eve from now on' }).click();
  await expect(panel(page).getByText('Eve’s team file')).toBeVisible();
  await removeFile(page, NAME);
  await page.reload();
  await expect(panel(page).getByRole('alert')).toContainText('no longer where it was');
  expect(await rosterOf(page)).toEqual(before);
});

test('on my word changes are taken at once, and what is taken back is not taken again', async ({
  extension,
}) => {
  const page = await followed(extension);
  const auto = panel(page).getByRole('switch', { name: 'Take its changes at once' });
  // It shows what is stored, a moment after the click.
  await auto.click();
  await expect(auto).toBeChecked();
  const next = [{ ...ANNA, role: 'Publisher' }, BO];
  await reopened(page, teamFile(3, next), '#/roster');
  await expect(page.getByText('Taken from the team file of Cora: 1 person')).toBeVisible();
  expect(await named(page, 'Anna')).toMatchObject({ role: 'Publisher' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await named(page, 'Anna'))?.role).toBe('Editor');
  await page.reload();
  await expect(page.getByText('Cora’s team file says something new.')).toBeVisible();
  expect(await named(page, 'Anna')).toMatchObject({ role: 'Editor' });
  await page.getByRole('link', { name: 'Look at it' }).click();
  await expect(auto).not.toBeChecked();
});

test('the browser may ask before it is read again: one click does it', async ({ extension }) => {
  const page = await followed(extension);
  await extension.context.addInitScript(() => {
    let state = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => (state = 'granted'),
    });
  });
  await reopened(page, teamFile(3, [{ ...ANNA, role: 'Publisher' }, BO]), '#/roster');
  await expect(page.getByText('Cora’s team file can be read again after a click.')).toBeVisible();
  await page.getByRole('button', { name: 'Read team.json again' }).click();
  await expect(page.getByText('Cora’s team file says something new.')).toBeVisible();
});

test('a file of the disk that is dropped is known after a reload, and not read unasked', async ({
  extension,
}, info) => {
  const path = info.outputPath(NAME);
  writeFileSync(path, teamFile(2, [ANNA]));
  const page = await openInFront(extension, 'options.html#/data');
  const heading = panel(page).getByRole('heading', { name: 'Team files' });
  await heading.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await heading.boundingBox()) ?? {};
  const cdp = await extension.context.newCDPSession(page);
  const drag = { x: x + 4, y: y + 4, data: { items: [], files: [path], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...drag });
  await panel(page).getByRole('button', { name: 'Add 1 person' }).click();
  await expect.poll(() => names(page)).toEqual(['Anna']);
  writeFileSync(path, teamFile(3, [{ ...ANNA, role: 'Publisher' }]));
  await page.reload();
  // The browser's own word on a file of the disk.
  await expect(
    panel(page).getByText('The browser asks before Meanwhile may read it'),
  ).toBeVisible();
  expect(await named(page, 'Anna')).toMatchObject({ role: 'Editor' });
});

test('without that the same file is given by hand, and known again', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/data');
  const without = () => {
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  };
  await extension.context.addInitScript(without);
  await page.reload();
  const give = async (button: RegExp, name: string, text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await panel(page).getByRole('button', { name: button }).click();
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await (await chooser).setFiles(file);
  };
  await give(/^Follow/, NAME, teamFile(2, [ANNA, BO]));
  await panel(page).getByRole('button', { name: 'Add 2 people' }).click();
  await expect.poll(() => names(page)).toEqual(['Anna', 'Bo']);
  await page.reload();
  await expect(panel(page).getByText('Give the file again to see what changed.')).toBeVisible();
  await give(/^Choose team\.json again/, NAME, teamFile(3, [ANNA], { id: 'team-2' }));
  await expect(panel(page).getByRole('alert')).toContainText('This is another team file');
  await give(/^Choose|^Read/, 'team (1).json', teamFile(3, [{ ...ANNA, role: 'Publisher' }, BO]));
  const rows = panel(page).getByRole('list', { name: 'What the team file changes' });
  await expect(rows.getByRole('listitem')).toHaveCount(1);
  // Given to the import like any other file, it is told where it belongs.
  await page.getByLabel('Import file').setInputFiles({
    name: NAME,
    mimeType: 'application/json',
    buffer: Buffer.from(teamFile(4, [{ ...ANNA, role: 'Publisher' }, BO])),
  });
  await expect(page.getByText('You follow this team file.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Change 1 person' }).click();
  await expect.poll(async () => (await named(page, 'Anna'))?.role).toBe('Publisher');
});

test('I keep one for others: one click writes it anew, never over what somebody changed', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/data');
  const note = { mine: { note: 'Private' } };
  const away = { absences: [{ from: '2026-12-24', kind: 'sick' as const, label: 'Knee' }] };
  await ask(page, 'ui→bg save people', {
    people: [{ ...ANNA, ...note, ...away, cover: 'bo' }, BO],
  });
  await page.reload();
  await pickFrom(page, 'ours.json');
  const save = panel(page).getByRole('button', { name: /^Save as team file/ });
  await save.click();
  await expect(panel(page).getByRole('alert')).toContainText('needs a name first');
  await ask(page, 'ui→bg save person', {
    person: { id: 'me', updated: ANNA.updated, name: 'Mika' },
  });
  await expect(panel(page).getByRole('button', { name: /^Save as team file/ })).toBeVisible();
  await expect(async () => {
    await save.click({ timeout: 1000 });
    await expect(page.getByText('Written: ours.json')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const first = (await fileText(page, 'ours.json')) ?? '';
  expect(first).not.toMatch(/Private|Knee|sick/);
  const { id, owner } = JSON.parse(first) as { id: string; owner: string };
  expect(owner).toBe('Mika');

  // After a reload nothing is picked any more: the handle is kept.
  await ask(page, 'ui→bg save people', { people: [{ ...BO, role: 'Designer' }] });
  await page.reload();
  const update = panel(page).getByRole('button', { name: 'Write ours.json anew (2)' });
  await update.click();
  await expect.poll(() => fileText(page, 'ours.json')).toContain('Designer');
  expect(JSON.parse((await fileText(page, 'ours.json')) ?? '{}')).toMatchObject({
    id,
    teammates: [{ coverIs: { value: 'bo@example.com' } }, { role: 'Designer' }],
  });

  await expect(page.getByText('Written: ours.json')).toBeVisible();
  const theirs = teamFile(9, [ANNA]);
  await putFile(page, 'ours.json', theirs);
  await update.click();
  const asked = panel(page)
    .getByRole('alert')
    .filter({ hasText: 'was changed since you wrote it' });
  await expect(asked).toBeVisible();
  expect(await fileText(page, 'ours.json')).toBe(theirs);
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await update.click();
  await asked.getByRole('button', { name: 'Write it anyway' }).click();
  await expect.poll(() => fileText(page, 'ours.json')).toContain(id);
});
