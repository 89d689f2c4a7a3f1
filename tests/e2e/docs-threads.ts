// The sample document, and who has a mark in which of its threads.
import type { Page } from '@playwright/test';

import type { PageReport } from '../../utils/protocol/messages.ts';
import { expect } from './fixtures.ts';
import { placedMarks, shownPlaces, wrongTimes } from './marked.ts';

export const DOCUMENT =
  'https://docs.google.com/document/d/1sampleLaunchPlan0000000000000000000000000000/edit';

/** The threads of the margin. */
export const CARDS = '#margin [role="listitem"]';

/** "Anna Weber | margin 0": the person, the stream, and which of its threads. */
export const AT = `(mark) => {
  const said = '.docos-replyview, .docos-anchoredreplyview, .docos-streamrootreplyview, .docos-streamreplyview';
  const comment = mark.closest(said + ', .docos-assigneeview');
  const name = comment.querySelector('.docos-author, .docos-assigneeview-assignee-text').textContent;
  const stream = mark.closest('.docos-stream-view');
  const thread = mark.closest('.docos-docoview-tesla-conflict');
  const place = stream.closest('#margin') ? 'margin' : 'pane';
  return name + ' | ' + place + ' ' + [...stream.children].indexOf(thread);
}`;

/** Who speaks in which thread, once each; strangers and Mika, who looks, have none. */
export const MARGIN = [
  'Anna Weber 0',
  'Chidi Okafor 0',
  'Ravi Iyer 1',
  'Elena Petrova 2',
  'Grace Kim 3',
];
/** The resolved one, and the one of the other tab, stand in the pane only. */
export const PANE = [...MARGIN, 'Bo Nakamura 4', 'Dina Haddad 4', 'Femi Adeyemi 5'];

const inStream = (stream: string, all: readonly string[]) =>
  all.map((one) => one.replace(/ (\d+)$/, ` | ${stream} $1`));

/** Places of all marks, sorted. */
export const marksAt = (margin: readonly string[], pane: readonly string[] = []): string[] =>
  [...inStream('margin', margin), ...inStream('pane', pane)].toSorted();

export const places = async (page: Page): Promise<string[]> =>
  (await shownPlaces(page, AT)).toSorted();

/** What the popup hears of the document that is open; `own` is one of our pages. */
export async function reportOf(own: Page): Promise<PageReport> {
  return own.evaluate<PageReport>(`
    chrome.tabs.query({ url: 'https://docs.google.com/*' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { meanwhile: 'ui→cs page', request: null })).then(
        ({ answer }) => answer)`);
}

/** Exactly these marks, each with its person's time; what a closed pane keeps is none too many. */
export async function expectMarks(
  page: Page,
  marks: readonly string[],
  why: string,
): Promise<void> {
  const state = async () => {
    const all = await placedMarks(page, AT);
    const kept = all.filter(({ hidden }) => hidden).map(({ at }) => at);
    return {
      shown: all
        .filter(({ hidden }) => !hidden)
        .map(({ at }) => at)
        .toSorted(),
      wrong: wrongTimes(all),
      twice: kept.filter((at, index) => kept.indexOf(at) !== index),
    };
  };
  await expect.poll(state, why).toEqual({ shown: marks, wrong: [], twice: [] });
}
