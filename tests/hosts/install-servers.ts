import { installPackages } from '../install.ts';
import { missingTools } from './servers.ts';

/** Makes sure that the tests of hosts have what they run: Debian's nginx with its brotli module, Caddy, ab, openssl. */
const wanted = missingTools();
if (wanted.length > 0) installPackages(...wanted);
const missing = missingTools();
if (missing.length > 0) {
  console.error(
    `The tests of hosts need these Debian packages, which only root can install: apt-get install ${missing.join(' ')}`,
  );
  process.exit(1);
}
