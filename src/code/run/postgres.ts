import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '#kit/free-port.ts';
import { shell } from './shell.ts';

/** A Postgres that was started for the programs. */
export interface Postgres {
  /** Value of `DATABASE_URL`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Debian's folder of versions. */
const versions = '/usr/lib/postgresql';

/** The folder with the programs of the newest PostgreSQL; undefined if none is installed. */
const binFolder = async (): Promise<string | undefined> => {
  if (!existsSync(versions)) return undefined;
  const found = (await readdir(versions)).filter((version) =>
    existsSync(join(versions, version, 'bin/initdb')),
  );
  const newest = found.sort((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? undefined : join(versions, newest, 'bin');
};

/**
 * Starts Debian's PostgreSQL on a port and a folder of its own.
 * @param folder is made anew, and removed when it stops
 * @returns undefined if PostgreSQL is not installed or does not start
 */
export const startPostgres = async (folder: string): Promise<Postgres | undefined> => {
  const bin = await binFolder();
  if (bin === undefined) return undefined;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  const port = String(await freePort());
  // PostgreSQL refuses to run as root.
  const as = process.getuid?.() === 0 ? 'runuser -u postgres --' : '';
  const run = (line: string) => shell(line, { folder, env: process.env });
  const data = join(folder, 'data');
  const { code } = await run(
    `set -e
    ${as} ${bin}/initdb --pgdata=${data} --username=examples --auth=trust --no-sync
    ${as} ${bin}/pg_ctl --pgdata=${data} --wait --log=${folder}/log --options='-p ${port} -k ${folder} -c fsync=off -h 127.0.0.1' start
    ${bin}/createdb --host=127.0.0.1 --port=${port} --username=examples examples`,
  );
  if (code !== 0) return undefined;
  return {
    url: `postgres://examples@127.0.0.1:${port}/examples`,
    stop: async () => {
      await run(`${as} ${bin}/pg_ctl --pgdata=${data} --mode=immediate stop`);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
