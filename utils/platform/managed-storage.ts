import { browser } from './browser';

/**
 * What an administrator set for this extension; read by the browser from a policy or, in Firefox, from
 * a native manifest.
 *
 * @returns Null where nothing is set, or the browser knows of no such thing.
 */
export async function readManagedStorage(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox refuses where there is no manifest.
    return null;
  }
}

export function onManagedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
    if (area === 'managed') listener();
  });
}
