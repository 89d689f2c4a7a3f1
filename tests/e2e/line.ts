// The line at a message that is being written, in a page of a site.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { sampleRoster } from '../pages/roster.ts';
import { ownWorld } from './closed-roots.ts';
import type { Extension } from './launch.ts';
import { welcomed } from './in-front.ts';
import { seedRoster } from './seed.ts';

const DAY = 86_400_000;
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const ALWAYS = [['00:00', '24:00']] as const;
const EVERY_DAY = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ALWAYS]),
);

/**
 * Anna, Chidi and Ravi away for weeks, Bo covers for Anna; everybody else at work round the clock, so
 * that nothing depends on the hour of the test.
 */
export async function seedLines(extension: Extension): Promise<Page> {
  const now = Date.now();
  const away = new Set(['sample-anna', 'sample-chidi', 'sample-ravi']);
  const absences = [{ from: dateOf(now - 3 * DAY), to: dateOf(now + 20 * DAY) }];
  const people = sampleRoster(now).map((one): Person => {
    const { id, updated, name, identities = [], zone = 'UTC' } = one;
    const plain = { id, updated, name, identities, zone, workWeek: EVERY_DAY };
    const cover = id === 'sample-anna' ? { cover: 'sample-bo' } : {};
    return away.has(id) ? { ...plain, absences, ...cover } : plain;
  });
  const page = await extension.openQuietPage();
  await seedRoster(page, people);
  await welcomed(extension);
  return page;
}

export interface DrawnLine {
  readonly text: string;
  readonly dark: boolean;
  /** In the viewport, CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** All lines of a page. */
export async function linesOf(page: Page): Promise<DrawnLine[]> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<DrawnLine[]>(`
      [...document.querySelectorAll('meanwhile-line')].map((wrapper) => {
        const root = chrome.dom.openOrClosedShadowRoot(wrapper.querySelector('span'));
        const line = root.querySelector('.line');
        const { top, bottom, left, right } = line.getBoundingClientRect();
        const text = root.querySelector('.text').getAttribute('data-text');
        return { text, dark: line.classList.contains('dark'), top, bottom, left, right };
      })`);
  } finally {
    await world.close();
  }
}

export const textsOf = async (page: Page) => (await linesOf(page)).map(({ text }) => text);
