import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const LEAVE = [{ from: '2027-02-22', to: '2027-02-26' }];
const ANNA: Person = {
  id: 'anna',
  updated: '2026-11-01T00:00:00.000Z',
  name: 'Anna Weber',
  zone: 'Europe/Berlin',
  absences: LEAVE,
};

test('dates that no calendar has, half dates and two-digit years are refused at their field', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page, [ANNA]);
  await page.reload();
  await page.getByRole('button', { name: 'Edit Anna Weber' }).click();
  const form = page.getByRole('form', { name: 'Anna Weber' });
  const end = form.getByLabel('To', { exact: true }).first();
  const save = () => form.getByRole('button', { name: 'Save' }).click();
  const stored = async () =>
    (await ask<{ people: Person[] }>(page, 'ui→bg people')).people[0]?.absences;

  for (const [typed, sentence] of [
    ['02292027', 'This date does not exist or is not complete'],
    ['112426', /^The year 26 is out of reach/],
  ] as const) {
    // Anew each time: the caret goes to the first part of the date.
    await end.blur();
    await end.pressSequentially(typed);
    await save();
    await expect(end).toHaveAccessibleDescription(sentence);
    await expect(end).toBeFocused();
    expect(await stored()).toEqual(LEAVE);
  }

  await end.blur();
  await end.focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(end).toHaveAccessibleDescription('This date does not exist or is not complete');
  expect(await stored()).toEqual(LEAVE);

  await end.fill('2027-02-28');
  await save();
  await expect(form).not.toBeVisible();
  expect(await stored()).toEqual([{ from: '2027-02-22', to: '2027-02-28' }]);
});
