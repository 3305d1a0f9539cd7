import { cp, mkdir, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isMade } from '#code/program-files.ts';
import { shell } from '#code/run/shell.ts';
import type { Stack } from '#data/schemas/stack.ts';
import type { Bench } from './bench.ts';
import { environment } from './service.ts';

/** Runs a command line on all cores. @throws {Error} with its output */
export const run = async (
  bench: Bench,
  stack: Stack,
  folder: string,
  line: string,
): Promise<string> => {
  const all = `0-${String(cpus().length - 1)}`;
  const { code, output, stdout } = await shell(`taskset -pc ${all} $$ > /dev/null; ${line}`, {
    folder,
    env: {
      ...environment(bench, stack),
      // Build results of its own, and no network: what is timed is work and not a download.
      // Not in a stack's own folder, whose files are counted and hashed.
      ...(folder.startsWith(bench.folder) && { GOCACHE: join(folder, '.go-cache') }),
      CARGO_NET_OFFLINE: 'true',
      npm_config_offline: 'true',
      UV_OFFLINE: '1',
    },
  });
  if (code !== 0) throw new Error(`${stack.id}: "${line}" failed:\n${output.slice(-3000)}`);
  return stdout;
};

/** Wall and CPU time of a command line and all that it starts, in seconds. */
export const timed = async (
  bench: Bench,
  stack: Stack,
  folder: string,
  line: string,
): Promise<{ wall: number; cpu: number }> => {
  const out = await run(
    bench,
    stack,
    folder,
    `TIMEFORMAT='%R %U %S'; { time { ${line} ; } > .log 2>&1 ; } 2>&1 || { cat .log >&2; exit 1; }`,
  );
  const [wall = NaN, user = NaN, system = NaN] =
    out.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, cpu: user + system };
};

/** A copy of what somebody wrote, in a folder without build results. */
export const copyOf = async (bench: Bench, stack: Stack, name: string): Promise<string> => {
  const folder = join(bench.folder, name, stack.id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(bench.root, stack.folder), folder, {
    recursive: true,
    filter: (source) => !isMade(source.split('/').at(-1) ?? ''),
  });
  return folder;
};
