import { defineConfig } from '@playwright/test';

/** End-to-end tests of the built extension (.output/chrome-mv3) in a real Chromium. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }]],
  use: { actionTimeout: 8_000, navigationTimeout: 15_000 },
});
