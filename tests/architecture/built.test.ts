import { describe, expect, it } from 'vitest';

import { GOOGLE_CALENDAR } from '../../utils/domain/calendar-link';
import { SITES, SITE_MATCHES } from '../../utils/surfaces/sites';
import { filesOfPage, readBuilt } from './built';
import { ROOT } from './files';

const CONTENT_SCRIPT = 60_000;
const POPUP = 120_000;

const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts|localConfig_v2/g;

/** Addresses that the bundles may name. */
const NAMED = [
  ...SITES.map(({ home }) => new URL(home).origin),
  // In the planner an event is filled in there by a click of the user, who is told what it carries.
  GOOGLE_CALENDAR,
  'https://rolldown.rs/', // In the words of an error of the bundler's own code.
  'http://www.w3.org/', // Names of SVG and MathML, never loaded.
  'https://accounts.google.com/SignOutOptions', // A link in Gmail's own head, read and not followed.
];

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (name) => {
  const built = readBuilt(name);
  const { manifest, paths } = built;
  const code = paths.filter((path) => /\.(js|html|css)$/.test(path));

  it('asks for five permissions and the three sites, and for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions?.toSorted()).toEqual([
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest.host_permissions?.toSorted()).toEqual(SITE_MATCHES.toSorted());
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toEqual([]);
    const matched = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
    expect(matched.toSorted()).toEqual(SITE_MATCHES.toSorted());
  });

  it('shows pages nothing to load, and talks to no other extension', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['content_security_policy']).toBeUndefined();
    expect(manifest['update_url']).toBeUndefined();
  });

  it('does not run in private windows, so that they leave nothing', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('suggests no more than four keys', () => {
    const keys = Object.values(manifest.commands ?? {}).filter((one) => one.suggested_key);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  it('has no network primitive in any script, page or style', () => {
    const found = code.flatMap((path) =>
      [...built.text(path).matchAll(NETWORK)].map((hit) => `${path}: ${hit[0]}`),
    );
    expect(found).toEqual([]);
  });

  it('never names what Slack keeps of a session, nor reads a page’s storage', () => {
    const secret = /localConfig_v2|\bxox[a-z]-|boot_data|api_token/;
    expect(code.filter((path) => secret.test(built.text(path)))).toEqual([]);
    const scripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js);
    const inPages = [...scripts, 'card.js', 'line.js', 'times.js'];
    const storage = /\b(?:local|session)Storage\b|\bindexedDB\b|\bdocument\.cookie\b/;
    expect(inPages.filter((path) => storage.test(built.text(path)))).toEqual([]);
  });

  it('names no address but those of the three sites, and a calendar that is opened by a click', () => {
    // The library of holidays names sources in its words; the test above shows that it reaches none.
    const own = code.filter((path) => !path.startsWith('chunks/holidays-'));
    const found = own.flatMap((path) =>
      [...built.text(path).matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`)]*/g)]
        .filter(([address]) => !NAMED.some((known) => address.startsWith(known)))
        .map(([address]) => `${path}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  it('carries holidays and the reader of calendars only where the options load them', () => {
    const holders = (words: string) => code.filter((path) => built.text(path).includes(words));
    const carriers = [...holders('Fronleichnam'), ...holders('invalid ical body')];
    expect(carriers).toEqual([
      expect.stringMatching(/^chunks\/holidays-/),
      expect.stringMatching(/^assets\/calendar-worker-/),
      expect.stringMatching(/^assets\/import-worker-/),
      // Writes days off, hours and cards of my own, when somebody asks for the file.
      expect.stringMatching(/^chunks\/ical-/),
    ]);
    const early = ['popup.html', 'welcome.html'].flatMap((page) => filesOfPage(built, page));
    expect(early.filter((path) => carriers.includes(path))).toEqual([]);
    const linked = [...built.text('options.html').matchAll(/"\/([^"]+\.js)"/g)];
    expect(linked.map(([, path]) => path).filter((path) => carriers.includes(`${path}`))).toEqual(
      [],
    );
  });

  it('runs one script a site, each small', () => {
    const scripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js);
    expect(scripts).toHaveLength(SITES.length);
    const sizes = Object.fromEntries(scripts.map((path) => [path, built.size(path)]));
    for (const [path, size] of Object.entries(sizes)) {
      expect(size, path).toBeLessThanOrEqual(CONTENT_SCRIPT);
      // In the polyfill's words; there the browser's own promises do.
      expect(built.text(path)).not.toContain('The message port closed');
    }
    expect((manifest.content_scripts ?? []).flatMap(({ css = [] }) => css)).toEqual([]);
  });

  it('has its pages, the popup small with all that it loads', () => {
    for (const page of ['popup.html', 'options.html', 'welcome.html'])
      expect(paths).toContain(page);
    const all = filesOfPage(built, 'popup.html');
    expect(all.some((path) => path.endsWith('.js'))).toBe(true);
    // The reader of moments in words comes with the first letter of one.
    const files = all.filter((path) => !path.startsWith('chunks/natural-'));
    expect(all.length - files.length).toBe(1);
    expect(all.filter((path) => /from\s*["'][^"']*natural-/.test(built.text(path)))).toEqual([]);
    const size = files.map(built.size).reduce((sum, one) => sum + one, 0);
    expect(size, files.join(', ')).toBeLessThanOrEqual(POPUP);
  });

  it('carries no source maps, no inline scripts and no path of this machine', () => {
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
    const wrong = code.filter((path) => {
      const text = built.text(path);
      return text.includes(ROOT) || /<script(?![^>]*\bsrc=)[^>]*>/.test(text);
    });
    expect(wrong).toEqual([]);
  });
});

describe('firefox-mv3', () => {
  it('says that nothing is collected', () => {
    const gecko = readBuilt('firefox-mv3').manifest.browser_specific_settings?.gecko;
    expect(gecko?.id).toMatch(/@/);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
