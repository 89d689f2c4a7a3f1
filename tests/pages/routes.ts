// Serves the sample pages at the real addresses of the three sites.
import { readFileSync } from 'node:fs';

import type { BrowserContext } from '@playwright/test';

import { PEOPLE, TEAM } from './people.ts';

/** An answer to a request; `body` is text. */
export interface SamplePage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
}

const FOLDERS: Readonly<Record<string, string>> = {
  'mail.google.com': 'gmail',
  'docs.google.com': 'docs',
  'app.slack.com': 'slack',
};

const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: https://ca.slack-edge.com; base-uri 'self'";
/** Gmail runs neither inline scripts nor eval, and takes no HTML as text (2024-02 to 2026-07). */
const GMAIL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "base-uri 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Scripts that all sample pages use. */
const SHARED = new Set(['shared.js', 'icons.js']);

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

function avatar(path: string): SamplePage {
  const person = PEOPLE.find(({ slack }) => path.includes(`-${slack}-`));
  const letter = person?.name[0] ?? 'S';
  const body =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" ` +
    `fill="${person?.colour ?? '#4a154b'}"/><text x="24" y="32" font-family="Arial" font-size="23" ` +
    `fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return { body, headers: {}, contentType: 'image/svg+xml' };
}

function file(folder: string, path: string): SamplePage | null {
  if (path === '/sample/people.js') {
    const body = `window.PEOPLE = ${JSON.stringify(PEOPLE)}; window.TEAM = '${TEAM}';`;
    return { body, headers: {}, contentType: TYPES['js'] ?? '' };
  }
  const asset = /^\/sample\/([a-z]+\.(css|js))$/.exec(path);
  if (asset) {
    const [, name = '', type = ''] = asset;
    const body = read(SHARED.has(name) ? `./${name}` : `./${folder}/${name}`);
    return { body, headers: {}, contentType: TYPES[type] ?? '' };
  }
  if (path === '/favicon.ico') return { body: '', headers: {}, contentType: 'image/x-icon' };
  const policy = folder === 'gmail' ? GMAIL_POLICY : POLICY;
  return {
    body: read(`./${folder}/index.html`),
    headers: { 'content-security-policy': policy },
    contentType: TYPES['html'] ?? '',
  };
}

/**
 * What a sample site answers at an address; null when the address is none of theirs.
 *
 * @param url An absolute address; path and host choose the file, the rest is the page's own.
 */
export function samplePage(url: string): SamplePage | null {
  const { hostname, pathname } = new URL(url);
  if (hostname === 'ca.slack-edge.com') return avatar(pathname);
  const folder = FOLDERS[hostname];
  return folder === undefined ? null : file(folder, pathname);
}

/** Answers every request of a browser context to the sites with the sample pages. */
export async function routeSamples(context: BrowserContext): Promise<void> {
  for (const host of [...Object.keys(FOLDERS), 'ca.slack-edge.com']) {
    await context.route(`https://${host}/**`, async (route) => {
      const page = samplePage(route.request().url());
      if (page === null) return route.abort();
      const { body, headers, contentType } = page;
      return route.fulfill({ body, headers: { ...headers }, contentType });
    });
  }
}
