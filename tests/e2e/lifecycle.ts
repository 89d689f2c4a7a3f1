// A browser in which the extension can be updated, disabled and restarted as in a real profile.
// With --load-extension every launch looks like a first install and alarms are gone (Chromium 156).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CDPSession } from '@playwright/test';

import {
  BUILT,
  describeExtension,
  type Extension,
  type LaunchOptions,
  openBrowser,
} from './launch.ts';
import { until } from './until.ts';

export interface Installed extends Extension {
  /** Loads the folder again: the browser sees an update when its version is another. */
  load(folder?: string): Promise<void>;
  /** Waits until the profile names the extension, so that it can be closed at once. */
  written(): Promise<void>;
}

interface Preferences {
  extensions: {
    ui?: object;
    settings?: Record<string, { creation_flags: number; location: number }>;
  };
}

/** Where Chromium notes that an extension came over the protocol; it drops such ones at a start. */
const FOR_DEBUGGING = 1 << 15;

/** Starts a new profile with developer mode on and the extension loaded as a person loads it. */
export async function install(profile: string, options: LaunchOptions = {}): Promise<Installed> {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writePreferences(profile, { extensions: { ui: { developer_mode: true } } });
  const { context, unplanned, close, session } = await open(profile, options);
  const folder = options.extension ?? BUILT;
  const id = await loadUnpacked(session, folder);
  return {
    ...describeExtension(context, unplanned, id, async () => {
      await written(profile, id);
      await close();
    }),
    written: () => written(profile, id),
    load: async (other = folder) => void (await loadUnpacked(session, other)),
  };
}

/** Starts a profile that `install` has left: a restart of the browser, with a real `onStartup`. */
export async function restart(profile: string, options: LaunchOptions = {}): Promise<Installed> {
  const id = keepLoaded(profile);
  const { context, unplanned, close, session } = await open(profile, options);
  return {
    ...describeExtension(context, unplanned, id, close),
    written: () => written(profile, id),
    load: async (folder = options.extension ?? BUILT) => void (await loadUnpacked(session, folder)),
  };
}

async function open(profile: string, options: LaunchOptions) {
  const browser = await openBrowser({
    ...options,
    profile,
    args: ['--enable-unsafe-extension-debugging', ...(options.args ?? [])],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  return { ...browser, session };
}

async function loadUnpacked(session: CDPSession, path: string): Promise<string> {
  // Playwright's protocol types do not name this domain.
  const untyped = session as unknown as {
    send(method: string, params: object): Promise<{ id: string }>;
  };
  return (await untyped.send('Extensions.loadUnpacked', { path })).id;
}

/** Chromium writes its preferences every ten seconds, and not when it is closed sooner. */
async function written(profile: string, id: string): Promise<void> {
  const noted = () => readPreferences(profile).extensions.settings?.[id];
  await until(noted, 'the profile was not written', 15_000);
}

function keepLoaded(profile: string): string {
  const preferences = readPreferences(profile);
  const UNPACKED = 4;
  const settings = Object.entries(preferences.extensions.settings ?? {});
  const [id, ours] = settings.find(([, { location }]) => location === UNPACKED) ?? [];
  if (!id || !ours) throw new Error('the profile has no unpacked extension');
  ours.creation_flags &= ~FOR_DEBUGGING;
  writePreferences(profile, preferences);
  return id;
}

/** While the browser is closed; adds to what it has written. */
export function changePreferences(profile: string, change: object): void {
  writePreferences(profile, { ...readPreferences(profile), ...change });
}

function readPreferences(profile: string): Preferences {
  const file = join(profile, 'Default/Preferences');
  if (!existsSync(file)) return { extensions: {} };
  const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Preferences>;
  return { ...read, extensions: read.extensions ?? {} };
}

function writePreferences(profile: string, preferences: Preferences): void {
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}
