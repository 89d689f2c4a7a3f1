// Where marks stand in a page of a site, and of whom they speak.
import type { Page } from '@playwright/test';

import type { Settings } from '../../utils/domain/settings.ts';
import { sampleRoster } from '../pages/roster.ts';
import { ownWorld } from './closed-roots.ts';
import { welcomed } from './in-front.ts';
import type { Extension } from './launch.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

export interface PlacedMark {
  /** What the test's own reader says of the place. */
  readonly at: string;
  readonly label: string;
  /** In a view that is not shown. */
  readonly hidden: boolean;
}

/** The sample roster, and marks at every spot, so that nothing depends on the hour of the test. */
export async function seedMarked(extension: Extension): Promise<Page> {
  const page = await extension.openQuietPage();
  await seedRoster(page);
  await drawMarks(page, 'always');
  await welcomed(extension);
  return page;
}

/** @param page One of the extension's own pages. */
export async function drawMarks(page: Page, when: 'always' | 'never'): Promise<void> {
  await changeSettings(page, { marks: { lists: when, messages: when } });
}

/** @throws When the background refuses the change. */
export async function changeSettings(page: Page, change: Partial<Settings>): Promise<void> {
  const saved = await ask<{ ok: boolean }>(page, 'ui→bg save settings', { change });
  if (!saved.ok) throw new Error(`refused: ${JSON.stringify(saved)}`);
}

/**
 * All marks of a page in document order.
 *
 * @param at A function's source that says where the mark that it gets stands; runs in the extension's
 * own world, which sees the page's nodes.
 */
export async function placedMarks(page: Page, at: string): Promise<PlacedMark[]> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<PlacedMark[]>(`(() => {
      const at = ${at};
      return [...document.querySelectorAll('meanwhile-mark')].map((mark) => ({
        at: String(at(mark)),
        label: chrome.dom.openOrClosedShadowRoot(mark.querySelector('span'))
          ?.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
        hidden: !mark.checkVisibility(),
      }));
    })()`);
  } finally {
    await world.close();
  }
}

/** Places of the marks that are shown. */
export async function shownPlaces(page: Page, at: string): Promise<string[]> {
  const marks = await placedMarks(page, at);
  return marks.filter(({ hidden }) => !hidden).map((mark) => mark.at);
}

const ELENA_STAYS_IN = 'Europe/Lisbon';

/** The zone in which a sample person is now. */
export function wallZoneOf(name: string): string | undefined {
  const person = sampleRoster(Date.now()).find((one) => one.name === name);
  return name === 'Elena Petrova' ? ELENA_STAYS_IN : person?.zone;
}

/** Times on the wall of a sample person now, give or take a minute; none for anybody else. */
export function wallTimesOf(name: string): string[] {
  const timeZone = wallZoneOf(name);
  if (timeZone === undefined) return [];
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const wall = new Intl.DateTimeFormat('en-GB', parts);
  return [-60_000, 0, 60_000].map((off) => wall.format(Date.now() + off));
}

/** Names at which a mark shows another person's time; a place begins with the name. */
export function wrongTimes(marks: readonly PlacedMark[]): string[] {
  return marks
    .filter(({ at, label }) => {
      const [, time = ''] = /^(?:\w+ )?(\d\d:\d\d) there/.exec(label) ?? [];
      return !wallTimesOf(at.split(' | ')[0] ?? '').includes(time);
    })
    .map(({ at, label }) => `${at}: ${label}`);
}
