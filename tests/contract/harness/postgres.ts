import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from '#code/run/shell.ts';
import { quietPort } from './quiet-port.ts';
import { within } from './time.ts';

/** A database of its own in a cluster that can be stopped, started and frozen. */
export interface Database {
  /** Value of `DATABASE_URL`. */
  readonly url: string;
  /** What SQL prints, without headers. @throws {Error} when it fails */
  readonly query: (sql: string) => Promise<string>;
  /** Keeps everyone from the table, until the returned function is called. */
  readonly lock: () => Promise<() => Promise<void>>;
}

/** A Postgres for the checks. */
export interface Cluster {
  readonly version: string;
  /** Makes an empty database. */
  readonly database: (name: string) => Promise<Database>;
  /** Ends it as a crash would. What was committed stays. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Lets it accept connections and answer nothing, until the returned function is called. */
  readonly freeze: () => Promise<() => void>;
  readonly remove: () => Promise<void>;
}

/** Debian's folder of versions. */
const versions = '/usr/lib/postgresql';

/** The newest PostgreSQL; undefined if none is installed. */
const newestVersion = async (): Promise<string | undefined> =>
  existsSync(versions)
    ? (await readdir(versions))
        .filter((version) => existsSync(join(versions, version, 'bin/initdb')))
        .sort((one, other) => Number(other) - Number(one))[0]
    : undefined;

const databaseOf = (bin: string, port: number, name: string): Database => {
  const url = `postgres://contract@127.0.0.1:${String(port)}/${name}`;
  const query = async (sql: string): Promise<string> => {
    const { code, output, stdout } = await shell(
      '"$PSQL" -XAtq -v ON_ERROR_STOP=1 -d "$URL" -c "$SQL"',
      {
        folder: '/',
        env: { ...process.env, PSQL: `${bin}/psql`, URL: url, SQL: sql },
      },
    );
    if (code !== 0) throw new Error(`psql: ${output.trim()}`);
    return stdout.trim();
  };
  const lock: Database['lock'] = async () => {
    const session = spawn(`${bin}/psql`, ['-XAtq', '-d', url], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise<void>((resolve) => {
      session.on('close', () => {
        resolve();
      });
    });
    const locked = new Promise<void>((resolve) => {
      session.stdout.once('data', () => {
        resolve();
      });
    });
    session.stdin.write("begin; lock table links in access exclusive mode; select 'locked';\n");
    await within(locked, 5000, 'locking the table');
    return async () => {
      session.stdin.end('rollback;\n');
      await ended;
    };
  };
  return { url, query, lock };
};

/**
 * Starts Debian's PostgreSQL on a port and a folder of its own.
 * @returns undefined if it is not installed or does not start
 */
export const startCluster = async (folder: string): Promise<Cluster | undefined> => {
  const version = await newestVersion();
  if (version === undefined) return undefined;
  const bin = join(versions, version, 'bin');
  const data = join(folder, 'data');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  const port = await quietPort();
  // PostgreSQL refuses to run as root.
  const as = process.getuid?.() === 0 ? 'runuser -u postgres --' : '';
  const run = async (line: string): Promise<string> => {
    const { code, output } = await shell(line, { folder, env: process.env });
    if (code !== 0) throw new Error(output.trim());
    return output;
  };
  // Without fsync a commit is still written to the operating system: it survives a crash of Postgres, not of the machine.
  const options = `-p ${String(port)} -k ${folder} -h 127.0.0.1 -c fsync=off -c synchronous_commit=on -c max_connections=200`;
  const start: Cluster['start'] = async () => {
    await run(
      `${as} ${bin}/pg_ctl --pgdata=${data} --wait --log=${folder}/log --options='${options}' start`,
    );
  };
  const stop = async (mode: string): Promise<void> => {
    await run(`${as} ${bin}/pg_ctl --pgdata=${data} --wait --mode=${mode} stop`);
  };
  try {
    await run(
      `${as} ${bin}/initdb --pgdata=${data} --username=contract --auth=trust --no-sync --encoding=UTF8 --locale=C.UTF-8`,
    );
    await start();
  } catch {
    return undefined;
  }
  return {
    version: /\d+(\.\d+)?/u.exec(await run(`${bin}/postgres --version`))?.[0] ?? version,
    database: async (name) => {
      const admin = databaseOf(bin, port, 'postgres');
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name}`);
      return databaseOf(bin, port, name);
    },
    crash: () => stop('immediate'),
    start,
    freeze: async () => {
      const main = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0] ?? '';
      const children = (await run(`pgrep -P ${main} || true`)).split('\n');
      const all = [main, ...children].filter((id) => id !== '').map(Number);
      for (const id of all) process.kill(id, 'SIGSTOP');
      return () => {
        for (const id of all) process.kill(id, 'SIGCONT');
      };
    },
    remove: async () => {
      await stop('immediate').catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
