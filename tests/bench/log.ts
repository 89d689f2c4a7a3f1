// Search over 20,000 lines of the log as you type (issue 7), in the built extension: each keystroke
// asks the background and gets the first 50 lines back. The yardstick reads the same store, keeps
// what has the words, and takes the newest 50; it is spared the message and all folding.
import type { Page } from '@playwright/test';

import { launch } from '../e2e/launch.ts';
import { ask } from '../e2e/worker.ts';
import { COMMON, ENTRIES, logEntries, RARE } from './log-entries.ts';
import type { Bench } from './run.ts';

const FIRST = 50;

/** What is typed, letter by letter. */
const SEARCHES = {
  'a rare word': RARE,
  'a common word': COMMON,
  'one letter': COMMON.slice(0, 1),
} as const;
type Search = keyof typeof SEARCHES;

export const LOG_BENCHES = (Object.keys(SEARCHES) as Search[]).map((name) => () => logBench(name));

/** Runs in a page of ours, which may read the database of the background. */
const PLAIN_SCAN = `async (text) => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await (window.opened ??= done(indexedDB.open('meanwhile')));
  const all = await done(database.transaction('log').objectStore('log').getAll());
  const found = all.filter(({ title, note = '', names }) =>
    (title + ' ' + note + ' ' + names.join(' ')).toLowerCase().includes(text));
  return found.sort((a, b) => b.at - a.at).slice(0, ${FIRST}).length;
}`;

const OURS = `async (text) => {
  const request = { query: { text }, limit: ${FIRST} };
  const { answer } = await chrome.runtime.sendMessage({ meanwhile: 'ui→bg log', request });
  return answer.entries.length;
}`;

/** Milliseconds until every beginning of a word was answered, one after the other. */
async function typed(page: Page, find: string, word: string): Promise<number> {
  const beginnings = Array.from(word, (_, index) => word.slice(0, index + 1));
  const { time, found } = await page.evaluate<{ time: number; found: number }>(`(async () => {
    const find = ${find};
    let found = 0;
    const start = performance.now();
    for (const text of ${JSON.stringify(beginnings)}) found = await find(text);
    return { time: performance.now() - start, found };
  })()`);
  const wanted = word === RARE ? 1 : FIRST;
  if (found !== wanted) throw new Error(`${word}: found ${found} instead of ${wanted}`);
  return time;
}

async function logBench(name: Search): Promise<Bench> {
  const extension = await launch();
  const page = await extension.openPage('options.html#/data');
  for (let from = 0; from < ENTRIES; from += 2_000) {
    const entries = logEntries().slice(from, from + 2_000);
    const { ok } = await ask<{ ok: boolean }>(page, 'ui→bg keep log', { entries });
    if (!ok) throw new Error('the log was not kept');
  }
  const word = SEARCHES[name];
  return {
    name: `searching ${ENTRIES} lines of the log for ${name} against a plain scan`,
    unit: 'times faster',
    goal: 10,
    runs: 5,
    run: async () => ({
      ours: await typed(page, OURS, word),
      yardstick: await typed(page, PLAIN_SCAN, word),
    }),
    close: () => extension.close(),
  };
}
