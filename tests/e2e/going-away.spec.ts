import { readFile } from 'node:fs/promises';

import type { Person } from '../../utils/domain/person.ts';
import { importRecords, overdueAsk } from './asks.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedMarked } from './marked.ts';
import { remind, someMail } from './reminders.ts';
import { ask } from './worker.ts';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('days off of my own: what is open, what to tell others, a calendar file, and undo', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  await remind(own, someMail(1, 'Rows 12 to 20'), { kind: 'at', at: Date.now() + 3_600_000 });
  await importRecords(own, { asks: [overdueAsk(2, 'Cohort table')] });
  const absences = async () =>
    (await ask<{ me: Person }>(own, 'ui→bg people')).me.absences?.length ?? 0;
  const before = await absences();

  const page = await openInFront(extension, 'options.html#/settings');
  const panel = page.getByRole('region', { name: 'Going away' });
  await panel.getByRole('button', { name: 'Keep these days off' }).click();
  await expect(panel.getByText('Choose a first and a last day off.')).toBeVisible();
  await panel.getByLabel('First day off').fill(day(3));
  await panel.getByLabel('Last day off').fill(day(9));
  await panel.getByLabel('What for, only for you').fill('Dentist');
  await panel.getByRole('button', { name: 'Keep these days off' }).click();
  await expect.poll(absences).toBe(before + 1);

  await expect(panel).toContainText('Rows 12 to 20');
  await expect(panel).toContainText('Cohort table');
  await expect(panel).toContainText(/I am away from .+ to .+ and back on/);
  expect(await panel.locator('.mw-away-texts').textContent()).not.toContain('Dentist');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /\.ics/ }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(`DTSTART;VALUE=DATE:${day(3).replaceAll('-', '')}`);
  expect(text).toContain(`DTEND;VALUE=DATE:${day(10).replaceAll('-', '')}`);
  expect(text).not.toContain('Dentist');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(absences).toBe(before);
});
