// npm run test:deep: the time rules against their oracle over fifty times as many cases, a million.
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

try {
  await setUp(console.log);
  const args = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', 'tests/unit/oracle'];
  const { code } = await run('vitest', args, { live: true, env: { MEANWHILE_DEEP: '50' } });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
