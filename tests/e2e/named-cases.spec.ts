import type { Locator, Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { NAMED_CASES, type NamedCase } from './named-cases.ts';
import { ask } from './worker.ts';

/** As it is stored, without what differs from run to run. */
async function storedOf(page: Page, name: string): Promise<object | undefined> {
  const { people } = await ask<{ people: Person[] }>(page, 'ui→bg people');
  const person = people.find((one) => one.name === name);
  if (!person) return undefined;
  const { id: _id, updated: _updated, zoneConfirmed: _confirmed, ...rest } = person;
  return rest;
}

/** By the keyboard: the button, then the name, which has the focus already. */
async function begin(page: Page, name: string): Promise<Locator> {
  const add = page.getByRole('button', { name: /^Add (one|a) person$/ });
  await add.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'New person' });
  await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.insertText(name);
  return form;
}

async function chooseZone(scope: Locator, text: string, choose: boolean): Promise<void> {
  const field = scope.getByRole('combobox', { name: 'Time zone' });
  await field.fill(text);
  if (choose) {
    const first = scope.getByRole('listbox', { name: 'Time zone' }).getByRole('option').first();
    await expect(first).toContainText(text);
    await field.press('Enter');
  }
  await field.press('Tab');
}

async function typeWeek(scope: Locator, week: { readonly [day: string]: string }): Promise<void> {
  for (const [day, hours] of Object.entries(week)) {
    await scope.getByRole('textbox', { name: day, exact: true }).fill(hours);
  }
}

/** Presses "Add …" of a part of the form and gives the line that came. */
async function addLine(form: Locator, part: string, add: string): Promise<Locator> {
  const group = form.getByRole('group', { name: part });
  await group.getByRole('button', { name: add }).press('Enter');
  return group.locator('.mw-date-line').last();
}

async function typeRange(line: Locator, range: { from: string; to?: string }): Promise<void> {
  await line.getByLabel('From').fill(range.from);
  if (range.to) await line.getByLabel('To', { exact: true }).fill(range.to);
}

async function fillIn(form: Locator, one: NamedCase): Promise<void> {
  await chooseZone(form, one.zone, one.choose ?? false);
  const week = form.getByRole('group', { name: 'Working hours' }).first();
  await typeWeek(week, one.week ?? {});
  for (const name of one.press ?? []) await week.getByRole('button', { name }).click();
  await fillDates(form, one);
}

async function fillDates(form: Locator, one: NamedCase): Promise<void> {
  const { leave = [], journeys = [], days = [], spans = [], turns } = one;
  if (leave.length + journeys.length + days.length + spans.length === 0 && !turns) return;
  await openDates(form);
  for (const { kind, label, ...range } of leave) {
    const line = await addLine(form, 'Leave', 'Add leave');
    await typeRange(line, range);
    if (kind) await line.getByLabel('Kind').selectOption(kind);
    if (label) await line.getByLabel('Label').fill(label);
  }
  for (const { zone, ...range } of journeys) {
    const line = await addLine(form, 'Travel', 'Add a journey');
    await typeRange(line, range);
    await chooseZone(line, zone, true);
  }
  for (const { date, hours } of days) {
    const line = await addLine(form, 'Other hours on one day', 'Add a day');
    await line.getByLabel('Date').fill(date);
    await line.getByRole('textbox', { name: 'Hours' }).fill(hours);
  }
  for (const { week, ...range } of spans) {
    const line = await addLine(form, 'Another week for a while', 'Add a week for a while');
    await typeRange(line, range);
    await typeWeek(line, week);
  }
  if (turns) {
    const group = form.getByRole('group', { name: 'Weeks that take turns' });
    await group.getByRole('button', { name: 'Add weeks that take turns' }).press('Enter');
    await group.getByLabel('The first begins in the week of').fill(turns.from);
    await typeWeek(group.getByRole('region', { name: 'Week 2' }), turns.second);
  }
}

const openDates = (form: Locator) => form.getByText('Leave, travel and special days').click();

test('each of the named cases can be entered by hand, and is stored as it was meant', async ({
  extension,
}, info) => {
  // A third of it on an idle machine: some 600 steps by hand.
  test.setTimeout(90_000);
  const page = await openInFront(extension, 'options.html#/roster');
  for (const one of NAMED_CASES) {
    await test.step(one.name, async () => {
      const form = await begin(page, one.name);
      await fillIn(form, one);
      if (one.picture) await form.screenshot({ path: info.outputPath(`${one.name}.png`) });
      await form.getByRole('textbox', { name: 'Name', exact: true }).press('Enter');
      await expect(form, one.name).not.toBeVisible();
      expect(await storedOf(page, one.name), one.name).toEqual({ name: one.name, ...one.stored });
    });
  }
  await page.screenshot({ path: info.outputPath('roster.png'), fullPage: true });
});

test('a worked holiday is ticked by its name, and half a day is two clicks with a way back', async ({
  extension,
}, info) => {
  const page = await openInFront(extension, 'options.html#/roster');
  const form = await begin(page, 'Worked holiday');
  await chooseZone(form, 'Berlin', true);
  await form.getByRole('group', { name: 'Working hours' }).getByText('Nine to five').click();
  await openDates(form);
  await form.getByLabel('Country').selectOption('Germany');
  await form.getByLabel('Region').selectOption('DE-BY');
  const christmas = form.getByRole('listitem').filter({ hasText: '25 Dec' });
  await christmas.getByRole('checkbox').check();
  await form.screenshot({ path: info.outputPath('worked-holiday.png') });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).not.toBeVisible();
  const today = new Date().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '12-25' ? 1 : 0);
  const before = await storedOf(page, 'Worked holiday');
  expect(before).toMatchObject({ holidays: { region: 'DE-BY', worked: [`${year}-12-25`] } });

  await page.getByRole('button', { name: 'Half day: Worked holiday' }).press('Enter');
  const menu = page.getByRole('group', { name: 'Half day: Worked holiday' });
  await expect(menu.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.screenshot({ path: info.outputPath('half-day.png') });
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Saved for Worked holiday: .*, from 13:00 on$/)).toBeVisible();
  const after = (await storedOf(page, 'Worked holiday')) as { days?: object };
  expect(Object.values(after.days ?? {})).toEqual([[['13:00', '17:00']]]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => storedOf(page, 'Worked holiday')).toEqual(before);
});
