import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const run = (command: string, ...args: string[]): void => {
  console.log(`> ${command} ${args.join(' ')}`);
  // A closed network can leave a download hanging; Debian's package is the way on then.
  spawnSync(command, args, { stdio: 'inherit', timeout: 240_000 });
};

const asRoot = (...command: string[]): void => {
  const [first = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  run(first, ...rest);
};

/** Makes sure that the browser tests have a Chromium: an installed one, else Playwright's own, else Debian's package. */
if (!findChromium()) run('npx', 'playwright', 'install', 'chromium');
if (!findChromium()) {
  asRoot('apt-get', 'update');
  asRoot('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
const found = findChromium();
if (!found) {
  console.error('No Chromium found or installed; install one, or name it: CHROMIUM=/path npm test');
  process.exit(1);
}
console.log(`Browser tests run in ${found}`);
