import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, UsageError } from '#build/commands/command.ts';
import { experimentIds, experimentIdSchema, type ExperimentId } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { today } from '#kit/day.ts';
import { madeFolder, openBench, type Bench } from './bench.ts';
import type { Experiment } from './experiment.ts';
import { boundaries } from './experiments/boundaries.ts';
import { connections } from './experiments/connections.ts';
import { heap } from './experiments/heap.ts';
import { load } from './experiments/load.ts';
import { ships } from './experiments/ships.ts';
import { figuresOf, tableOf, type Run } from './figures.ts';
import { commit, describeMachine } from './machine.ts';
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
  const folder = short ? join(root, madeFolder, 'short') : join(root, 'src/data/measured');
  await mkdir(folder, { recursive: true });
  const bench = await openBench(root);
  // Postgres and a service would otherwise go on, and disturb the next session.
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      killAll();
      void bench.close().finally(() => process.exit(1));
    });
  try {
    for (const id of ids) {
      const experiment = experiments[id];
      const runs = Number(values.runs ?? (short ? 1 : experiment.runs));
      console.log(`${id}:`);
      const began = performance.now();
      const session: Session = {
        experiment: id,
        day: today(),
        commit: commit(root),
        machine: describeMachine(),
        versions: [...bench.versions, ...experiment.uses],
        figures: await perform(bench, experiment, { runs, short }, console.log),
      };
      const file = join(folder, `${session.day}-${id}.json`);
      await writeFile(file, `${JSON.stringify(session, null, 1)}\n`);
      console.log(tableOf(session));
      console.log(`${id}: ${((performance.now() - began) / 60_000).toFixed(1)} min, ${file}`);
    }
    return 0;
  } finally {
    await bench.close();
  }
}, 2);
