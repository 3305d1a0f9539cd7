import { installPackages, run } from '../install.ts';
import { findChromium, findFastChromium } from './chromium.ts';

/** Makes sure that the browser tests have a Chromium: an installed one, else Playwright's own, else Debian's package. */
if (!findChromium()) run('npx', 'playwright', 'install', 'chromium');
if (!findChromium()) installPackages('chromium', 'chromium-headless-shell', 'fonts-liberation');
// Older releases have no such shell.
if (!findChromium()) installPackages('chromium', 'fonts-liberation');
if (!findChromium()) {
  console.error('No Chromium found or installed; install one, or name it: CHROMIUM=/path npm test');
  process.exit(1);
}
console.log(`Browser tests run in ${findFastChromium() ?? ''}`);
