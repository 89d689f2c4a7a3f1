// npm run bench: our code against a yardstick, side by side, as ratios.
import { findChromium } from './browsers.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// Vite resolves the product's imports; it runs in the right Node, which set-up brings.
const PROGRAM = "(await import('vite')).runnerImport('./tests/bench/run.ts')";

try {
  await setUp(console.log);
  const CHROMIUM_PATH = await findChromium(console.log);
  const built = await run('wxt', ['build']);
  if (built.code !== 0) throw new Error(built.output);
  const { code } = await run('node', ['--input-type=module', '--eval', `await ${PROGRAM}`], {
    live: true,
    env: { CHROMIUM_PATH },
  });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
