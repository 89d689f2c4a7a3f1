// A teammate's main facts, edited in the card over a host page.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { ownWorld } from './closed-roots.ts';
import { expect } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { placedMarks } from './marked.ts';
import { ask } from './worker.ts';

export interface FocusedField {
  readonly name: string;
  readonly value: string;
}

/** What has the focus in the open card; null when no card is open or nothing of it has the focus. */
export async function focusedInCard(page: Page): Promise<FocusedField | null> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<FocusedField | null>(`(() => {
      const host = document.querySelector('meanwhile-card > span');
      const element = host && chrome.dom.openOrClosedShadowRoot(host).activeElement;
      if (!element) return null;
      return { name: element.getAttribute('aria-label') ?? element.getAttribute('role'),
        value: element.value ?? '' };
    })()`);
  } finally {
    await world.close();
  }
}

export const focusedName = async (page: Page) => (await focusedInCard(page))?.name;

/** Opens the card of what the pointer is on, as the shortcut does, and its form, by keys alone. */
export async function openForm(extension: Extension, page: Page, name: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate('chrome.commands.onCommand.dispatch("open-card")');
  await expect.poll(() => focusedName(page)).toBe('dialog');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focusedName(page)).toBe(`Edit ${name}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Name');
}

/** Counts every event of keys that reaches the page, in its window as early as a page can listen. */
export async function hearKeys(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = 'keydown keypress keyup beforeinput input change compositionend paste';
    for (const type of types.split(' ')) {
      window.addEventListener(type, () => heard.push(type), true);
      document.addEventListener(type, () => heard.push(type), true);
    }
  });
  return () => page.evaluate<readonly string[]>('heard');
}

export async function storedPerson(own: Page, id: string): Promise<Person | undefined> {
  const { people } = await ask<{ people: readonly Person[] }>(own, 'ui→bg people', null);
  return people.find((one) => one.id === id);
}

/** Whether every mark of a person shows the time of a zone, give or take a minute. */
export async function showsZone(page: Page, at: string, name: string, timeZone: string) {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const wall = new Intl.DateTimeFormat('en-GB', parts);
  const times = [-60_000, 0, 60_000].map((off) => wall.format(Date.now() + off));
  const marks = (await placedMarks(page, at)).filter((one) => one.at.startsWith(name));
  return marks.length > 0 && marks.every(({ label }) => times.some((time) => label.includes(time)));
}
