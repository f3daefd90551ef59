import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserOptions, findBrowser } from '../launch/browser.mjs';
import { electronBinary } from '../launch/electron-binary.mjs';

process.env['TZ'] = 'Europe/London';

const results = path.join(import.meta.dirname, '../results');
const browser = findBrowser();

/** The same built app by its two hosts. Without a binary the launcher says what was not run. */
const electronProjects =
  electronBinary() === null ? [] : [{ name: 'electron', testDir: './electron-only' }];

export default defineConfig({
  testDir: '.',
  outputDir: path.join(results, 'e2e'),
  globalSetup: './support/global-setup.ts',
  forbidOnly: true,
  fullyParallel: true,
  // A test that passes at the second try has found something: it is not tried twice.
  retries: 0,
  workers: 2,
  // Each test makes its own vault, and deriving its key takes a second or two by design.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A control that is not there is told of at once, not when the whole test runs out of time.
    actionTimeout: 20_000,
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: browserOptions,
    },
  },
  projects: [{ name: 'chromium', testIgnore: '**/electron-only/**' }, ...electronProjects],
});
