import { defineConfig, devices } from '@playwright/test';
import { findFastChromium } from './tests/browser/chromium.ts';

/** `TEST_PORT` allows tests of two copies of the project at the same time. */
const port = Number(process.env['TEST_PORT'] ?? 4399);
const phone = { ...devices['Pixel 7'], viewport: { width: 320, height: 640 } };
const desktop = { viewport: { width: 1440, height: 900 } };
const executablePath = findFastChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testIgnore: ['without-scripts.test.ts', 'rest/*'],
  fullyParallel: true,
  workers: 2,
  // A slow machine needs many seconds for the longest pages.
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
    { name: 'desktop', use: desktop, grepInvert: /@phone-only/u },
    // What can differ on a phone.
    { name: 'phone', use: phone, grep: /@phone/u },
    {
      name: 'desktop without scripts',
      use: { ...desktop, javaScriptEnabled: false },
      testIgnore: [],
      testMatch: 'without-scripts.test.ts',
    },
    {
      name: 'phone without scripts',
      use: { ...phone, javaScriptEnabled: false },
      testIgnore: [],
      testMatch: 'without-scripts.test.ts',
      grep: /@phone/u,
    },
    // `npm run test:rest`.
    { name: 'rest', use: desktop, testIgnore: [], testMatch: 'rest/*.test.ts' },
  ],
  webServer: {
    command: `node tests/browser/serve.ts ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
