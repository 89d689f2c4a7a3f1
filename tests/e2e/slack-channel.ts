// What the tests know of the sample workspace, and of places in it.
import { expect, type Page } from '@playwright/test';

import { PEOPLE, TEAM } from '../pages/people.ts';
import type { Extension } from './launch.ts';
import { placedMarks, wrongTimes } from './marked.ts';

export const CLIENT = `https://app.slack.com/client/${TEAM}`;
export const CHANNEL = `${CLIENT}/C0LAUNCH01`;

/** "Chidi Okafor | main 0": the sender that the row names, the pane, and which of its rows. */
export const AT = `(mark) => {
  const row = mark.closest('[data-qa="message_container"]');
  const name = row.querySelector('[data-qa="message_sender_name"]')?.textContent ?? 'continued';
  const pane = row.closest('.pane') ? 'thread' : 'main';
  const rows = [...row.closest('.' + (pane === 'thread' ? 'pane' : 'main'))
    .querySelectorAll('[data-qa="message_container"]')];
  return name + ' | ' + pane + ' ' + rows.indexOf(row);
}`;

/** "Chidi Okafor | 1795165200.000219": the sender and the time of the row. */
export const AT_TIME = `(mark) => {
  const row = mark.closest('[data-qa="message_container"]');
  const name = row.querySelector('[data-qa="message_sender_name"]')?.textContent ?? 'continued';
  return name + ' | ' + row.querySelector('.c-timestamp')?.dataset.ts;
}`;

/** The newest full row of each teammate; no robot, app, stranger, continued row or Mika herself. */
export const LAUNCH = [
  'Chidi Okafor | main 0',
  'Anna Weber | main 1',
  'Ravi Iyer | main 3',
  'Dina Haddad | main 5',
  'Femi Adeyemi | main 7',
  'Grace Kim | main 10',
];
export const THREAD = [
  'Chidi Okafor | thread 0',
  'Anna Weber | thread 1',
  'Elena Petrova | thread 2',
];

/** Whether a place names a teammate; it begins with the name. */
export function isTeammate(place: string): boolean {
  return PEOPLE.some(({ name, onRoster }) => onRoster && place.startsWith(`${name} |`));
}

export async function openSlack(extension: Extension, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/**
 * Waits until these marks stand and no others, hidden ones included, each with its own person's
 * time, and until that is so two frames later too.
 *
 * @param places In document order; sorted ones for `AT_TIME`, where the page knows them by name.
 */
export async function expectMarks(
  page: Page,
  places: readonly string[],
  after: string,
  at = AT,
): Promise<void> {
  const all = async () => {
    const marks = await placedMarks(page, at);
    const found = marks.map((one) => (one.hidden ? `hidden ${one.at}` : one.at));
    return { at: at === AT ? found : found.toSorted(), wrong: wrongTimes(marks) };
  };
  const expected = { at: places, wrong: [] };
  await expect.poll(all, after).toEqual(expected);
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  expect(await all(), `a moment after: ${after}`).toEqual(expected);
}

/** The same for the long conversation: the newest full rows by what the page knows it said. */
export async function expectNewest(page: Page, after: string): Promise<void> {
  const newest = await page.evaluate<string[]>('sample.newest()');
  const wanted = newest.filter(isTeammate);
  expect(wanted.length, after).toBeGreaterThan(0);
  await expectMarks(page, wanted, after, AT_TIME);
}
