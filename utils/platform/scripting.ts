import { browser } from './browser';

/** Runs a content script of ours in a tab that was open before the install or update. */
export async function injectInto(tab: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}

/**
 * Lays a sheet over one document of a tab, with the origin of its user's own sheets: the page does not
 * see it, and it holds in closed shadow roots too. It goes with the document.
 */
export async function layUserSheet(tab: number, frame: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId: tab, frameIds: [frame] },
    css,
    origin: 'USER',
  });
}
