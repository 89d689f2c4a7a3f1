// Tabs that were open before the extension came, and tabs that outlive it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { AT, INBOX, ROWS } from './gmail-inbox.ts';
import { BUILT, describeExtension } from './launch.ts';
import { install, type Installed } from './lifecycle.ts';
import { seedMarked, shownPlaces } from './marked.ts';

/** A browser with an extension that does nothing, so that ours can come later. */
async function withoutOurs(folder: string): Promise<Installed> {
  const other = join(folder, 'other');
  mkdirSync(other, { recursive: true });
  const manifest = { manifest_version: 3, name: 'other', version: '1' };
  writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
  const browser = await install(join(folder, 'profile'), { extension: other });
  await routeSamples(browser.context);
  return browser;
}

/** Brings our extension, or a new version of it, into the running browser. */
async function bring(browser: Installed, folder: string) {
  const known = browser.context.serviceWorkers()[0];
  const started = known ?? browser.context.waitForEvent('serviceworker');
  await browser.load(folder);
  const id = new URL((await started).url()).host;
  return describeExtension(browser.context, browser.unplanned, id, () => browser.context.close());
}

function writeVersion(folder: string, suffix: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}${suffix}` }));
}

const ours = (page: Page) =>
  page.evaluate<number>(
    '[...document.querySelectorAll("*")].filter((one) => one.localName.startsWith("meanwhile-")).length',
  );

test('a tab that was open before is marked, before and after an update', async ({}, info) => {
  const folder = info.outputPath('extension');
  cpSync(BUILT, folder, { recursive: true });
  const browser = await withoutOurs(info.outputPath(''));
  const tab = await browser.context.newPage();
  await tab.goto(INBOX);
  await tab.evaluate('window.openedBefore = true');
  expect(await ours(tab)).toBe(0);

  const extension = await bring(browser, folder);
  await seedMarked(extension);
  await tab.bringToFront();
  await expect.poll(() => ours(tab)).toBe(ROWS.length);
  expect(await shownPlaces(tab, AT)).toEqual(ROWS);

  writeVersion(folder, '.1');
  await browser.load(folder);
  const own = await extension.openQuietPage();
  expect(await own.evaluate('chrome.runtime.getManifest().version')).toMatch(/\.1$/);
  await tab.bringToFront();
  await tab.evaluate('sample.receiveMail("dina")');
  await expect.poll(() => ours(tab)).toBe(ROWS.length + 1);
  await tab.evaluate('sample.openThread(2)');
  await expect.poll(() => ours(tab)).toBe(1);
  expect(await tab.evaluate('window.openedBefore')).toBe(true);
  expect(browser.unplanned).toEqual([]);
  await extension.close();
});

test('a tab that outlives the extension is left clean', async ({}, info) => {
  const folder = info.outputPath('extension');
  cpSync(BUILT, folder, { recursive: true });
  const browser = await withoutOurs(info.outputPath(''));
  const extension = await bring(browser, folder);
  await seedMarked(extension);
  const tab = await browser.context.newPage();
  await tab.goto(INBOX);
  await expect.poll(() => ours(tab)).toBe(ROWS.length);
  const printed: string[] = [];
  tab.on('console', (message) => printed.push(message.text()));
  tab.on('pageerror', (error) => printed.push(error.message));

  const session = await browser.context.browser()?.newBrowserCDPSession();
  await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    'Extensions.uninstall',
    { id: extension.id },
  );
  // What the orphan hears next is the page's own change.
  await tab.evaluate('sample.receiveMail("dina")');
  await expect.poll(() => ours(tab)).toBe(0);
  await tab.evaluate('sample.openThread(0)');
  await tab.mouse.move(400, 300);
  await tab.mouse.click(600, 400);
  expect(await ours(tab)).toBe(0);
  expect(printed).toEqual([]);
  await extension.close();
});
