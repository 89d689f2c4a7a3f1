import { browser } from './browser';

/** Runs a content script of ours in a tab that was open before the install or update. */
export async function injectInto(tab: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}
