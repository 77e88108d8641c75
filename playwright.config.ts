import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium, isRoot } from './scripts/find-chromium.mjs';

/** A build and a port of one's own, for running beside another suite. */
const PORT = Number(process.env['HEADWATER_PORT'] ?? 4873);
const DIST = process.env['HEADWATER_DIST'] ?? 'dist';
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  // Generous, for machines with little to spare: a test that waits for nothing never comes near them.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Recording costs as much as the test: only what failed once is recorded.
    trace: 'on-first-retry',
    launchOptions: {
      args: chromiumArgs(),
      chromiumSandbox: !isRoot(),
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/*.touch.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'touch',
      testMatch: '**/*.touch.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  // What is tested is what is shipped: the built app, under its own content policy.
  webServer: {
    command: `node scripts/serve-for-tests.mjs --port ${PORT} --outDir ${DIST}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
