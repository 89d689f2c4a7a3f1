import { browser } from './browser';

/** @param text At most four characters; empty hides the badge. */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e69' });
  // Firefox and Chrome 110 and newer; white on teal is 6:1.
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
}

const MENU = 'reply-later';

/** Created at install and update, since the browser forgets it at an update only. */
export async function createMenu(title: string, matches: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title,
    contexts: ['page', 'selection', 'link', 'image', 'editable'],
    documentUrlPatterns: [...matches],
  });
}

/** @param listener Gets the tab in which the menu was used. */
export function onMenu(listener: (tab: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) listener(tab.id);
  });
}

export function onCommand(listener: (command: string) => void): void {
  browser.commands.onCommand.addListener((command) => listener(command));
}
