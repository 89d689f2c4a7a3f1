// npm start: the extension in a browser, with nothing before it. Runs on any Node since 20.
//   npm start              sample people and sample pages; without a display, pictures of them
//   npm start -- --live    the real sites, with a profile that is kept (.cache/profile)
import { spawn } from 'node:child_process';

import { findChromium } from './browsers.mjs';
import { ROOT, environment, run } from './run.mjs';
import { setUp } from './setup.mjs';

try {
  await setUp(console.log);
  const chromium = await findChromium(console.log);
  console.log('Building the extension …');
  const { code, output } = await run('wxt', ['build', '--browser', 'chrome']);
  if (code !== 0) throw new Error(`${output}\nThe extension could not be built.`);
  process.exitCode = await inRightNode(chromium);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The rest is TypeScript, which the right Node runs as it is. */
function inRightNode(chromium) {
  const args = ['--disable-warning=ExperimentalWarning', 'tests/tools/start/main.ts'];
  const child = spawn('node', [...args, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: environment({ CHROMIUM_PATH: chromium }),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
