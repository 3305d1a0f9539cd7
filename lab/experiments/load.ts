import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'astro/zod';
import type { Stack } from '#data/schemas/stack.ts';
import { services, type Bench } from '../bench.ts';
import type { Experiment, Found, Trial } from '../experiment.ts';
import { cpuSeconds, memory } from '../processes.ts';
import { loads, stored, type Load } from '../requests.ts';
import { roundsOf } from '../rounds.ts';
import { prepare, startService, type Service } from '../service.ts';
import { attack, loadGenerator, patience, quantile, type Hit } from '../vegeta.ts';

/** How long things last, in seconds. */
interface Times {
  readonly idle: number;
  readonly warm: number;
  readonly load: number;
}

const expected = ({ method, path }: Hit): number =>
  method === 'POST' && path === '/links' ? 201 : 200;

/** Puts the links there that requests ask for. */
const seed = async (bench: Bench, stack: Stack): Promise<void> => {
  await bench.databases[stack.id]?.query(
    `insert into links (code, url) select 'seed-' || lpad(n::text, 5, '0'), 'https://example.org/documents/' || n
     from generate_series(0, ${String(stored - 1)}) n on conflict do nothing`,
  );
  await bench.databases[stack.id]?.query('vacuum analyze links');
};

const reportSchema = z.object({ missing: z.array(z.string()) });

/** A report without its parts is a success as well, and a quick one. @throws {Error} when it is like that */
const expectWholeReport = async ({ url }: Service): Promise<void> => {
  const response = await fetch(`${url}/links/seed-00000/report`);
  const { missing } = reportSchema.parse(await response.json());
  if (missing.length > 0) throw new Error(`${url}: a report without ${missing.join(', ')}`);
};

const send = (
  bench: Bench,
  service: Service,
  load: Load,
  rounds: number,
  seconds: number,
): Promise<Hit[]> =>
  attack(bench.vegeta, load.targets(service.url, rounds), {
    rate: load.rate,
    seconds,
    core: bench.cores.client,
    folder: bench.folder,
  });

const measure = async (
  bench: Bench,
  stack: Stack,
  service: Service,
  load: Load,
  rounds: number,
  seconds: number,
): Promise<Found[]> => {
  const before = cpuSeconds(service.group);
  const hits = await send(bench, service, load, rounds, seconds);
  const cpu = cpuSeconds(service.group) - before;
  const isGood = (hit: Hit): boolean => hit.status === expected(hit);
  const good = hits.filter(isGood).length;
  const times = hits
    .filter(({ path }) => path !== '/digest')
    // A quick failure is no quick answer.
    .map((hit) => (isGood(hit) ? hit.seconds : patience));
  const found = (metric: string, value: number): Found => ({
    metric: `${metric}-${load.id}`,
    variant: stack.language,
    value,
  });
  return [
    // With bursts it would tell how well their length was hit.
    ...(load.id === 'bursts' ? [] : [found('cpu', cpu / Math.max(good, 1))]),
    found('p50', quantile(times, 0.5)),
    found('p99', quantile(times, 0.99)),
    found('p999', quantile(times, 0.999)),
    found('errors', 1 - good / hits.length),
    // To read it meanwhile would hold up the process that is measured.
    found('memory', memory(service.group)),
  ];
};

/** All loads, one after the other, after a little of each, so that compilers have begun and threads have started. */
const measureAll = async (
  bench: Bench,
  stack: Stack,
  service: Service,
  rounds: number,
  times: Times,
): Promise<Found[]> => {
  for (const load of loads) await send(bench, service, load, rounds, times.warm);
  await expectWholeReport(service);
  const found: Found[] = [];
  for (const load of loads)
    found.push(...(await measure(bench, stack, service, load, rounds, times.load)));
  await expectWholeReport(service);
  return found;
};

const valueOf = (found: readonly Found[], metric: string): number =>
  found.find((each) => each.metric === metric)?.value ?? NaN;

/** Go once more, with two threads on its core. */
const twoThreads = (bench: Bench, stack: Stack, rounds: number, times: Times): Trial => ({
  name: `${stack.id} with GOMAXPROCS=2`,
  run: async () => {
    const { start } = stack.commands;
    const commands = { ...stack.commands, start: `env GOMAXPROCS=2 ${start}` };
    const service = await startService(bench, { ...stack, commands });
    try {
      await sleep(times.idle * 1000);
      const found = await measureAll(bench, stack, service, rounds, times);
      const value = valueOf(found, 'p99-bursts');
      return [{ metric: 'p99-gomaxprocs', variant: 'gomaxprocs-2', value }];
    } finally {
      await service.stop();
    }
  },
});

const trialOf = (bench: Bench, stack: Stack, rounds: number, times: Times): Trial => ({
  name: stack.id,
  run: async () => {
    const service = await startService(bench, stack);
    try {
      await sleep(times.idle * 1000);
      const idle = memory(service.group);
      const found = await measureAll(bench, stack, service, rounds, times);
      const value = valueOf(found, 'p99-bursts');
      return [
        { metric: 'start', variant: stack.language, value: service.startSeconds },
        { metric: 'memory-idle', variant: stack.language, value: idle },
        ...found,
        // Pinned to one core, Go takes one thread.
        ...(stack.language === 'go'
          ? [{ metric: 'p99-gomaxprocs', variant: 'gomaxprocs-1', value }]
          : []),
      ];
    } finally {
      await service.stop();
    }
  },
});

/** The service of each stack under load, and what it takes to start and to idle. */
export const load: Experiment = {
  runs: 10,
  measures: ['examples/service'],
  uses: [loadGenerator],
  prepare: async (bench, short) => {
    const times = short ? { idle: 0.2, warm: 1, load: 2 } : { idle: 2, warm: 1, load: 8 };
    const trials: Trial[] = [];
    for (const stack of services) {
      await prepare(bench, stack);
      await seed(bench, stack);
      const service = await startService(bench, stack);
      const rounds = await roundsOf(service).finally(service.stop);
      trials.push(trialOf(bench, stack, rounds, times));
      if (stack.language === 'go') trials.push(twoThreads(bench, stack, rounds, times));
    }
    return trials;
  },
};
