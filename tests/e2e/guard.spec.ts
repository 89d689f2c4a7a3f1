// Proves that the end-to-end run would notice a request: an extension that makes every kind of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { launch } from './launch.ts';

const SITE = 'https://mail.google.com/';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'talkative',
    version: '1',
    host_permissions: [`${SITE}*`],
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: [`${SITE}*`], js: ['content.js'] }],
  }),
  'worker.js': "setInterval(() => fetch('https://worker.example/').catch(() => undefined), 200);",
  'content.js': "navigator.sendBeacon('https://beacon.example/', 'x');",
  'page.html': '<script src="page.js"></script><img src="https://image.example/a.png">',
  'page.js': "new WebSocket('wss://socket.example/');",
};

test('a request of a page, a content script, a socket or the worker is noticed', async ({}, info) => {
  const extension = info.outputPath('talkative');
  mkdirSync(extension, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(extension, name), text);
  const browser = await launch({ extension });
  await browser.context.route(`${SITE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: 'hello' }),
  );
  const page = await browser.context.newPage();
  await page.goto(SITE);
  await browser.openPage('page.html');
  const hosts = () =>
    new Set(browser.unplanned.map((one) => new URL(one.replace(/^\w+ /, '')).host));
  const expected = ['beacon.example', 'image.example', 'socket.example', 'worker.example'];
  await expect.poll(() => [...hosts()].toSorted()).toEqual(expected);
  await browser.close();
});
