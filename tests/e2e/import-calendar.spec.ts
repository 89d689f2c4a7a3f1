import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const DAY = 86_400_000;

const absencesOf = async (page: Page, id: string) => {
  const { people } = await ask<{ people: Person[] }>(page, 'ui→bg people');
  return people.find((one) => one.id === id)?.absences ?? [];
};

const dateIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const bare = (date: string) => date.replaceAll('-', '');

test('a team calendar becomes leave of whom it names, without its titles, and back', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/data');
  await seedRoster(page);
  await page.reload();
  const event = (summary: string, from: number, to: number) => [
    'BEGIN:VEVENT',
    `SUMMARY:${summary}`,
    `DTSTART;VALUE=DATE:${bare(dateIn(from))}`,
    `DTEND;VALUE=DATE:${bare(dateIn(to))}`,
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    ...event('Grace Kim: knee surgery\\, sick leave', 20, 23),
    ...event('Vacation', 40, 45),
    ...event('Release party', 50, 51),
    'END:VCALENDAR',
  ];
  await page.getByLabel('Import file').setInputFiles({
    name: 'team.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(lines.join('\r\n')),
  });
  await expect(page.getByText('team.ics is a calendar. Absences ahead: 2.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add absences: 1' })).toBeVisible();
  await page.getByLabel('Whose calendar is this?').selectOption('Chidi Okafor');
  await page.getByRole('button', { name: 'Add absences: 2' }).click();
  await expect
    .poll(() => absencesOf(page, 'sample-chidi'))
    .toContainEqual({ from: dateIn(40), to: dateIn(44), kind: 'vacation' });
  expect(await absencesOf(page, 'sample-grace')).toContainEqual({
    from: dateIn(20),
    to: dateIn(22),
    kind: 'sick',
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => absencesOf(page, 'sample-chidi')).toEqual([]);
});

test('a rule that never comes true is given up, and the page goes on', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/data');
  const rule = 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31';
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Vacation\nDTSTART;VALUE=DATE:20270115\n${rule}\nEND:VEVENT\nEND:VCALENDAR`;
  await page.getByLabel('Import file').setInputFiles({
    name: 'never.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('alert')).toContainText('rules that take too long to follow', {
    timeout: 15_000,
  });
  await page.getByRole('textbox', { name: 'Your team, a line each' }).fill('Eva, Rome');
  await expect(page.getByRole('button', { name: 'Add 1 person' })).toBeVisible();
});
