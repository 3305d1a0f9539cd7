import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const named = process.env['CHROMIUM'];
const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

const firstThatStarts = (paths: readonly string[]): string | undefined =>
  paths.find((path) => spawnSync(path, ['--version', '--no-sandbox']).status === 0);

/**
 * A Chromium that starts: the one `CHROMIUM` names, an installed one, or Playwright's own.
 * @returns its path, or nothing when there is none
 */
export const findChromium = (): string | undefined =>
  firstThatStarts([...(named === undefined ? [] : [named]), ...candidates]);

/** The one of Debian that has no windows, which opens a page in half the time; without it, the one above. */
export const findFastChromium = (): string | undefined =>
  named === undefined
    ? (firstThatStarts(['/usr/bin/chromium-headless-shell']) ?? findChromium())
    : findChromium();
