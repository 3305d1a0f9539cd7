import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '#kit/free-port.ts';
import { endOnInterrupt } from './interrupt.ts';
import { lastLines, mustRun, shell } from './shell.ts';

/** An empty database of its own. */
export interface Database {
  /** Value of `DATABASE_URL`. */
  readonly url: string;
  /** The path of the `psql` of its version. */
  readonly psql: string;
  /** What SQL prints, without headers. @throws {Error} when it fails */
  readonly query: (sql: string) => Promise<string>;
}

/** A Postgres that was started here, and can be stopped, started and frozen. */
export interface Cluster {
  readonly version: string;
  /** Makes a database, or makes it anew. */
  readonly database: (name: string) => Promise<Database>;
  /** Ends it as a crash would. What was committed stays. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Lets it accept connections and answer nothing, until the returned function is called. */
  readonly freeze: () => Promise<() => void>;
  readonly remove: () => Promise<void>;
}

/** What to say where `startCluster` finds none. */
export const postgresMissing = 'PostgreSQL is not installed (Debian: apt-get install postgresql)';

/** Debian's folder of versions. */
const versions = '/usr/lib/postgresql';

/** The newest PostgreSQL; undefined if none is installed. */
const newestVersion = async (): Promise<string | undefined> =>
  existsSync(versions)
    ? (await readdir(versions))
        .filter((version) => existsSync(join(versions, version, 'bin/initdb')))
        .sort((one, other) => Number(one) - Number(other))
        .at(-1)
    : undefined;

const databaseOf = (bin: string, port: number, name: string): Database => {
  const psql = join(bin, 'psql');
  const url = `postgres://owner@127.0.0.1:${String(port)}/${name}`;
  return {
    url,
    psql,
    query: async (sql) => {
      const { code, output, stdout } = await shell(
        '"$PSQL" -XAtq -v ON_ERROR_STOP=1 -d "$URL" -c "$SQL"',
        { folder: '/', env: { ...process.env, PSQL: psql, URL: url, SQL: sql } },
      );
      if (code !== 0) throw new Error(`psql: ${output.trim()}`);
      return stdout.trim();
    },
  };
};

/**
 * Starts Debian's PostgreSQL on a port and a folder of its own.
 * @param folder is made anew, and removed with the cluster
 * @param port if it has to be a certain one
 * @returns undefined if it is not installed
 * @throws {Error} with what it says, if it does not start
 */
export const startCluster = async (folder: string, port?: number): Promise<Cluster | undefined> => {
  const newest = await newestVersion();
  if (newest === undefined) return undefined;
  const bin = join(versions, newest, 'bin');
  const data = join(folder, 'data');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  const ownPort = port ?? (await freePort());
  // PostgreSQL refuses to run as root.
  const as = process.getuid?.() === 0 ? 'runuser -u postgres --' : '';
  const run = async (line: string): Promise<string> =>
    (await mustRun(line, { folder, env: process.env })).output;
  // Without fsync a commit is still written to the operating system: it survives a crash of Postgres, not of the machine.
  const options = `-p ${String(ownPort)} -k ${folder} -h 127.0.0.1 -c fsync=off -c max_connections=200`;
  const start: Cluster['start'] = async () => {
    await run(
      `${as} ${bin}/pg_ctl --pgdata=${data} --wait --log=${folder}/log --options='${options}' start`,
    );
  };
  const stop = `${as} ${bin}/pg_ctl --pgdata=${data} --wait --mode=immediate stop`;
  const crash: Cluster['crash'] = async () => {
    await run(stop);
  };
  let frozen: readonly number[] = [];
  const thaw = (): void => {
    for (const id of frozen) process.kill(id, 'SIGCONT');
    frozen = [];
  };
  // Waits until nothing of it runs; before Postgres has started there is nothing to stop. Frozen processes would not stop.
  const forget = endOnInterrupt(() => {
    thaw();
    spawnSync('bash', ['-c', stop]);
    rmSync(folder, { recursive: true, force: true });
  });
  const remove: Cluster['remove'] = async () => {
    await crash().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    forget();
  };
  try {
    await run(
      `${as} ${bin}/initdb --pgdata=${data} --username=owner --auth=trust --no-sync --encoding=UTF8 --locale=C.UTF-8`,
    );
    await start();
  } catch (error) {
    const log = await readFile(join(folder, 'log'), 'utf8').catch(() => '');
    await remove();
    throw new Error(
      `PostgreSQL ${newest} does not start: ${String(error)}\n${lastLines(log)}`.trim(),
    );
  }
  return {
    version: /\d+(\.\d+)?/u.exec(await run(`${bin}/postgres --version`))?.[0] ?? newest,
    database: async (name) => {
      const admin = databaseOf(bin, ownPort, 'postgres');
      await admin.query(`drop database if exists "${name}" with (force)`);
      await admin.query(`create database "${name}"`);
      return databaseOf(bin, ownPort, name);
    },
    crash,
    start,
    freeze: async () => {
      const main = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0] ?? '';
      const children = (await run(`pgrep -P ${main} || true`)).split('\n');
      frozen = [main, ...children].filter((id) => id !== '').map(Number);
      for (const id of frozen) process.kill(id, 'SIGSTOP');
      return thaw;
    },
    remove,
  };
};
