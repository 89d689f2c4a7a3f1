// A hand that slips: what was deleted comes back, and what was written is seen before it is set.
import { expect, test } from './fixtures.ts';
import { remind, remindersOf, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';

const inAnHour = () => ({ kind: 'at', at: Date.now() + 3_600_000 }) as const;

test('a moment in words is understood before it is set, on their clock too', async ({
  extension,
}) => {
  const own = await extension.openQuietPage();
  await seedRoster(own);
  await remind(own, someMail(1, 'Numbers for the board'), inAnHour());
  const page = await extension.openPage('options.html#/reminders');
  await page.getByRole('button', { name: 'Change time: Numbers for the board' }).click();
  const field = page.getByLabel('When, in words');
  await field.fill('tomorrow at');
  await expect(page.getByText(/^Not understood yet/)).toBeVisible();
  await field.fill('tomorrow 9 their time');
  await expect(page.getByText(/^Understood: .*09:00 there/)).toBeVisible();
  expect((await remindersOf(own))[0]?.rule.kind).toBe('at');
  await field.press('Enter');
  await expect
    .poll(async () => (await remindersOf(own))[0]?.rule)
    .toMatchObject({ kind: 'wall', time: '09:00', zone: 'America/Los_Angeles' });
});

test('a deleted reminder lies in the bin until it is brought back', async ({ extension }) => {
  const own = await extension.openQuietPage();
  await seedRoster(own);
  const reminder = await remind(own, someMail(1, 'Numbers for the board'), inAnHour());
  const page = await extension.openPage('options.html#/reminders');
  await page.getByRole('button', { name: 'Delete: Numbers for the board' }).click();
  await expect.poll(() => remindersOf(own)).toEqual([]);
  await page.getByText('Bin (1)').click();
  await page.getByRole('button', { name: 'Bring back: Numbers for the board' }).click();
  await expect
    .poll(async () => (await remindersOf(own)).map(({ dueAt }) => dueAt))
    .toEqual([reminder.dueAt]);
  await expect(page.getByText(/^Bin/)).toHaveCount(0);
});
