import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { towns } from '../wxt.config.ts';

// The order is shuffled so that no test leans on another; the seed is printed to repeat a run:
//   VITEST_SEED=1763836512 npm test -- --only unit
const seed = Number(process.env['VITEST_SEED'] ?? Math.floor(Date.now() / 1000));

/** Tests of the sources. What needs a built folder or a Firefox is in vitest.built.config.ts. */
export default defineConfig({
  plugins: [WxtVitest(), towns()],
  test: {
    include: ['tests/{unit,storage,surfaces,architecture}/**/*.test.{ts,tsx}'],
    exclude: ['tests/architecture/built*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    mockReset: true,
    restoreMocks: true,
    unstubGlobals: true,
    sequence: { shuffle: { tests: true, files: true }, seed },
    testTimeout: 15_000,
  },
});
