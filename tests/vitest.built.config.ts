import { defineConfig } from 'vitest/config';

/** Tests of what was built: the folders themselves, and one story in a real Firefox. */
export default defineConfig({
  test: {
    include: ['tests/architecture/built*.test.ts', 'tests/firefox/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
