import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';

test('whoever works by keyboard goes on where a form or a line was', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page);
  await page.reload();
  const nameIn = (name: string) => page.locator('.mw-person-name', { hasText: name });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

  await press('Edit Anna Weber');
  await page.getByRole('textbox', { name: 'Name', exact: true }).press('Escape');
  await expect(nameIn('Anna Weber')).toBeFocused();

  await press('Edit Anna Weber');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Zita Weber');
  await press('Save');
  await expect(nameIn('Zita Weber')).toBeFocused();

  await press('Add a person');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mira Sand');
  await press('Save');
  await expect(nameIn('Mira Sand')).toBeFocused();

  await press('Add a person');
  await press('Cancel');
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused();

  await press('Edit Mira Sand');
  await press('Add a Google account');
  // No hand is faster than the next frame, in which the new field takes the focus.
  await expect(page.getByRole('textbox', { name: 'Google account number' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Google account number' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add an e-mail address' })).toBeFocused();
});
