// A real Firefox with the built extension, driven over WebDriver BiDi (puppeteer-core, no
// geckodriver). Tried with Firefox 153 ESR.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Browser, launch, type Page } from 'puppeteer-core';

import { samplePage } from '../pages/routes.ts';
import { bidiOf, type Bidi } from './bidi.ts';

/** The folder under test; another one for trials of a build that lies elsewhere. */
const BUILT =
  process.env['FIREFOX_EXTENSION_PATH'] ??
  fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const GECKO_ID = 'meanwhile@meanwhile.example';
/** Firefox gives each extension a random host; a preference fixes it. */
const HOST = '6e1e5b8e-5c1d-4222-8333-3c1a52f0a6b7';

/** The Firefox of this machine; undefined where there is none. */
export const FIREFOX = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
].find((path) => path !== undefined && path !== '' && existsSync(path));

export interface Firefox {
  readonly browser: Browser;
  /** Addresses that were asked for although no sample page answers them. */
  readonly unplanned: readonly string[];
  /** A tab of one of the three sites, answered by the sample pages. */
  openSite(url: string): Promise<{ page: Page; bidi: Bidi }>;
  /** One of the extension's own pages: "popup.html". */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @throws When there is no Firefox, or no built folder for it. */
export async function launchFirefox(): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? 'firefox',
    headless: true,
    // Without it the browser refuses to be led to an extension's page.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: 'Europe/Amsterdam' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
      'intl.accept_languages': 'en-GB, en',
    },
  });
  await browser.installExtension(BUILT);
  const unplanned: string[] = [];
  return {
    browser,
    unplanned,
    openSite: (url) => openSite(browser, url, unplanned),
    openOwn: (path) => openOwn(browser, path),
    close: () => browser.close(),
  };
}

async function openSite(browser: Browser, url: string, unplanned: string[]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const sample = samplePage(request.url());
    if (sample === null) {
      unplanned.push(request.url());
      void request.abort();
    } else {
      void request.respond({ ...sample, headers: { ...sample.headers } });
    }
  });
  await page.goto(url);
  return { page, bidi: bidiOf(page) };
}

/** Puppeteer waits in vain for the load event of such a page, so the protocol is asked directly. */
async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await bidiOf(page).navigate(`moz-extension://${HOST}/${path}`);
  await page.waitForFunction('document.readyState === "complete" && location.host !== ""');
  return page;
}

/** Sends one of our messages from a page of ours, as the popup and the options do. */
export async function ask<T>(page: Page, name: string, request: unknown = null): Promise<T> {
  const envelope = JSON.stringify({ meanwhile: name, request });
  const reply = await page.evaluate(`browser.runtime.sendMessage(${envelope})`);
  if (typeof reply !== 'object' || reply === null) throw new Error(`no answer to ${name}`);
  if ('error' in reply) throw new Error(`${name}: ${String(reply.error)}`);
  return (reply as { answer: T }).answer;
}
