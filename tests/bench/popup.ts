// What opening the popup costs with much on file, against an empty one, in a real Chromium.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import type { Reminder } from '../../utils/domain/reminder-types.ts';
import { importRecords } from '../e2e/asks.ts';
import { type Extension, launch } from '../e2e/launch.ts';
import { someMail } from '../e2e/reminders.ts';
import { seedRoster } from '../e2e/seed.ts';
import type { Bench } from './run.ts';

const REMINDERS = 2000;
const TEAMMATES = 300;
/** Every tenth is due, and has been shown. */
const DUE = 10;
const HOUR = 3_600_000;
/** So often a round opens each; a single opening is a matter of chance. */
const OPENINGS = 5;
/** What the opening before gave the background to do is done by then. Milliseconds. */
const REST = 500;

const ZONES = ['Europe/Berlin', 'Asia/Tokyo', 'Asia/Kolkata', 'America/Los_Angeles'];

export function teammates(): Person[] {
  const day = [['09:00', '17:30']] as const;
  return Array.from({ length: TEAMMATES }, (_, index) => ({
    id: `bench-${index}`,
    updated: '2026-11-01T00:00:00.000Z',
    name: `Member ${index}`,
    identities: [{ kind: 'email', value: `member${index}@example.com` }],
    zone: ZONES[index % ZONES.length] ?? 'UTC',
    workWeek: { mon: day, tue: day, wed: day, thu: day, fri: day },
  }));
}

export function manyReminders(now: number): Reminder[] {
  const stamp = new Date(now - 30 * HOUR).toISOString();
  return Array.from({ length: REMINDERS }, (_, index) => {
    const { place, title } = someMail(index + 1);
    const isDue = index % DUE === 0;
    const at = isDue ? now - HOUR : now + (index + 1) * HOUR;
    return {
      id: `bench-${index}`,
      created: stamp,
      updated: stamp,
      place,
      title,
      people: [`bench-${index % TEAMMATES}`],
      names: [],
      rule: { kind: 'at', at },
      dueAt: at,
      ...(isDue ? { state: 'shown', shownAt: at } : { state: 'scheduled' }),
    };
  });
}

/** Milliseconds from the navigation to the first paint with content. */
async function paintOf(page: Page, extension: Extension): Promise<number> {
  await page.goto('about:blank');
  await page.bringToFront();
  await page.waitForTimeout(REST);
  await page.goto(extension.url('popup.html'));
  return page.evaluate<number>(`new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) done(paint.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  })`);
}

async function open(extension: Extension): Promise<Page> {
  const page = await extension.openPage('popup.html');
  await page.bringToFront();
  return page;
}

/** @throws When one of the extensions does not start. */
export async function popupBench(): Promise<Bench> {
  const full = await launch();
  const empty = await launch();
  const own = await full.openQuietPage();
  await seedRoster(own, teammates());
  await importRecords(own, { reminders: manyReminders(Date.now()) });
  const [ours, bare] = [await open(full), await open(empty)];
  await ours.getByText('Question 1', { exact: true }).waitFor();
  return {
    name: `opening the popup with ${REMINDERS} reminders and ${TEAMMATES} teammates, against an empty one`,
    unit: 'times slower',
    goal: 1.3,
    async run() {
      let [sum, bareSum] = [0, 0];
      // In turns, so that what else the machine does falls on both.
      for (let opening = 0; opening < OPENINGS; opening += 1) {
        sum += await paintOf(ours, full);
        bareSum += await paintOf(bare, empty);
      }
      return { ours: sum / OPENINGS, yardstick: bareSum / OPENINGS };
    },
    async close() {
      await full.close();
      await empty.close();
    },
  };
}
