import { browser } from './browser';

/** Whether the browser lets us into the sites; Firefox users may take that back at any time. */
export function mayReadSites(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** Asks for it. Call it from a click, before any `await`: the browser wants the gesture. */
export function askForSites(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}
