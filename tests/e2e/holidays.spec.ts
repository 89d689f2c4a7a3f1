import type { Locator, Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { AT, INBOX } from './gmail-inbox.ts';
import { drawMarks, placedMarks } from './marked.ts';
import { seedRoster } from './seed.ts';
import { sampleMe, sampleRoster } from '../pages/roster.ts';
import { ask } from './worker.ts';

const DAY = 86_400_000;
/** The browser's zone (launch.ts), and Anna's: one date for both at every hour of the test. */
const ZONE = 'Europe/Amsterdam';
const dateIn = (days: number) => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format();
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
};
const compact = (date: string) => date.replaceAll('-', '');

/** At work at every hour, so that only a day off can change the state. */
function always(): Person {
  const [anna] = sampleRoster(Date.now());
  if (!anna) throw new Error('no sample');
  const whole = [['00:00', '24:00']] as const;
  const workWeek = {
    mon: whole,
    tue: whole,
    wed: whole,
    thu: whole,
    fri: whole,
    sat: whole,
    sun: whole,
  };
  const { cover: _, ...alone } = anna;
  return { ...alone, zone: ZONE, workWeek };
}

const holidaysOf = async (page: Page) =>
  (await ask<{ people: Person[] }>(page, 'ui→bg people')).people[0]?.holidays;

const calendarOf = (...lines: readonly string[]) => ({
  name: 'days.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'),
  ),
});

async function edit(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Edit Anna Weber' }).click();
  const form = page.getByRole('form', { name: 'Anna Weber' });
  const more = form.locator('details', { hasText: 'Public holidays' });
  if ((await more.getAttribute('open')) === null) await more.locator('> summary').click();
  return form;
}

test('days off of a country, by hand and from a calendar are kept, and the mark follows', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page, [always()], sampleMe(Date.now()));
  await page.reload();
  const quiet = await extension.openQuietPage();
  await drawMarks(quiet, 'always');
  const gmail = await extension.context.newPage();
  await gmail.goto(INBOX);
  const labels = async () => [
    ...new Set((await placedMarks(gmail, AT)).map(({ label }) => label.replace(/\d+:\d+/g, '…'))),
  ];
  await expect.poll(labels).toEqual([expect.stringMatching(/at work/)]);
  await page.bringToFront();

  const form = await edit(page);
  await form.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Germany' });
  await form.getByRole('combobox', { name: 'Region' }).selectOption({ label: 'Bayern' });
  await form.getByRole('checkbox', { name: 'Days on which banks are closed' }).check();
  const coming = form.getByRole('group', { name: 'Coming days off' });
  await expect(coming.getByText('Christmas Eve').first()).toBeVisible();

  await form.getByRole('button', { name: 'Add a day off' }).click();
  const own = form.getByRole('group', { name: 'Other days off' });
  await expect(own.getByLabel('Date')).toBeFocused();
  await own.getByLabel('Date').fill(dateIn(0));
  await own.getByLabel('Name').fill('Company day');
  await form
    .getByLabel('Add from an .ics file')
    .setInputFiles(
      calendarOf(
        'BEGIN:VEVENT',
        `DTSTART;VALUE=DATE:${compact(dateIn(1))}`,
        `DTEND;VALUE=DATE:${compact(dateIn(3))}`,
        'SUMMARY:Retreat',
        'END:VEVENT',
        'BEGIN:VEVENT',
        `DTSTART:${compact(dateIn(1))}T090000Z`,
        'SUMMARY:Meeting',
        'END:VEVENT',
      ),
    );
  await expect(form.getByRole('status')).toContainText(
    '2 days added. 1 event with a time of day left out.',
  );
  await expect(coming.getByText('Retreat')).toHaveCount(2);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).not.toBeVisible();

  await page.reload();
  await edit(page);
  await expect(form.getByRole('combobox', { name: 'Region' })).toHaveValue('DE-BY');
  await expect(
    form.getByRole('checkbox', { name: 'Days on which banks are closed' }),
  ).toBeChecked();
  await expect(own.getByLabel('Name')).toHaveCount(3);
  await expect(coming.getByText('Company day')).toBeVisible();
  expect(await holidaysOf(page)).toMatchObject({
    region: 'DE-BY',
    types: ['bank'],
    own: [
      { date: dateIn(0), name: 'Company day' },
      { date: dateIn(1), name: 'Retreat' },
      { date: dateIn(2), name: 'Retreat' },
    ],
  });
  await gmail.bringToFront();
  await expect.poll(labels).toEqual([expect.stringMatching(/away/)]);

  await page.bringToFront();
  const today = coming.getByRole('listitem').filter({ hasText: 'Company day' });
  await today.getByRole('checkbox').check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).not.toBeVisible();
  await gmail.bringToFront();
  await expect.poll(labels).toEqual([expect.stringMatching(/at work/)]);
});

test('a calendar that cannot be read, or never ends, says so and adds nothing', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/roster');
  await seedRoster(page, [always()], sampleMe(Date.now()));
  await page.reload();
  const form = await edit(page);
  const file = form.getByLabel('Add from an .ics file');
  const refused = async (sentence: string) => {
    await expect(form.getByRole('alert')).toContainText(sentence);
    await expect(form.getByRole('group', { name: 'Coming days off' })).toHaveCount(0);
  };
  const prose = { name: 'x.ics', mimeType: 'text/calendar', buffer: Buffer.from('Anna, Berlin') };
  await file.setInputFiles(prose);
  await refused('This is not a calendar file (.ics). Nothing is added.');
  await file.setInputFiles({ ...prose, buffer: Buffer.alloc(6_000_000, 'x') });
  await refused('The file has 6 MB. Meanwhile reads calendars up to 5 MB. Nothing is added.');
  // A day that no month has: the library looks for it until it is stopped.
  await file.setInputFiles(
    calendarOf(
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20260101',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'END:VEVENT',
    ),
  );
  await refused('The calendar has rules that take too long to follow. Nothing is added.');
});
