import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, UsageError } from '#build/commands/command.ts';
import { metrics } from '#data/metrics.ts';
import { experimentIds, experimentIdSchema, type ExperimentId } from '#data/schemas/metric.ts';
import { measuredFolder, parseSession } from '#data/schemas/session-files.ts';
import { sessionSchema, type Session } from '#data/schemas/session.ts';
import { today } from '#kit/day.ts';
import { madeFolder, openBench, type Bench } from './bench.ts';
import type { Experiment } from './experiment.ts';
import { boundaries } from './experiments/boundaries.ts';
import { connections } from './experiments/connections.ts';
import { heap } from './experiments/heap.ts';
import { load } from './experiments/load.ts';
import { ships } from './experiments/ships.ts';
import { figuresOf, tableOf, type Run } from './figures.ts';
import { commit, describeMachine, programsHash, uncommitted } from './machine.ts';
import { killAll } from './processes.ts';

const experiments: Readonly<Record<ExperimentId, Experiment>> = {
  ships,
  load,
  connections,
  boundaries,
  heap,
};

/** Runs an experiment, its trials in turn, and begins each round with another, so that none is always the first. */
const perform = async (
  bench: Bench,
  experiment: Experiment,
  { runs, short }: { runs: number; short: boolean },
  say: (line: string) => void,
): Promise<Session['figures']> => {
  const trials = await experiment.prepare(bench, short);
  const found: Run[] = [];
  for (let round = 0; round < runs; round += 1)
    for (let turn = 0; turn < trials.length; turn += 1) {
      const trial = trials[(round + turn) % trials.length];
      if (!trial) continue;
      const began = performance.now();
      found.push(...(await trial.run()));
      say(
        `  run ${String(round + 1)} of ${String(runs)}: ${trial.name}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
      );
    }
  return figuresOf(found);
};

/** How many runs a file has that was written before. */
const runsIn = (file: string): number => {
  try {
    const { figures } = sessionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return Math.max(...figures.map(({ values }) => values.length));
  } catch {
    return 0;
  }
};

/** Runs one part, and writes what it found. @throws {Error} when a part of it fails, or a metric has no value */
const session = async (
  bench: Bench,
  id: ExperimentId,
  { runs: wanted, short }: { runs: number | undefined; short: boolean },
): Promise<void> => {
  const { root } = bench;
  const experiment = experiments[id];
  const runs = wanted ?? (short ? 1 : experiment.runs);
  console.log(`${id}:`);
  const began = performance.now();
  const about = {
    experiment: id,
    day: today(),
    commit: commit(root),
    programs: programsHash(root, id, experiment.measures),
    machine: describeMachine(),
    versions: [...bench.versions, ...experiment.uses],
  };
  const name = `${measuredFolder}/${about.day}-${id}.json`;
  const file = join(root, short ? join(madeFolder, 'short') : '', name);
  if (runs < runsIn(file))
    throw new Error(`${name} has more runs than ${String(runs)}; remove it to write it anew`);
  const text = JSON.stringify(
    { ...about, figures: await perform(bench, experiment, { runs, short }, console.log) },
    null,
    1,
  );
  const written = parseSession(name, text, metrics);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${text}\n`);
  console.log(tableOf(written));
  console.log(`${id}: ${((performance.now() - began) / 60_000).toFixed(1)} min, ${file}`);
};

/**
 * `npm run lab`: measures what `src/data/metrics.ts` names, and writes it into `src/data/measured/`. `-- --only load` runs a
 * part, `-- --runs 3` fewer times, `-- --short` everything once and briefly: that it works, without a figure worth keeping.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      runs: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  });
  const ids = (values.only ?? experimentIds).map((id) => {
    const { success, data } = experimentIdSchema.safeParse(id);
    if (success) return data;
    throw new UsageError(`there is no experiment "${id}"; expected ${experimentIds.join(', ')}`);
  });
  const { short } = values;
  const root = join(import.meta.dirname, '..');
  const wanted = values.runs === undefined ? undefined : Number(values.runs);
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0))
    throw new UsageError(`--runs: expected a whole number above 0, not "${values.runs ?? ''}"`);
  const changed = short ? '' : uncommitted(root);
  if (changed !== '')
    throw new UsageError(
      `commit these first, since a session names the commit that it measured:\n${changed}`,
    );
  const bench = await openBench(root);
  // Postgres and a service would otherwise go on, and disturb the next session.
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      killAll();
      void bench.close().finally(() => process.exit(1));
    });
  let failed = false;
  try {
    for (const id of ids)
      try {
        await session(bench, id, { runs: wanted, short });
      } catch (error) {
        // The other parts take an hour; they need not wait for this one to be mended.
        console.error(`${id}: failed:`, error);
        failed = true;
      }
    return failed ? 1 : 0;
  } finally {
    killAll();
    await bench.close();
  }
}, 2);
