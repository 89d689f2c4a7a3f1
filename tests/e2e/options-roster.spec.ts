import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const peopleOf = async (page: Page) =>
  (await ask<{ people: Person[] }>(page, 'ui→bg people')).people;

const personOf = async (page: Page, name: string) =>
  (await peopleOf(page)).find((one) => one.name === name);

const TEAM = [
  'Anna Weber, anna@example.com, Berlin',
  'Bo Nakamura, bo@example.com, Tokyo',
  'Cora Lang, cora@example.com',
];

test('a pasted team is shown, completed and added at once', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await page.getByRole('textbox', { name: 'Your team, a line each' }).fill(TEAM.join('\n'));
  const preview = page.getByRole('table', { name: 'What was understood' });
  await expect(preview.getByRole('row', { name: /Anna Weber/ })).toContainText('Europe/Berlin');
  await expect(preview.getByRole('row', { name: /Bo Nakamura/ })).toContainText('Asia/Tokyo');
  const cora = preview.getByRole('row', { name: /Cora Lang/ });
  await expect(cora).toContainText('Waits for an answer above');
  await expect(page.getByRole('button', { name: 'Add 2 people' })).toBeVisible();
  await expect(page.getByText('Left out until completed: 1')).toBeVisible();
  expect(await peopleOf(page)).toEqual([]);

  const question = page.getByRole('group', { name: '1 person has no city or time zone.' });
  await question.getByRole('combobox', { name: 'Choose a place' }).fill('Lima');
  await page.getByRole('option', { name: /^Lima/ }).first().click();
  await expect(cora).toContainText('America/Lima');
  expect(await peopleOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add 3 people' }).click();
  const stored = async () => (await peopleOf(page)).map(({ name, zone }) => `${name} ${zone}`);
  const expected = ['Anna Weber Europe/Berlin', 'Bo Nakamura Asia/Tokyo', 'Cora Lang America/Lima'];
  await expect.poll(async () => (await stored()).toSorted()).toEqual(expected);
  await expect(page.getByRole('button', { name: 'Edit Cora Lang' })).toBeVisible();
});

test('wrong entries get a sentence at their field, keep what was typed, and store nothing', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page);
  await page.reload();
  const before = await personOf(page, 'Anna Weber');
  await page.getByRole('button', { name: 'Edit Anna Weber' }).click();
  const form = page.getByRole('form', { name: 'Anna Weber' });
  const save = form.getByRole('button', { name: 'Save' });
  const wrongs = [
    [
      form.getByRole('combobox', { name: 'Time zone' }),
      'Nowhere/Land',
      /“Nowhere\/Land” is not a time zone/,
    ],
    [form.getByRole('textbox', { name: 'Monday' }), '09:00–09:00', /either nothing or a whole day/],
    [form.getByRole('textbox', { name: 'E-mail address' }), 'bo@example.com', /of Bo Nakamura/],
    [form.getByRole('textbox', { name: 'Name', exact: true }), '', 'A name is needed.'],
  ] as const;
  for (const [field, typed, sentence] of wrongs) {
    const good = await field.inputValue();
    await field.fill(typed);
    await save.click();
    await expect(form.getByText(sentence)).toBeVisible();
    await expect(field).toHaveAccessibleDescription(sentence);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(typed);
    await expect(form.getByRole('alert')).toContainText('Nothing is stored yet.');
    expect(await personOf(page, 'Anna Weber')).toEqual(before);
    await field.fill(good);
  }
  await form.getByRole('textbox', { name: 'Role' }).fill('Head of design');
  await save.click();
  await expect(form).not.toBeVisible();
  expect(await personOf(page, 'Anna Weber')).toMatchObject({ role: 'Head of design' });
});

test('a removed person comes back whole with Undo', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page);
  await page.reload();
  const before = await personOf(page, 'Femi Adeyemi');
  await page.getByRole('button', { name: 'Remove Femi Adeyemi' }).click();
  await expect(page.getByRole('button', { name: 'Edit Femi Adeyemi' })).toHaveCount(0);
  expect(await personOf(page, 'Femi Adeyemi')).toBeUndefined();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Edit Femi Adeyemi' })).toBeVisible();
  const { updated: _, ...rest } = before ?? { updated: '' };
  expect(await personOf(page, 'Femi Adeyemi')).toMatchObject(rest);
});

test('two windows save different people at the same time', async ({ extension }) => {
  const first = await openInFront(extension, 'options.html#/roster');
  await seedRoster(first);
  await first.reload();
  const second = await extension.openPage('options.html#/roster');
  const edit = async (page: Page, name: string, role: string) => {
    await page.getByRole('button', { name: `Edit ${name}` }).click();
    const form = page.getByRole('form', { name });
    await form.getByRole('textbox', { name: 'Role' }).fill(role);
    return form;
  };
  const forms = [
    await edit(first, 'Anna Weber', 'Role of the first window'),
    await edit(second, 'Bo Nakamura', 'Role of the second window'),
  ];
  await Promise.all(forms.map((form) => form.getByRole('button', { name: 'Save' }).click()));
  const roles = async () => [
    (await personOf(first, 'Anna Weber'))?.role,
    (await personOf(first, 'Bo Nakamura'))?.role,
  ];
  const expected = ['Role of the first window', 'Role of the second window'];
  await expect.poll(roles).toEqual(expected);
  for (const page of [first, second]) {
    for (const role of expected) await expect(page.getByText(role)).toBeVisible();
  }
});

test('two windows that edit the same person keep what each of them changed', async ({
  extension,
}) => {
  const first = await openInFront(extension, 'options.html#/roster');
  await seedRoster(first);
  await first.reload();
  const second = await extension.openPage('options.html#/roster');
  const open = async (page: Page) => {
    await page.getByRole('button', { name: 'Edit Anna Weber' }).click();
    return page.getByRole('form', { name: 'Anna Weber' });
  };
  const [one, two] = [await open(first), await open(second)];
  await one.getByRole('textbox', { name: 'Role' }).fill('Head of design');
  await two.getByRole('textbox', { name: 'How to ask' }).fill('In a thread');
  await one.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('Head of design')).toBeVisible();
  await two.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await personOf(first, 'Anna Weber'))?.howToAsk)
    .toBe('In a thread');
  expect((await personOf(first, 'Anna Weber'))?.role).toBe('Head of design');
});

test('two windows that save the same person at the same moment keep what each of them changed', async ({
  extension,
}) => {
  const first = await openInFront(extension, 'options.html#/roster');
  await seedRoster(first);
  await first.reload();
  const second = await extension.openPage('options.html#/roster');
  const fields = [
    [first, 'Role', 'Head of design'],
    [second, 'How to ask', 'In a thread'],
  ] as const;
  for (const [page, name, text] of fields) {
    await page.getByRole('button', { name: 'Edit Anna Weber' }).click();
    const form = page.getByRole('form', { name: 'Anna Weber' });
    await form.getByRole('textbox', { name }).fill(text);
  }
  // Pressed by the page itself, so that neither waits for the other's window to come to the front.
  const save = `[...document.querySelectorAll('button')].find((one) => one.type === 'submit').click()`;
  await Promise.all([first.evaluate(save), second.evaluate(save)]);
  const kept = async () => {
    const anna = await personOf(first, 'Anna Weber');
    return [anna?.role, anna?.howToAsk];
  };
  await expect.poll(kept).toEqual(['Head of design', 'In a thread']);
  for (const page of [first, second]) {
    await expect(page.getByRole('form', { name: 'Anna Weber' })).toHaveCount(0);
  }
});
