import { join } from 'node:path';
import { shell } from '#code/run/shell.ts';
import { freePort } from '#kit/free-port.ts';
import type { Bench } from '../bench.ts';
import type { Experiment, Found } from '../experiment.ts';
import { untilAnswers } from '../answers.ts';
import { start } from '../processes.ts';
import { attack, loadGenerator, quantile } from '../vegeta.ts';

/** Requests a second. */
const rate = 500;

/** Live heaps, in MB, by the name of their variant. */
const heaps = { '100-mb': 100, '1-gb': 1000, '4-gb': 4000 } as const;

/** Garbage of a request, in KiB, by the end of the metric's id: 256 MB and 512 MB a second. */
const garbage = { slow: 512, fast: 1024 } as const;

/** How long to send requests: until the heap has grown one and a half times as far as it may. */
const secondsOf = (size: number, gogc: number, kib: number): number => {
  const period = (size * 1e6 * (gogc / 100)) / (kib * 1024 * rate);
  return Math.max(Math.ceil(1.5 * period), 5);
};

const cycles = async (url: string): Promise<number> =>
  Number(await (await fetch(`${url}/cycles`)).text());

const measure = async (
  bench: Bench,
  variant: string,
  { size, gogc }: { size: number; gogc: number },
  short: boolean,
): Promise<Found[]> => {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { stop } = start(`./heap -heap ${String(size)} -addr 127.0.0.1:${port}`, {
    folder: bench.folder,
    env: { ...process.env, GOGC: String(gogc) },
    core: bench.cores.server,
  });
  const found: Found[] = [];
  try {
    await untilAnswers(`${url}/healthz`, 60_000);
    for (const [kind, amount] of Object.entries(garbage)) {
      const seconds = short ? 2 : secondsOf(size, gogc, amount);
      const before = await cycles(url);
      const hits = await attack(
        bench.vegeta,
        [{ method: 'GET', url: `${url}/work/${String(amount)}` }],
        { rate, seconds, core: bench.cores.client, folder: bench.folder },
      );
      if (hits.some(({ status }) => status !== 200)) throw new Error('lab/heap: a request failed');
      const times = hits.map((hit) => hit.seconds);
      const count = ((await cycles(url)) - before) * (60 / seconds);
      found.push(
        { metric: `heap-p99-${kind}`, variant, value: quantile(times, 0.99) },
        { metric: `heap-p999-${kind}`, variant, value: quantile(times, 0.999) },
        { metric: `heap-cycles-${kind}`, variant, value: count },
      );
    }
    return found;
  } finally {
    await stop();
  }
};

/** How Go's slowest answers depend on the live heap, on how fast garbage is made, and on GOGC. */
export const heap: Experiment = {
  runs: 10,
  measures: ['lab/heap'],
  uses: [loadGenerator],
  prepare: async (bench, short) => {
    const { code, output } = await shell(`go build -o ${join(bench.folder, 'heap')} .`, {
      folder: join(bench.root, 'lab/heap'),
      env: bench.toolchains.go?.env ?? process.env,
    });
    if (code !== 0) throw new Error(`lab/heap: go build failed:\n${output}`);
    const sizes = Object.entries(heaps).filter(([, size]) => !short || size === 100);
    return sizes.flatMap(([name, size]) =>
      [100, 200].map((gogc) => {
        const variant = `${name}-gogc-${String(gogc)}`;
        return { name: variant, run: () => measure(bench, variant, { size, gogc }, short) };
      }),
    );
  },
};
