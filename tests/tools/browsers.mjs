// Finds the browsers, or brings them by the way that the machine allows.
import { existsSync } from 'node:fs';

import { ask, run, which } from './run.mjs';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FIREFOXES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * A Chromium that loads unpacked extensions. Branded Chrome and Edge no longer do so from the
 * command line (137 and newer).
 *
 * @returns {Promise<string>} Its path.
 * @throws {Error} With a sentence that says what to do.
 */
export async function findChromium(say) {
  const found = installedChromium();
  if (found !== undefined) return found;
  say('No Chromium that loads unpacked extensions: trying “playwright install chromium” …');
  const brought = await run('playwright', ['install', 'chromium'], {
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' },
    timeout: 600_000,
  });
  if (brought.code !== 0 && mayUseApt()) {
    say('That way is closed here: installing Debian’s chromium …');
    await apt('chromium');
  }
  const now = installedChromium();
  if (now !== undefined) return now;
  throw new Error(
    'There is no Chromium that can load an unpacked extension, and none could be installed. ' +
      'Install Chromium and set CHROMIUM_PATH to it, or run “npx playwright install chromium” ' +
      'once where there is a connection.',
  );
}

function installedChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH says ${named}, and there is no such file.`);
  }
  const script = 'import("playwright-core").then((p) => console.log(p.chromium.executablePath()))';
  const own = ask('node', ['-e', script]);
  return [own, ...CHROMIUMS, which('chromium')].find((path) => path && existsSync(path));
}

/**
 * A Firefox, which is optional: without it its one story is skipped, and says so.
 *
 * @returns {Promise<string | undefined>} Its path.
 */
export async function findFirefox(say) {
  const found = installedFirefox();
  if (found !== undefined || !process.env.CI || !mayUseApt()) return found;
  say('No Firefox: installing Debian’s firefox-esr …');
  await apt('firefox-esr');
  return installedFirefox();
}

function installedFirefox() {
  const named = process.env.FIREFOX_PATH;
  const paths = [named, which('firefox-esr'), which('firefox'), ...FIREFOXES];
  return paths.find((path) => path && existsSync(path));
}

function mayUseApt() {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

async function apt(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 300_000 });
  return run('apt-get', ['install', '-y', '-qq', name], { env, timeout: 900_000 });
}
