import { readFile } from 'node:fs/promises';
import { command } from './command.ts';
import { packagesOf, refusedLicences } from '../lib/licences.ts';

const lockfile = new URL('../../package-lock.json', import.meta.url);

/**
 * `npm run licences`: lists name, version and licence of every package in the lockfile. Exit code 1 when one is not
 * accepted.
 */
await command(async () => {
  const packages = packagesOf(JSON.parse(await readFile(lockfile, 'utf8')));
  for (const { name, version, licence } of packages) console.log(`${name} ${version} ${licence}`);
  const refused = refusedLicences(packages);
  for (const line of refused) console.error(line);
  return refused.length > 0 ? 1 : 0;
});
