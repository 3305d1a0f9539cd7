import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageId } from '#data/schemas/language.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { services, type Bench } from '../bench.ts';
import { copyOf, run, timed } from '../builds.ts';
import type { Experiment, Found } from '../experiment.ts';
import { prepare, startService } from '../service.ts';
import { count, shippedCopy } from '../counts.ts';

/** A line that changes what is built, without changing what it does. */
const changed: Readonly<Record<LanguageId, (value: number) => string>> = {
  go: (value) => `var Changed = ${String(value)}`,
  python: (value) => `CHANGED = ${String(value)}`,
  node: (value) => `export const changed = ${String(value)};`,
  rust: (value) => `pub const CHANGED: u32 = ${String(value)};`,
};

/** A copy that is built, with the file that gets another line in each run. */
interface Warm {
  readonly folder: string;
  readonly file: string;
  /** What stands in the file. */
  readonly text: string;
}

/** From the files that somebody wrote to what can be started, and from a changed line to the first answer. */
const build = async (
  bench: Bench,
  stack: Stack,
  { folder: warm, file, text }: Warm,
  turn: number,
): Promise<Found[]> => {
  const { install, build: line, develop } = stack.commands;
  // While one works on it, it is built as for release unless it says otherwise.
  const again = develop === undefined ? line : develop.build;
  const steps = [install, line].filter((step) => step !== undefined).join(' && ');
  const folder = await copyOf(bench, stack, 'clean');
  const clean = await timed(bench, stack, folder, steps);
  await rm(folder, { recursive: true, force: true });
  await writeFile(file, `${text}\n${changed[stack.language](turn)}\n`);
  const rebuilt =
    again === undefined ? { wall: 0, cpu: 0 } : await timed(bench, stack, warm, again);
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

/** A copy that is built as one does while one works on it. */
const warmCopy = async (bench: Bench, stack: Stack): Promise<Warm> => {
  const folder = await copyOf(bench, stack, 'warm');
  const { install, develop, build: line } = stack.commands;
  for (const step of [install, develop?.build ?? line])
    if (step !== undefined) await run(bench, stack, folder, step);
  const file = join(folder, stack.show[0]?.file ?? '');
  return { folder, file, text: await readFile(file, 'utf8') };
};

/** What a team writes, installs, waits for and ships. */
export const ships: Experiment = {
  runs: 10,
  measures: ['examples/service'],
  uses: [],
  prepare: async (bench, short) => {
    const turns = new Map<string, number>();
    const trials = [];
    for (const stack of services) {
      // With the network, which no build has that is timed: packages have to lie in the caches.
      await prepare(bench, stack);
      // Half an hour of compiling is not for a check that the lab works: that counts what lies there.
      const counted = await count(
        bench,
        stack,
        short ? join(bench.root, stack.folder) : await shippedCopy(bench, stack),
      );
      const warm = short ? undefined : await warmCopy(bench, stack);
      trials.push({
        name: stack.id,
        run: async () => {
          const turn = (turns.get(stack.id) ?? 0) + 1;
          turns.set(stack.id, turn);
          const built = warm ? await build(bench, stack, warm, turn) : [];
          return turn === 1 ? [...counted, ...built] : built;
        },
      });
    }
    return trials;
  },
};
