import { spawnSync } from 'node:child_process';

/** Runs a command that installs something; whether it did, the caller looks up. */
export const run = (command: string, ...args: string[]): void => {
  console.log(`> ${command} ${args.join(' ')}`);
  // A closed network can leave a download hanging.
  spawnSync(command, args, { stdio: 'inherit', timeout: 240_000 });
};

const asRoot = (...command: string[]): void => {
  const [first = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  run(first, ...rest);
};

/** Keeps a package from starting its service while it is installed. Source: Debian's invoke-rc.d(8). */
const withoutServices = `
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy && trap 'rm $policy' EXIT
fi
apt-get update
apt-get install --yes --no-install-recommends "$@"`;

/** Installs Debian packages, as root or by sudo without a password; starts none of their services. */
export const installPackages = (...packages: string[]): void => {
  asRoot('sh', '-c', withoutServices, 'sh', ...packages);
};
