import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const peopleOf = async (page: Page) =>
  (await ask<{ people: Person[] }>(page, 'ui→bg people')).people;

async function seeded(extension: Parameters<typeof openInFront>[0]): Promise<Page> {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page);
  await page.reload();
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  return page;
}

test('many are changed at once, found by what they lack, and put back', async ({ extension }) => {
  const page = await seeded(extension);
  const before = await peopleOf(page);
  await page.getByLabel('Show', { exact: true }).selectOption('Design');
  await page.getByRole('button', { name: /^Tick all/ }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const form = page.getByRole('form', { name: 'Change' });
  await form.getByRole('button', { name: /^Change it for/ }).click();
  await expect(form.getByRole('alert')).toHaveText('A group is needed.');
  await form.getByLabel('Group').fill('Berlin desk');
  await form.getByRole('button', { name: /^Change it for/ }).click();
  const inGroup = async () =>
    (await peopleOf(page)).filter(({ groups }) => groups?.includes('Berlin desk')).length;
  const wanted = before.filter(({ groups }) => groups?.includes('Design')).length;
  await expect.poll(inGroup).toBe(wanted);
  await expect(page.getByRole('listitem').filter({ hasText: 'Berlin desk' })).toHaveCount(wanted);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(inGroup).toBe(0);
});

test('a shared roster says nothing that is mine, and updates the same people elsewhere', async ({
  extension,
}) => {
  const page = await seeded(extension);
  await page.getByRole('checkbox', { name: 'Select Anna Weber' }).check();
  await page.getByRole('checkbox', { name: 'Select Bo Nakamura' }).check();
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share' }).click();
  const text = await readFile(await (await downloads).path(), 'utf8');
  const mine = (await peopleOf(page)).find(({ id }) => id === 'sample-anna');
  expect(text).not.toContain(mine?.mine?.note);
  expect(text).not.toContain('vacation');

  // A colleague's later word on Anna; what is mine stays.
  const later = new Date(Date.now() + 60_000).toISOString();
  const roster = JSON.parse(text) as { owner?: string; teammates: Record<string, unknown>[] };
  const teammates = roster.teammates.map((one) =>
    one['id'] === 'sample-anna' ? { ...one, updated: later, role: 'Head of design' } : one,
  );
  await page.goto(extension.url('options.html#/data'));
  await page.getByLabel('Import file').setInputFiles({
    name: 'team.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...roster, owner: 'Cora', teammates })),
  });
  await expect(
    page.getByText(/team\.json is a shared roster\. People in it: 2\..*kept by Cora/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Change 1 person' }).click();
  const anna = async () => (await peopleOf(page)).find(({ id }) => id === 'sample-anna');
  await expect.poll(async () => (await anna())?.role).toBe('Head of design');
  expect((await anna())?.mine).toEqual(mine?.mine);
});
