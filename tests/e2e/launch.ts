// Starts Chromium with the built extension. Also used by "npm start", so it runs without a build:
// erasable TypeScript only, imports with their extension.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** The folder under test; another one for trials of a build that lies elsewhere. */
export const BUILT =
  process.env['EXTENSION_PATH'] ??
  fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Tried in Chromium 156: quiet, no network of its own, works as root and without a GPU. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
];

/** Whatever slips past the routes finds no address. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND';

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension?: string;
  /** A profile that is kept; without it a new one, removed at the end. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Zone of the whole browser, worker included. */
  readonly zone?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  /** The real web; by default nothing but planned routes is reached. */
  readonly online?: boolean;
  readonly args?: readonly string[];
  readonly ignoreDefaultArgs?: readonly string[];
}

/** A running browser with the extension in it. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Addresses that were asked for although no route planned for them. */
  readonly unplanned: readonly string[];
  /** The running service worker; starts it when it sleeps. */
  worker(): Promise<Worker>;
  /** The address of one of the extension's pages: "options.html#/roster". */
  url(path: string): string;
  openPage(path: string): Promise<Page>;
  /** A page of ours that runs none of our code, so that it delivers nothing by being opened. */
  openQuietPage(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * @throws When there is no built extension, or its worker does not start within 20 s.
 */
export async function launch(options: LaunchOptions = {}): Promise<Extension> {
  const folder = options.extension ?? BUILT;
  const { context, unplanned, close } = await openBrowser({
    ...options,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.args ?? []),
    ],
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return describeExtension(context, unplanned, idOf(first), close);
}

/** Gives what is needed to work with an extension whose id is known. */
export function describeExtension(
  context: BrowserContext,
  unplanned: readonly string[],
  id: string,
  close: () => Promise<void>,
): Extension {
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const openPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(url(path));
    return page;
  };
  const worker = async () => {
    const awake = context.serviceWorkers().find((one) => idOf(one) === id);
    return awake ?? context.waitForEvent('serviceworker', (one) => idOf(one) === id);
  };
  const openQuietPage = () => openPage('manifest.json');
  return { context, id, unplanned, worker, url, openPage, openQuietPage, close };
}

function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}

/** A browser with its own or a given profile, all routes closed unless `online`. */
export async function openBrowser(options: LaunchOptions) {
  const kept = options.profile !== undefined;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'meanwhile-'));
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : (options.size ?? { width: 1280, height: 800 }),
    ...(options.headless === false ? {} : { deviceScaleFactor: options.deviceScaleFactor ?? 1 }),
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
    env: { ...plainEnvironment(), TZ: options.zone ?? 'Europe/Amsterdam', LANGUAGE: 'en_GB' },
    args: [...QUIET, '--lang=en-GB', ...(options.online ? [] : [OFFLINE]), ...(options.args ?? [])],
    ignoreDefaultArgs: [...(options.ignoreDefaultArgs ?? [])],
  });
  const unplanned = options.online ? [] : await closeRoutes(context);
  const close = async () => {
    await context.close();
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, unplanned, close };
}

/**
 * Routes that are added later come first, so this one gets what nobody planned for: requests of
 * pages, content scripts and the worker alike (tried).
 */
async function closeRoutes(context: BrowserContext): Promise<string[]> {
  const unplanned: string[] = [];
  context.on('page', (page) => page.on('websocket', (socket) => unplanned.push(socket.url())));
  await context.route(/^https?:/, async (route) => {
    unplanned.push(`${route.request().method()} ${route.request().url()}`);
    await route.abort();
  });
  return unplanned;
}

function plainEnvironment(): Record<string, string> {
  const known = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(known) as Record<string, string>;
}
