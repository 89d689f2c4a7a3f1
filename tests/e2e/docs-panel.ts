// The panel of a document, and rosters whose hours stand around the moment of the test.
import type { Page } from '@playwright/test';

import type { Interval, Person } from '../../utils/domain/person.ts';
import { sampleRoster } from '../pages/roster.ts';
import { accessibleNodes } from './accessible.ts';
import { ownWorld } from './closed-roots.ts';
import { expect } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { drawMarks } from './marked.ts';
import { seedRoster } from './seed.ts';

export const DOCUMENT =
  'https://docs.google.com/document/d/1sampleLaunchPlan0000000000000000000000000000/edit';
export const BUTTON = /who can answer/;

/** The panel's rows, each as the pieces of text that it shows; null when no panel is open. */
export async function panelRows(page: Page): Promise<string[][] | null> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<string[][] | null>(`(() => {
      const host = document.querySelector('meanwhile-panel > span');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      if (!root?.querySelector('[role="dialog"]')) return null;
      return [...root.querySelectorAll('li, [role="dialog"] > p')].map((row) =>
        [...row.querySelectorAll('[data-text]')].map((one) => one.getAttribute('data-text')));
    })()`);
  } finally {
    await world.close();
  }
}

const pad = (value: number) => String(value).padStart(2, '0');
const wall = (minutes: number) => {
  const inDay = (minutes + 1440) % 1440;
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
};

/** Works every day between two moments, in minutes from now. */
function hours(now: number, from: number, to: number): Pick<Person, 'zone' | 'workWeek'> {
  const minute = Math.floor(now / 60_000) % 1440;
  const day: readonly Interval[] = [[wall(minute + from), wall(minute + to)]];
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  return { zone: 'UTC', workWeek: Object.fromEntries(days.map((one) => [one, day])) };
}

/** Minutes from now in which each works. Bo is away for days and Ravi covers. */
const WORK: Readonly<Record<string, readonly [number, number]>> = {
  'sample-anna': [200, 500],
  'sample-bo': [-100, 300],
  'sample-chidi': [-100, 300],
  'sample-dina': [90, 400],
  'sample-elena': [300, 600],
  'sample-femi': [-100, 300],
  'sample-grace': [-60, 120],
  'sample-ravi': [400, 700],
};

/**
 * The sample roster without Google account numbers, in one group but for Ravi, and Hana, whom no
 * page names.
 *
 * @param now Milliseconds since 1970.
 */
export function rosterAround(now: number): Person[] {
  const hana = { id: 'hana', updated: '', name: 'Hana Sato', groups: ['Launch'] };
  const sample = sampleRoster(now).map(({ stays: _stays, holidays: _holidays, ...person }) => {
    const [from, to] = WORK[person.id] ?? [0, 60];
    return {
      ...person,
      ...hours(now, from, to),
      groups: person.id === 'sample-ravi' ? [] : ['Launch'],
      identities: (person.identities ?? []).filter(({ kind }) => kind !== 'google'),
    };
  });
  return [...sample, { ...hana, ...hours(now, -100, 300) }];
}

/** How many buttons of the panel there are. */
export const buttons = async (page: Page) =>
  (await accessibleNodes(page)).filter(({ role, name }) => role === 'button' && BUTTON.test(name))
    .length;

/** A document that is open, and a page of ours beside it. */
export async function open(extension: Extension, query = '') {
  const own = await extension.openQuietPage();
  await seedRoster(own, rosterAround(Date.now()));
  await drawMarks(own, 'always');
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT + query);
  await expect.poll(() => buttons(page)).toBe(1);
  return { own, page };
}
