import { join } from 'node:path';
import type { Cluster } from '#code/run/postgres.ts';
import { mustRun, shell } from '#code/run/shell.ts';
import type { Toolchain } from '#code/run/toolchains.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { freePort } from '#kit/free-port.ts';
import { inTime } from '#kit/in-time.ts';
import type { Check, Holding, Outcome, Started } from './check.ts';
import { clientOf } from './harness/client.ts';
import { startCollector } from './harness/collector.ts';
import type { Contract } from './harness/openapi.ts';
import { launch, untilOpen, type Process } from './harness/service.ts';
import { startUpstreams } from './harness/upstreams.ts';
import { runChecks } from './run-checks.ts';

/** The program that starts a stack, and its arguments, so that signals reach it and no shell. */
const commandOf = ({ commands }: Stack): readonly [string, ...string[]] => {
  const [program = '', ...rest] = commands.start.split(' ');
  return [program, ...rest];
};

/**
 * Runs commands of a stack one after the other.
 * @param env what they need besides the toolchain
 * @throws {Error} with the last lines of the first that fails
 */
export const runCommands = async (
  root: string,
  stack: Stack,
  toolchain: Toolchain,
  lines: readonly (string | undefined)[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> => {
  for (const line of lines) {
    if (line === undefined) continue;
    await mustRun(line, {
      folder: join(root, stack.folder),
      env: { ...toolchain.env, ...env },
    });
  }
};

/** Variables of whoever runs the checks that would change what a service does. */
const withoutOwn = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(?:DATABASE_|UPSTREAM_|PORT$|HOST$|DRAIN_|OTEL_|PG)/u.test(name),
    ),
  );

/** Starts one stack with all that it needs, and does the checks. */
export const checkStack = async (
  root: string,
  stack: Stack,
  toolchain: Toolchain,
  contract: Contract,
  cluster: Cluster,
  checks: readonly Check[],
): Promise<ReadonlyMap<string, Outcome>> => {
  const folder = join(root, stack.folder);
  const env = withoutOwn(toolchain.env);
  const database = await cluster.database(`links_${stack.language}`);
  const upstreams = await startUpstreams(await freePort());
  const collector = await startCollector(await freePort());
  const seen = new Set<string>();
  const migrate: Holding['migrate'] = (url) =>
    shell(stack.commands.migrate ?? 'true', { folder, env: { ...env, DATABASE_URL: url } });
  const start = async (more: NodeJS.ProcessEnv = {}): Promise<Started> => {
    const port = await freePort();
    const process = launch({
      folder,
      command: commandOf(stack),
      port,
      env: {
        ...env,
        DATABASE_URL: database.url,
        UPSTREAM_URL: upstreams.url,
        PORT: String(port),
        HOST: '127.0.0.1',
        DRAIN_MS: '1000',
        ...more,
      },
    });
    try {
      await untilOpen(process);
    } catch (error) {
      process.kill('SIGKILL');
      throw error;
    }
    return { ...process, client: clientOf(process.base, contract, seen) };
  };
  let service: Process | undefined;
  try {
    const migrated = await migrate(database.url);
    if (migrated.code !== 0)
      throw new Error(`${stack.commands.migrate ?? ''}: ${migrated.output.trim()}`);
    const main = await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'links-under-contract',
      OTEL_BSP_SCHEDULE_DELAY: '500',
    });
    service = main;
    const { client } = main;
    return await runChecks(checks, stack.language, { client, contract, seen }, () => {
      const own: Process[] = [];
      return Promise.resolve({
        client,
        contract,
        seen,
        service: main,
        database,
        cluster,
        upstreams,
        collector,
        migrate,
        start: async (more) => {
          const started = await start(more);
          own.push(started);
          return started;
        },
        bare: async (variables) => {
          const command = commandOf(stack);
          const process = launch({ folder, command, port: 1, env: { ...env, ...variables } });
          own.push(process);
          const ended = await inTime(process.ended, 25_000, 'ending by itself');
          return { ...ended, stdout: process.stdout, stderr: process.stderr };
        },
        [Symbol.asyncDispose]: async () => {
          for (const process of own) process.kill('SIGKILL');
          await Promise.all(own.map(({ ended }) => ended));
        },
      });
    });
  } finally {
    service?.kill('SIGKILL');
    await service?.ended;
    await upstreams.close();
    collector.close();
  }
};
