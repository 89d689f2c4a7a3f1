import { browser } from './browser';

export interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/**
 * Open tabs whose address matches, the one that was used last first; host access shows these
 * addresses and no others.
 */
export async function tabsOf(matches: readonly string[]): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tabs.flatMap(({ id, url }) => (id === undefined || !url ? [] : [{ id, url }]));
}

/** The tab in front of the window in front, as far as it may be known. */
export async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

export async function focusTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

export async function navigateTab(id: number, url: string): Promise<void> {
  await browser.tabs.update(id, { url });
}

/** @returns The new tab's id. */
export async function createTab(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url })).id;
}

/** One of our own pages: in the tab that shows it, else in a new one. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const page = url.replace(/#.*$/, '');
  // Only our own pages have an address of ours, so this needs no permission.
  const open = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const [tab] = open;
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { url, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
