import { join } from 'node:path';
import { shell } from '#code/run/shell.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { freePort } from '#kit/free-port.ts';
import { untilAnswers } from './answers.ts';
import { start } from './processes.ts';
import type { Bench } from './bench.ts';

/** How long a service may take to answer for the first time, in milliseconds. */
const longestStart = 30_000;

/** A stack's service that answers. */
export interface Service {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  /** Its process group, for CPU time and memory. */
  readonly group: number;
  /** From the start of the process to its first answer, in seconds. */
  readonly startSeconds: number;
  readonly stop: () => Promise<void>;
}

/** The environment of a stack's commands. */
export const environment = (bench: Bench, stack: Stack): NodeJS.ProcessEnv => {
  const env = bench.toolchains[stack.language];
  if (!env) throw new Error(`no toolchain for ${stack.language}`);
  // What somebody has set for other programs would change the figures.
  return Object.fromEntries(
    Object.entries(env.env).filter(
      ([name]) => !/^(GOGC|GOMAXPROCS|GOMEMLIMIT|GODEBUG|OTEL_|NODE_OPTIONS|RUST_LOG)/u.test(name),
    ),
  );
};

/**
 * Starts the service of a stack on the server's core.
 * @throws {Error} when it does not answer in time
 */
export const startService = async (bench: Bench, stack: Stack): Promise<Service> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const began = performance.now();
  const { child, stop } = start(stack.commands.start, {
    folder: join(bench.root, stack.folder),
    env: {
      ...environment(bench, stack),
      DATABASE_URL: bench.databases[stack.id]?.url,
      UPSTREAM_URL: bench.upstream,
      PORT: String(port),
      HOST: '127.0.0.1',
      DRAIN_MS: '0',
    },
    core: bench.cores.server,
  });
  try {
    await untilAnswers(`${url}/healthz`, longestStart, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Error(`${stack.id}: "${stack.commands.start}" does not work`, { cause: error });
  }
  return { url, group: child.pid ?? 0, startSeconds: (performance.now() - began) / 1000, stop };
};

/**
 * Installs, builds and migrates a stack.
 * @throws {Error} with the output of the command that failed
 */
export const prepare = async (bench: Bench, stack: Stack): Promise<void> => {
  const { install, build, migrate } = stack.commands;
  for (const line of [install, build, migrate]) {
    if (line === undefined) continue;
    const { code, output } = await shell(line, {
      folder: join(bench.root, stack.folder),
      env: { ...environment(bench, stack), DATABASE_URL: bench.databases[stack.id]?.url },
    });
    if (code !== 0) throw new Error(`${stack.id}: "${line}" failed:\n${output.slice(-3000)}`);
  }
};
