// npm run bench: our code against a yardstick, side by side in one process, as ratios.
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// Vite resolves the product's imports; it runs in the right Node, which set-up brings.
const PROGRAM = "(await import('vite')).runnerImport('./tests/bench/run.ts')";

try {
  await setUp(console.log);
  const { code } = await run('node', ['--input-type=module', '--eval', `await ${PROGRAM}`], {
    live: true,
  });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
