import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';

/** `TEST_PORT` allows tests of two copies of the project at the same time. */
const port = Number(process.env['TEST_PORT'] ?? 4399);
const phone = { ...devices['Pixel 7'], viewport: { width: 320, height: 640 } };
const desktop = { viewport: { width: 1440, height: 900 } };
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testIgnore: 'without-scripts.test.ts',
  fullyParallel: true,
  workers: 2,
  // A slow machine needs half a minute for axe on the largest table.
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium has no sandbox when run as root; the other switches stop its own network requests.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'desktop', use: desktop },
    // These tests do not depend on the screen size, or set it themselves.
    {
      name: 'phone',
      use: phone,
      testIgnore: /(adapted|faults|hostile|relevance|renames|without-scripts)\.test\.ts/u,
    },
    {
      name: 'without-scripts',
      use: { ...desktop, javaScriptEnabled: false },
      testIgnore: [],
      testMatch: 'without-scripts.test.ts',
    },
    {
      name: 'without-scripts-phone',
      use: { ...phone, javaScriptEnabled: false },
      testIgnore: [],
      testMatch: 'without-scripts.test.ts',
    },
  ],
  webServer: {
    command: `node tests/browser/serve.ts ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
