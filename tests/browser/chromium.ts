import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const candidates = (): string[] => [
  ...(process.env['CHROMIUM'] === undefined ? [] : [process.env['CHROMIUM']]),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

/**
 * A Chromium that starts: the one `CHROMIUM` names, an installed one, or Playwright's own.
 * @returns its path, or nothing when there is none
 */
export const findChromium = (): string | undefined =>
  candidates().find((path) => {
    const { status } = spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' });
    return status === 0;
  });
