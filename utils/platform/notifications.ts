import { browser, type Notifications } from './browser';

export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** Chrome's options; Firefox rejects a call that has them, so the plain form is tried next. */
interface FullOptions extends Notifications.CreateNotificationOptions {
  readonly requireInteraction: boolean;
  readonly buttons: readonly { readonly title: string }[];
}

/**
 * @param buttons Titles, shown where the browser has buttons.
 * @throws When notifications are switched off for us, or the browser refuses both forms.
 */
export async function showNotification(
  id: string,
  { title, message }: Notice,
  { sticky, buttons }: { sticky: boolean; buttons: readonly string[] },
): Promise<void> {
  // Switched off in the system or the browser, Chrome takes the call and shows nothing.
  if ((await permissionLevel()) === 'denied') throw new Error('denied');
  const plain: Notifications.CreateNotificationOptions = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
  };
  const full: FullOptions = {
    ...plain,
    requireInteraction: sticky,
    buttons: buttons.map((text) => ({ title: text })),
  };
  try {
    await browser.notifications.create(id, full);
  } catch {
    await browser.notifications.create(id, plain);
  }
}

/** "granted" or "denied"; Firefox does not say. */
async function permissionLevel(): Promise<string | undefined> {
  const { notifications } = browser as unknown as {
    notifications: { getPermissionLevel?: () => Promise<string> };
  };
  return notifications.getPermissionLevel?.();
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Ids of those that were neither closed nor clicked. */
export async function standingNotifications(): Promise<readonly string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Clicks on a notification (button -1) and on its buttons. */
export function onNotification(listener: (id: string, button: number) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id, -1));
  // Firefox defines no buttons.
  browser.notifications.onButtonClicked?.addListener((id, button) => listener(id, button));
}
