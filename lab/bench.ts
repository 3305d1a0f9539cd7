import { mkdir, rm } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { postgresMissing, startCluster, type Database } from '#code/run/postgres.ts';
import { findToolchain, isMissing, type Toolchain } from '#code/run/toolchains.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { stacks } from '#data/stacks.ts';
import { freePort } from '#kit/free-port.ts';
import { coresToUse } from './machine.ts';
import { untilAnswers } from './answers.ts';
import { start } from './processes.ts';
import { installVegeta } from './vegeta.ts';

/** What the lab installs and writes besides figures, below the project's folder. */
export const madeFolder = 'lab/.made';

/** The four stacks that are the same service, in the order of the languages. */
export const services: readonly Stack[] = stacks.filter(({ contract }) => contract);

/** All that experiments share. */
export interface Bench {
  readonly root: string;
  /** For what is written while it runs. */
  readonly folder: string;
  readonly toolchains: Readonly<Partial<Record<LanguageId, Toolchain>>>;
  readonly cores: { readonly server: number; readonly client: number };
  /** The path of the load generator. */
  readonly vegeta: string;
  /** Of the services that a report asks. */
  readonly upstream: string;
  /** A database for each service, by the stack's id. */
  readonly databases: Readonly<Record<string, Database>>;
  /** Name and version of all that takes part. */
  readonly versions: readonly string[];
  readonly close: () => Promise<void>;
}

const need = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(what);
  return value;
};

/** The toolchains of all languages. @throws {Error} naming the first that is missing: nothing is compared by halves */
const findToolchains = async (root: string): Promise<Partial<Record<LanguageId, Toolchain>>> => {
  const found: Partial<Record<LanguageId, Toolchain>> = {};
  // Node first: its folder of tools holds pyright, too.
  for (const id of ['node', ...languageIds.filter((other) => other !== 'node')] as const) {
    const toolchain = await findToolchain(id, root);
    if (isMissing(toolchain)) throw new Error(toolchain.missing);
    found[id] = toolchain;
  }
  return found;
};

/**
 * Finds the toolchains, and starts Postgres, with a database for each stack, and the services that a report asks; all of
 * them on the client's core.
 * @param root the project's folder
 * @throws {Error} when something is missing, in a plain line
 */
export const openBench = async (root: string): Promise<Bench> => {
  const cores = coresToUse();
  // The lab itself, and all that it starts from here on, unless it is put on another core.
  execFileSync('taskset', ['-apc', String(cores.client), String(process.pid)], { stdio: 'ignore' });
  const folder = join(root, madeFolder, 'run');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const toolchains = await findToolchains(root);
  const go = need(toolchains.go, 'no Go');
  const vegeta = await installVegeta(join(root, madeFolder), go.env);
  const postgres = need(
    await startCluster(join('/tmp', `when-to-use-lab-${String(process.pid)}`)),
    `the lab needs Postgres: ${postgresMissing}`,
  );
  const databases: Record<string, Database> = {};
  for (const { id } of services) databases[id] = await postgres.database(id);
  const port = String(await freePort());
  const upstream = start(
    `${process.execPath} ${join(import.meta.dirname, 'upstream.ts')} ${port}`,
    {
      folder,
      env: process.env,
      core: cores.client,
    },
  );
  await untilAnswers(`http://127.0.0.1:${port}/`, 10_000);
  return {
    root,
    folder,
    toolchains,
    cores,
    vegeta,
    upstream: `http://127.0.0.1:${port}`,
    databases,
    versions: [
      ...languageIds.flatMap((id) => toolchains[id]?.name ?? []),
      `PostgreSQL ${postgres.version}`,
    ],
    close: async () => {
      await upstream.stop();
      await postgres.remove();
    },
  };
};
