import { openSync, closeSync, ftruncateSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import type { BackupDocument } from '../../utils/domain/backup-types.ts';
import type { Counts } from '../../utils/protocol/messages.ts';
import { sampleRoster } from '../pages/roster.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { changeSettings } from './marked.ts';
import { remind, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const countsOf = (page: Page) => ask<Counts>(page, 'ui→bg counts');

const backup = (teammates: readonly object[]) => ({
  format: 'meanwhile-backup',
  version: 1,
  exportedAt: new Date().toISOString(),
  teammates,
  reminders: [],
  asks: [],
  log: [],
});

const GOOD = JSON.stringify(backup(sampleRoster(Date.now())), null, 2);

const BAD = [
  ['prose', 'Anna is in Berlin.\n'.repeat(3), 'Meanwhile does not know this format.'],
  ['bare word', '{"format": meanwhile}', 'The file is not valid JSON.'],
  ['no comma', GOOD.replace(',\n', '\n'), 'Reading stops at line 3, column 3.'],
  [
    'other format',
    '{"format":"other","version":1}',
    'This is JSON, but neither a Meanwhile backup',
  ],
  ['no format', '{"people":[]}', 'This is JSON, but neither a Meanwhile backup'],
  [
    'newer version',
    JSON.stringify({ ...backup([]), version: 99 }),
    /has version 99, and this Meanwhile reads up to version 1/,
  ],
  ['truncated', GOOD.slice(0, GOOD.length / 2), /The file is cut off: it ends in the middle of/],
  ['damaged', JSON.stringify(backup([{ id: 7 }])), /The backup is damaged: /],
  ['empty', '', 'The file is empty.'],
] as const;

test('a file that cannot be read gets a sentence, and nothing is stored', async ({
  extension,
}, info) => {
  const page = await openInFront(extension, 'options.html#/data');
  const panel = page.getByRole('region', { name: 'Import', exact: true });
  const refused = async (sentence: string | RegExp) => {
    await expect(panel.getByRole('alert')).toContainText(sentence);
    await expect(panel.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
    expect(await countsOf(page)).toMatchObject({ people: 0, reminders: 0 });
  };
  for (const [name, text, sentence] of BAD) {
    const file = { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Import file').setInputFiles(file);
    await refused(sentence);
  }
  const large = info.outputPath('large.json');
  writeLarge(large, 50);
  await page.getByLabel('Import file').setInputFiles(large);
  await refused(/The file has 5\d MB\. Meanwhile reads files up to/);
});

/** A sparse file that begins like a backup. */
function writeLarge(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  writeSync(file, GOOD);
  ftruncateSync(file, megabytes * 1024 * 1024);
  closeSync(file);
}

test('a good file is shown first, and imported by a press', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/data');
  const file = { name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(GOOD) };
  await page.getByLabel('Import file').setInputFiles(file);
  await expect(page.getByText('team.json is a backup of Meanwhile.')).toBeVisible();
  await expect(page.getByText('8 new')).toBeVisible();
  const rows = page.getByRole('table', { name: 'What the import would change' });
  await expect(rows.getByRole('row', { name: /Grace Kim/ })).toBeVisible();
  expect(await countsOf(page)).toMatchObject({ people: 0 });

  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(rows).not.toBeVisible();
  await page.getByLabel('Import file').setInputFiles(file);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 8 added, 0 changed, 0 removed.')).toBeVisible();
  expect(await countsOf(page)).toMatchObject({ people: 8 });

  await page.getByLabel('Import file').setInputFiles(file);
  await expect(page.getByText('Everything in it is already here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
});

/** All that is stored, but for the moment of the export. */
async function everything(page: Page): Promise<Omit<BackupDocument, 'exportedAt'>> {
  const { exportedAt: _, ...rest } = await ask<BackupDocument>(page, 'ui→bg export');
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...rest,
    teammates: rest.teammates.toSorted(byId),
    reminders: rest.reminders.toSorted(byId),
  };
}

test('an export brings everything back after everything was deleted', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/data');
  await seedRoster(page);
  await changeSettings(page, { clock: 'h12', theme: 'dark' });
  const hour = Date.now() + 3_600_000;
  await remind(page, someMail(1), { kind: 'at', at: hour });
  await remind(page, someMail(2), { kind: 'when-starts', person: 'sample-grace' });
  await page.reload();
  const before = await everything(page);
  expect(before.teammates.length).toBeGreaterThanOrEqual(8);
  expect(before.reminders).toHaveLength(2);

  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloads;
  expect(download.suggestedFilename()).toMatch(/^meanwhile-\d{4}-\d\d-\d\d\.json$/);
  const buffer = await readFile(await download.path());

  await page.getByRole('button', { name: 'Delete everything' }).click();
  expect(await countsOf(page)).toMatchObject({ people: 8, reminders: 2 });
  await page.getByRole('button', { name: 'Delete 8 people and 2 reminders' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  const none = { people: 0, reminders: 0, log: 0, asks: 0, deleted: 0 };
  expect(await countsOf(page)).toEqual(none);

  const file = { name: 'back.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Import file').setInputFiles(file);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Imported: /)).toBeVisible();
  expect(await everything(page)).toEqual(before);
});
