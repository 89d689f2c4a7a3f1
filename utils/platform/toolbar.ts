import { browser } from './browser';

/** @param text At most four characters; empty hides the badge. */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e69' });
  // Firefox and Chrome 110 and newer; white on teal is 6:1.
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
}

export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** Match patterns of the pages that it is for. */
  readonly matches: readonly string[];
}

/** Created at install and update, since the browser forgets it at an update only. */
export async function createMenu(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, matches } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'selection', 'link', 'image', 'editable'],
      documentUrlPatterns: [...matches],
    });
  }
}

/** @param listener Gets the tab in which the menu was used, and the id of the entry. */
export function onMenu(listener: (tab: number, entry: string) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(tab.id, String(info.menuItemId));
  });
}

export function onCommand(listener: (command: string) => void): void {
  browser.commands.onCommand.addListener((command) => listener(command));
}
