import type { LastGoodHead } from '../domain/last-good-types';
import { browser } from './browser';

const HEAD = 'last-good';
const DATA = 'last-good-data';

/** What is said of the copy; null where there is none. */
export async function readLastGoodHead(): Promise<LastGoodHead | null> {
  return ((await browser.storage.local.get(HEAD))[HEAD] as LastGoodHead | undefined) ?? null;
}

export async function readLastGoodData(): Promise<string | null> {
  return ((await browser.storage.local.get(DATA))[DATA] as string | undefined) ?? null;
}

/**
 * Both in one write, so that they fit each other; what stood there before stays when it fails.
 *
 * @param data Null leaves the copy as it is.
 * @throws When the browser's quota of 10 MB is reached.
 */
export async function writeLastGood(head: LastGoodHead, data: string | null): Promise<void> {
  await browser.storage.local.set({ [HEAD]: head, ...(data === null ? {} : { [DATA]: data }) });
}

export async function removeLastGood(): Promise<void> {
  await browser.storage.local.remove([HEAD, DATA]);
}
