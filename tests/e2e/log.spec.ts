import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { LogEntry } from '../../utils/domain/log-types.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { remind, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const DAY = 86_400_000;
const lines = (page: Page) => page.locator('.mw-log-item');
const search = (page: Page) => page.getByLabel('Search titles, notes, people and sites');

async function keep(page: Page, entries: readonly Partial<LogEntry>[]): Promise<void> {
  const whole = entries.map((entry) => ({
    kind: 'note',
    at: Date.now(),
    title: 'A note',
    people: [],
    names: [],
    ...entry,
  }));
  const kept = await ask<{ ok: boolean }>(page, 'ui→bg keep log', { entries: whole });
  expect(kept.ok).toBe(true);
}

/** What the page copies, instead of the clipboard, which a headless browser guards. */
async function copied(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`navigator.clipboard.writeText = async (text) => { window.copied = text; }`);
  return () => page.evaluate<string>('window.copied ?? ""');
}

test('what ended comes into the log, is found as you type, and leads back', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/log');
  await seedRoster(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  for (const [number, title] of [
    [1, 'Numbers for the board'],
    [2, 'Launch checklist'],
  ] as const) {
    const { id } = await remind(page, someMail(number, title), {
      kind: 'at',
      at: Date.now() + DAY,
    });
    await ask(page, 'ui→bg act', { id, action: { kind: number === 1 ? 'done' : 'drop' } });
  }
  await expect(lines(page)).toHaveCount(2);
  await search(page).pressSequentially('num gra');
  await expect(lines(page)).toHaveText([/Numbers for the board.*Done · Grace Kim · Gmail/s]);
  await expect(page.locator('mark')).toHaveText(['Numbers', 'Grace']);
  await search(page).fill('zebra');
  await expect(page.getByText('Nothing in the log fits.')).toBeVisible();
  await search(page).press('ControlOrMeta+a');
  await search(page).press('Delete');
  await expect(lines(page)).toHaveCount(2);
  await expect(search(page)).toBeFocused();
  await page.getByLabel('Person').selectOption('Grace Kim');
  await expect(lines(page)).toHaveCount(2);
  await page.getByLabel('To', { exact: true }).fill('2020-01-01');
  await expect(lines(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Launch checklist', exact: true }).click(),
  ]);
  await expect.poll(() => opened.url()).toContain('18c0000000000002');
});

test('a decision is recorded with its people and the way back, and copied for the thread', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/log');
  await seedRoster(page);
  const text = await copied(page);
  await page.getByRole('button', { name: 'Record a decision' }).click();
  const form = page.getByRole('form', { name: 'Record a decision' });
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form.getByLabel('What was decided')).toHaveAccessibleDescription(
    'Write down what was decided or noted.',
  );
  await form.getByLabel('What was decided').fill('We ship on Thursday.');
  await form.getByLabel('People').fill('Anna Weber, Guest Author');
  await form.getByLabel('The way back').fill('https://example.com/elsewhere');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form.getByLabel('The way back')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.getByLabel('What was decided')).toHaveValue('We ship on Thursday.');
  const link = someMail(7).place.url;
  await form.getByLabel('The way back').fill(link);
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toHaveCount(0);
  await expect(lines(page)).toHaveText([
    /We ship on Thursday\..*Decision · Anna Weber, Guest Author/s,
  ]);
  await lines(page).hover();
  await page.getByRole('button', { name: 'Copy for the thread' }).click();
  await expect
    .poll(text)
    .toMatch(
      /^Decision of .*: We ship on Thursday\.\nWith Anna Weber, Guest Author\nhttps:\/\/mail/,
    );
  const { entries } = await ask<{ entries: LogEntry[] }>(page, 'ui→bg log', {
    query: { text: '' },
    limit: 5,
  });
  expect(entries).toMatchObject([{ people: ['sample-anna'], names: ['Guest Author'] }]);
});

test('a selection is saved as CSV without formulas and as Markdown, deleted and brought back', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/log');
  await keep(page, [
    { title: '=HYPERLINK("https://evil.example")', at: Date.now() - 1000 },
    { title: 'Fine [really]' },
  ]);
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Select all found' }).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const csv = await save('Save as CSV');
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(await save('Save as Markdown')).toContain(String.raw`Note · Fine \[really\]`);
  await page
    .getByRole('group', { name: 'Selected: 2' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await expect(lines(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveCount(2);
});

test('a retention period is off until it is set, says what it deletes, and deletes it', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/log');
  await keep(page, [{ title: 'Old', at: Date.now() - 400 * DAY }, { title: 'Young' }]);
  await expect(lines(page)).toHaveCount(2);
  const period = page.getByLabel('Keep lines for');
  await expect(period).toHaveValue('0');
  await period.selectOption('One year');
  await expect(page.getByText('This deletes what is older now, lines: 1.')).toBeVisible();
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Set and delete' }).click();
  await expect(lines(page)).toHaveText([/Young/]);
});

test('more than fifty lines come in steps', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/log');
  const many = Array.from({ length: 120 }, (_, index) => ({ title: `Line ${index}` }));
  await keep(page, many);
  await expect(lines(page)).toHaveCount(50);
  await expect(page.getByText('The newest 50 of more')).toBeVisible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(lines(page)).toHaveCount(100);
  await page.getByRole('button', { name: 'Select all found' }).click();
  await expect(page.getByRole('group', { name: 'Selected: 120' })).toBeVisible();
});
