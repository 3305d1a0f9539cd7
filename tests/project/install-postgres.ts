import { existsSync } from 'node:fs';
import { installPackages } from '../install.ts';

/** Installs Debian's PostgreSQL, which some programs of `examples/` need; they are left out where it cannot be had. */
if (!existsSync('/usr/lib/postgresql')) installPackages('postgresql');
