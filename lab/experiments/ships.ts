import { appendFile, cp, mkdir, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { shell } from '#code/run/shell.ts';
import { stepsOf } from '#code/run/steps.ts';
import { isMade } from '#code/program-files.ts';
import { stackFiles } from '#code/stack-files.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { services, type Bench } from '../bench.ts';
import type { Experiment, Found } from '../experiment.ts';
import { environment, startService } from '../service.ts';

/** A line that changes what is built, without changing what it does. */
const changed: Readonly<Record<LanguageId, (value: number) => string>> = {
  go: (value) => `var _ = ${String(value)}`,
  python: (value) => `CHANGED = ${String(value)}`,
  node: (value) => `export const changed = ${String(value)};`,
  rust: (value) => `pub const CHANGED: u32 = ${String(value)};`,
};

/** What stands beside a program in its image, apart from Debian: a runtime, by the command that names its files. */
const runtimes: Readonly<Record<LanguageId, string>> = {
  go: 'true',
  rust: 'true',
  node: 'realpath "$(command -v node)"',
  python: `"$UV_PYTHON" -c 'import sys, sysconfig, os; print(os.path.realpath(sys.executable)); print(sysconfig.get_path("stdlib"))'`,
};

/** What is copied into the image, below the folder of the stack. */
const shipped: Readonly<Record<LanguageId, string>> = {
  go: 'links',
  rust: 'target/release/links',
  node: 'package.json src migrations node_modules',
  python: '.venv links',
};

/** What tools count that run code of a package while it is installed or built. */
const scripts: Readonly<Record<LanguageId, string>> = {
  go: 'echo 0',
  node: `node --print "Object.entries(require('./package-lock.json').packages).filter(([, p]) => p.hasInstallScript && !p.dev).length"`,
  python: `grep -c 'source = { registry' uv.lock | xargs -I{} sh -c 'echo $(( {} - $(grep -c "^wheels = \\[" uv.lock) ))'`,
  rust: `cargo metadata --locked --offline --format-version 1 | node --print "JSON.parse(require('fs').readFileSync(0)).packages.filter((p) => p.source && p.targets.some((t) => t.kind.some((k) => k === 'custom-build' || k === 'proc-macro'))).length"`,
};

const isTest = (path: string): boolean =>
  /(^|\/)(tests?|conftest)(\/|\.py$)|_test\.go$|\.test\.ts$|(^|\/)test_\w+\.py$/u.test(path);

/** Lines that somebody wrote and that are not empty, tests apart. */
const lineCount = (bench: Bench, stack: Stack): number =>
  stackFiles(bench.root, stack)
    .filter(
      ({ path, text }) =>
        /\.(go|py|ts|rs|sql)$/u.test(path) &&
        !isTest(path) &&
        !/^\/\/ Code generated /mu.test(text),
    )
    .reduce(
      (sum, { text }) => sum + text.split('\n').filter((line) => line.trim() !== '').length,
      0,
    );

/** Runs a command line on all cores. @throws {Error} with its output */
const run = async (bench: Bench, stack: Stack, folder: string, line: string): Promise<string> => {
  const all = `0-${String(cpus().length - 1)}`;
  const { code, output, stdout } = await shell(`taskset -pc ${all} $$ > /dev/null; ${line}`, {
    folder,
    env: {
      ...environment(bench, stack),
      // Build results of its own, and no network: what is timed is work and not a download.
      GOCACHE: join(folder, '.go-cache'),
      CARGO_NET_OFFLINE: 'true',
      npm_config_offline: 'true',
      UV_OFFLINE: '1',
    },
  });
  if (code !== 0) throw new Error(`${stack.id}: "${line}" failed:\n${output.slice(-3000)}`);
  return stdout;
};

/** Wall and CPU time of a command line and all that it starts, in seconds. */
const timed = async (
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
const copyOf = async (bench: Bench, stack: Stack, name: string): Promise<string> => {
  const folder = join(bench.folder, name, stack.id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(bench.root, stack.folder), folder, {
    recursive: true,
    filter: (source) => !isMade(source.split('/').at(-1) ?? ''),
  });
  return folder;
};

/** Bytes below some paths, without what a file system adds, and what gzip makes of them. */
const sizes = async (
  bench: Bench,
  stack: Stack,
  folder: string,
): Promise<{ unpacked: number; packed: number }> => {
  const { language } = stack;
  const paths = `${shipped[language]} $(${runtimes[language]})`;
  const unpacked = await run(
    bench,
    stack,
    folder,
    `find ${paths} -type f -printf '%s\\n' | awk '{ sum += $1 } END { print sum }'`,
  );
  const packed = await run(
    bench,
    stack,
    folder,
    `tar --create --absolute-names ${paths} 2>/dev/null | gzip -6 | wc -c`,
  );
  return { unpacked: Number(unpacked), packed: Number(packed) };
};

/** Counts that are the same in each run of a day. */
const count = async (bench: Bench, stack: Stack): Promise<Found[]> => {
  const folder = await copyOf(bench, stack, 'counted');
  const { install, build } = stack.commands;
  for (const line of [install, build])
    if (line !== undefined) await run(bench, stack, folder, line);
  // Tests and checkers are not shipped.
  if (stack.language === 'node') await run(bench, stack, folder, 'npm prune --omit=dev --silent');
  if (stack.language === 'python')
    await run(bench, stack, folder, 'uv sync --locked --no-dev --quiet');
  const { direct, all } = stepsOf[stack.language];
  const linesOf = async (line: string): Promise<number> =>
    (await run(bench, stack, folder, line)).split('\n').filter((text) => text.trim() !== '').length;
  const { unpacked, packed } = await sizes(bench, stack, folder);
  const found = (metric: string, value: number): Found => ({
    metric,
    variant: stack.language,
    value,
  });
  return [
    found('lines', lineCount(bench, stack)),
    found('direct-dependencies', await linesOf(direct)),
    found('all-dependencies', await linesOf(all)),
    found('install-scripts', Number(await run(bench, stack, folder, scripts[stack.language]))),
    found('size-unpacked', unpacked),
    found('size-packed', packed),
  ];
};

/** From the files that somebody wrote to what can be started, and from a changed line to the first answer. */
const build = async (bench: Bench, stack: Stack, warm: string, turn: number): Promise<Found[]> => {
  const { install, build: line, develop } = stack.commands;
  const steps = [install, line].filter((step) => step !== undefined).join(' && ');
  const folder = await copyOf(bench, stack, 'clean');
  const clean = await timed(bench, stack, folder, steps);
  await rm(folder, { recursive: true, force: true });
  const file = join(warm, stack.show[0]?.file ?? '');
  await appendFile(file, `\n${changed[stack.language](turn)}\n`);
  const rebuilt =
    develop?.build === undefined
      ? { wall: 0, cpu: 0 }
      : await timed(bench, stack, warm, develop.build);
  const service = await startService(bench, {
    ...stack,
    folder: warm.slice(bench.root.length + 1),
    commands: { ...stack.commands, start: develop?.start ?? stack.commands.start },
  });
  await service.stop();
  const found = (metric: string, value: number): Found => ({
    metric,
    variant: stack.language,
    value,
  });
  return [
    found('build-cpu', clean.cpu),
    found('build-wall', clean.wall),
    found('change-wall', rebuilt.wall + service.startSeconds),
  ];
};

/** What a team writes, installs, waits for and ships. */
export const ships: Experiment = {
  runs: 10,
  uses: [],
  prepare: async (bench, short) => {
    const turns = new Map<string, number>();
    const trials = [];
    for (const stack of services) {
      const counted = await count(bench, stack);
      const warm = await copyOf(bench, stack, 'warm');
      const { install, develop, build: line } = stack.commands;
      for (const step of [install, develop?.build ?? line])
        if (step !== undefined) await run(bench, stack, warm, step);
      trials.push({
        name: stack.id,
        run: async () => {
          const turn = (turns.get(stack.id) ?? 0) + 1;
          turns.set(stack.id, turn);
          // Half an hour of compiling is not for a check that the lab works.
          const built = short ? [] : await build(bench, stack, warm, turn);
          return turn === 1 ? [...counted, ...built] : built;
        },
      });
    }
    return trials;
  },
};
