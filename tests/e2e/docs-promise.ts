// A promise about a comment of the sample document, and replies there.
import type { Page } from '@playwright/test';

import type { Reminder } from '../../utils/domain/reminder-types.ts';
import { press } from './accessible.ts';
import { AT, DOCUMENT, MARGIN, marksAt, places, reportOf } from './docs-threads.ts';
import { expect } from './fixtures.ts';
import type { Extension } from './launch.ts';
import { placedMarks } from './marked.ts';
import { remindersOf } from './reminders.ts';

export async function open(extension: Extension, url = DOCUMENT): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await expect.poll(() => places(page)).toEqual(marksAt(MARGIN));
  return page;
}

/** Promises the comment at which this person's mark stands. */
export async function promise(page: Page, own: Page, name: string): Promise<Reminder> {
  const before = (await remindersOf(own)).length;
  const mark = (await placedMarks(page, AT)).find(({ at }) => at.startsWith(name));
  await press(page, 'image', mark?.label ?? '');
  await press(page, 'button', /^In an hour/);
  await expect.poll(async () => (await remindersOf(own)).length).toBe(before + 1);
  await page.keyboard.press('Escape');
  const [made] = (await remindersOf(own)).toSorted((a, b) => b.created.localeCompare(a.created));
  if (!made) throw new Error('no reminder');
  return made;
}

/** Writes into the field of a selected thread and posts it, as a person does. */
export async function write(page: Page, thread: number, text: string): Promise<void> {
  await page.evaluate(`sample.activate(${thread})`);
  const card = page.locator('#margin .docos-docoview-active');
  await card.locator('.docos-input-textarea').click();
  await page.keyboard.type(text);
  await card.locator('.docos-input-post').click();
}

/** The comment's id of the selected thread, as the popup hears it; null where it is not certain. */
export async function selectedId(own: Page): Promise<string | null> {
  return (await reportOf(own)).target?.place.message ?? null;
}
