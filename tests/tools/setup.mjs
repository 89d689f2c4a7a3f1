// Makes a fresh clone ready: the right Node, the packages, WXT's types. Runs on any Node since 20
// and does nothing that is done already.
//   node tests/tools/setup.mjs
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium, findFirefox } from './browsers.mjs';
import { ROOT, ask, run } from './run.mjs';

const NODE = '26.10.0';

/** What jsdom, the pickiest of our packages, runs on; wxt and vitest want 22.12 or newer. */
function fits(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2);
  if (major === 24) return minor >= 15;
  return major >= 26;
}

/**
 * Brings what is missing.
 *
 * @param {(line: string) => void} say Told what is being done, a line each.
 * @throws {Error} With a sentence for a person, when something needed cannot be had.
 */
export async function setUp(say = console.log) {
  await bringNode(say);
  await bringPackages(say);
  await must('wxt', ['prepare'], 'The types could not be prepared');
}

async function bringNode(say) {
  if (fits(process.versions.node)) return;
  const brought = ask('node', ['-p', 'process.versions.node']);
  if (brought !== undefined && fits(brought)) return;
  say(`This is Node ${process.versions.node}; the tools want newer: bringing Node ${NODE} …`);
  const args = ['install', '--prefix', '.cache/node', '--no-save', '--no-fund', '--no-audit'];
  mkdirSync(join(ROOT, '.cache/node'), { recursive: true });
  await must('npm', [...args, `node@${NODE}`], `Node ${NODE} could not be brought`);
  const now = ask('node', ['-p', 'process.versions.node']);
  if (now === undefined || !fits(now)) {
    throw new Error(`Node ${NODE} was installed in .cache/node, but does not run on this machine.`);
  }
}

async function bringPackages(say) {
  const stamp = join(ROOT, '.cache/packages');
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const wanted = lock.digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (existsSync(join(ROOT, 'node_modules/.package-lock.json')) && installed === wanted) return;
  say('Installing packages …');
  await must('npm', ['ci', '--no-fund', '--no-audit'], 'The packages could not be installed');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, wanted);
}

async function must(command, args, otherwise) {
  const { code, output } = await run(command, args);
  if (code === 0) return;
  const hint = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)
    ? ' No connection to the package registry: connect once, then everything works offline.'
    : '';
  throw new Error(`${output}\n${otherwise} (${command} ended with ${code}).${hint}`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await setUp();
    const chromium = await findChromium(console.log);
    const firefox = await findFirefox(console.log);
    console.log(`Ready. Chromium: ${chromium}. Firefox: ${firefox ?? 'none'}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
