// The main job, end to end, as one person lives it. With npx playwright test --headed it can be watched.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import type { Reminder } from '../../utils/domain/reminder-types.ts';
import { samplePerson } from '../pages/people.ts';
import { middleOf, press } from './accessible.ts';
import { marksOf } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { notificationsOf, remindersOf } from './reminders.ts';
import { ask, stopWorker } from './worker.ts';

const MINUTE = 60_000;
const ZONE = 'Asia/Tokyo';
const COLOUR_TOKENS = 10;
const SUBJECT = 'Colour tokens, second round';

/** "14:05" in Anna's zone. */
function wallTime(at: number): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(at);
}

/** Anna, who starts to work every day at the given minute, in Tokyo. */
function anna(start: number): Person {
  const hours = [[wallTime(start), wallTime(start + 60 * MINUTE)]] as const;
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return {
    id: 'anna',
    updated: new Date(start - 60 * MINUTE).toISOString(),
    name: 'Anna Weber',
    identities: [{ kind: 'email', value: samplePerson('anna').email }],
    zone: ZONE,
    workWeek: Object.fromEntries(days.map((day) => [day, hours])),
  };
}

/** The file is chosen, looked at and imported as a person does it. */
async function importRoster(extension: Extension, person: Person): Promise<void> {
  const page = await extension.openPage('options.html#/data');
  const document = {
    format: 'meanwhile-backup',
    version: 1,
    exportedAt: new Date().toISOString(),
    teammates: [person],
    reminders: [],
    asks: [],
    log: [],
  };
  await page.getByLabel('Import file').setInputFiles({
    name: 'roster.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document)),
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const people = async () => (await ask<{ people: Person[] }>(page, 'ui→bg people')).people;
  await expect.poll(people).toMatchObject([{ name: person.name, zone: ZONE }]);
  await page.close();
}

async function onlyReminder(page: Page): Promise<Reminder | undefined> {
  const reminders = await remindersOf(page);
  expect(reminders.length).toBeLessThanOrEqual(1);
  return reminders[0];
}

test('from a roster to a reply that is not forgotten', async ({ extension }) => {
  test.setTimeout(180_000);
  // Far enough away for the clicks, on a whole minute, because working hours are minutes.
  const starts = Math.ceil((Date.now() + 25_000) / MINUTE) * MINUTE;
  await importRoster(extension, anna(starts));
  const own = await extension.openQuietPage();

  const gmail = await extension.context.newPage();
  await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
  await gmail.evaluate(`sample.openThread(${COLOUR_TOKENS})`);
  await expect(gmail.locator('h2.hP')).toHaveText(SUBJECT);
  const beside = async () =>
    (await marksOf(gmail)).filter(({ rect }) => rect.width > 0).map((mark) => mark.label);
  await expect.poll(beside).toHaveLength(1);
  // The weekday stands before the time when it is another than here.
  const now = [Date.now() - 30_000, Date.now(), Date.now() + 30_000].map(wallTime);
  const [label = ''] = await beside();
  const [, there, back] = /^(?:\w+ )?(\S+) there, off until (?:\w+ )?(\S+)$/.exec(label) ?? [];
  expect(now).toContain(there);
  expect(back).toBe(wallTime(starts));

  await press(gmail, 'image', label);
  await press(gmail, 'button', /^When Anna starts/);
  await expect.poll(() => onlyReminder(own)).toMatchObject({ title: SUBJECT, dueAt: starts });
  await gmail.evaluate('location.hash = "#inbox"');
  await expect(gmail.locator('h2.hP')).not.toBeVisible();

  await stopWorker(extension);
  const notifications = () => notificationsOf(own);
  const waiting = starts - Date.now() + 15_000;
  await expect.poll(notifications, { timeout: waiting }).toHaveLength(1);
  expect(Date.now()).toBeGreaterThanOrEqual(starts);
  expect(await own.evaluate('chrome.action.getBadgeText({})')).toBe('1');

  const tabs = extension.context.pages().length;
  const [id] = await notifications();
  const worker = await extension.worker();
  await worker.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`);
  await expect(gmail.locator('h2.hP')).toHaveText(SUBJECT);
  await expect(gmail.locator('h2.hP')).toBeVisible();
  expect(extension.context.pages()).toHaveLength(tabs);

  const popup = await extension.openPage('popup.html');
  await expect(popup.getByText(SUBJECT).first()).toBeVisible();
  await middleOf(popup, 'button', /^Done/);
  await popup.getByRole('button', { name: /^Done/ }).first().click();
  await expect.poll(async () => (await onlyReminder(own))?.state).toBe('done');
  await expect.poll(() => own.evaluate('chrome.action.getBadgeText({})')).toBe('');
});
