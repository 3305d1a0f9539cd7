import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '#data/schemas/stack.ts';
import { services, type Bench } from '../bench.ts';
import type { Experiment, Found, Trial } from '../experiment.ts';
import { cpuSeconds, memory } from '../processes.ts';
import { prepare, startService, type Service } from '../service.ts';
import { bursts, everyday, loads, stored, type Load } from '../requests.ts';
import { roundsOf } from '../rounds.ts';
import { attack, loadGenerator, quantile, type Hit } from '../vegeta.ts';

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

/** Reads memory four times a second until it is stopped. @returns what stops it and gives the largest, in bytes */
const watchMemory = (group: number): (() => number) => {
  let most = memory(group);
  const timer = setInterval(() => {
    most = Math.max(most, memory(group));
  }, 250);
  return () => {
    clearInterval(timer);
    return Math.max(most, memory(group));
  };
};

const measure = async (
  bench: Bench,
  stack: Stack,
  service: Service,
  load: Load,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Found[]> => {
  const watched = watchMemory(service.group);
  const before = cpuSeconds(service.group);
  const hits = await attack(bench.vegeta, load.targets(service.url, rounds), {
    rate: load.rate,
    seconds,
    core: bench.cores.client,
    folder: bench.folder,
  });
  const cpu = cpuSeconds(service.group) - before;
  const good = hits.filter((hit) => hit.status === expected(hit));
  const times = hits.filter(({ path }) => path !== '/digest').map((hit) => hit.seconds);
  const found = (metric: string, value: number): Found => ({
    metric: `${metric}-${load.id}`,
    variant: stack.language,
    value,
  });
  return [
    // With bursts it would tell how well their length was hit.
    ...(load.id === 'bursts' ? [] : [found('cpu', cpu / Math.max(good.length, 1))]),
    found('p50', quantile(times, 0.5)),
    found('p99', quantile(times, 0.99)),
    found('p999', quantile(times, 0.999)),
    found('errors', 1 - good.length / hits.length),
    found('memory', watched()),
  ];
};

/** A warm-up, so that compilers have begun and pools are full. */
const warmUp = async (
  bench: Bench,
  stack: Stack,
  service: Service,
  short: boolean,
): Promise<void> => {
  const warm = { id: 'warm', rate: 250, targets: everyday };
  await measure(bench, stack, service, warm, { rounds: 0, seconds: short ? 1 : 4 });
};

/** Go beside requests that compute, with as many threads on its core as it is told to use. */
const goTrials = (bench: Bench, stack: Stack, rounds: number, short: boolean): Trial[] =>
  ['1', '2'].map((count) => ({
    name: `GOMAXPROCS=${count}`,
    run: async () => {
      const { start } = stack.commands;
      const commands = { ...stack.commands, start: `env GOMAXPROCS=${count} ${start}` };
      const service = await startService(bench, { ...stack, commands });
      try {
        await warmUp(bench, stack, service, short);
        const found = await measure(bench, stack, service, bursts, {
          rounds,
          seconds: short ? 2 : 10,
        });
        const value = found.find(({ metric }) => metric === 'p99-bursts')?.value;
        return value === undefined
          ? []
          : [{ metric: 'p99-gomaxprocs', variant: `gomaxprocs-${count}`, value }];
      } finally {
        await service.stop();
      }
    },
  }));

/** The service of each stack under load, and what it takes to start and to idle. */
export const load: Experiment = {
  runs: 10,
  uses: [loadGenerator],
  prepare: async (bench, short) => {
    const rounds = new Map<string, number>();
    for (const stack of services) {
      await prepare(bench, stack);
      await seed(bench, stack);
      const service = await startService(bench, stack);
      rounds.set(stack.id, await roundsOf(service));
      await service.stop();
    }
    const go = services.filter(({ language }) => language === 'go');
    const trials = services.map((stack) => ({
      name: stack.id,
      run: async () => {
        const service = await startService(bench, stack);
        const found: Found[] = [];
        const note = (metric: string, value: number): void => {
          found.push({ metric, variant: stack.language, value });
        };
        try {
          note('start', service.startSeconds);
          await sleep(short ? 200 : 2000);
          note('memory-idle', memory(service.group));
          await warmUp(bench, stack, service, short);
          for (const each of loads)
            found.push(
              ...(await measure(bench, stack, service, each, {
                rounds: rounds.get(stack.id) ?? 1,
                seconds: short ? 2 : 10,
              })),
            );
        } finally {
          await service.stop();
        }
        return found;
      },
    }));
    return [
      ...trials,
      ...go.flatMap((stack) => goTrials(bench, stack, rounds.get(stack.id) ?? 1, short)),
    ];
  },
};
