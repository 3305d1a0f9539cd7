import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metrics } from '#data/metrics.ts';
import { experimentIds, type Metric, type Variant } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { measuredFolder } from '#data/schemas/session-files.ts';

/** The same sequence each time, from 0 to 1. Source: mulberry32, in the public domain. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** What a metric is about, in the lab's units, for a variant that is neither good nor bad at it. */
const usual = ({ id, unit, experiment }: Metric): number => {
  if (id.startsWith('errors-')) return 0;
  if (id === 'call-empty') return 2e-7;
  if (id === 'call-64-kib') return 1e-5;
  if (experiment === 'heap') return unit === 'count' ? 90 : 0.004;
  if (id.startsWith('cpu-')) return 0.0002;
  if (id.startsWith('build-')) return 20;
  if (id === 'lines') return 700;
  return { count: 30, seconds: 0.01, bytes: 60e6, ratio: 0.01 }[unit];
};

/** How a variant does, by its place among the others. */
const factors = [1, 9.5, 2.2, 1.02, 9, 300];

const factorOf = ({ variants, id }: Metric, variant: Variant): number => {
  if (id === 'install-scripts' && variant.id === 'go') return 0;
  return factors[variants.indexOf(variant)] ?? 1;
};

/** Which runs of which variants a test leaves out. */
export interface FixtureOptions {
  readonly days?: readonly string[];
  readonly runs?: number;
  /** Whether a variant was measured on a day. */
  readonly has?: (metric: Metric, variant: Variant, day: string) => boolean;
}

/** Sessions of all parts of the lab, with values that could be true and are not. */
export const fixtureSessions = ({
  days = ['2026-11-30', '2026-12-01'],
  runs = 10,
  has = () => true,
}: FixtureOptions = {}): Session[] =>
  days.flatMap((day, dayIndex) =>
    experimentIds.map((experiment, index): Session => {
      const random = randomFrom(1000 * dayIndex + index);
      const valueOf = (metric: Metric, variant: Variant): number => {
        const value = usual(metric) * factorOf(metric, variant);
        if (metric.exact) return Math.round(value);
        return Number((value * (1 + 0.02 * dayIndex + 0.12 * random() ** 2)).toPrecision(7));
      };
      return {
        experiment,
        day,
        commit: '0123456789abcdef0123456789abcdef01234567',
        programs: '0123456789abcdef',
        machine: {
          processor: 'Example Processor 2.1 GHz',
          cores: 2,
          memory: 8_327_000_000,
          kernel: '6.12.0',
          system: 'Debian GNU/Linux 13',
          virtual: 'kvm',
        },
        versions: ['Go 1.27.4', 'Python 3.15.1', 'Node 26.2.0', 'Rust 1.100.0', 'PostgreSQL 18.1'],
        figures: metrics
          .filter((metric) => metric.experiment === experiment)
          .flatMap((metric) =>
            metric.variants
              .filter((variant) => has(metric, variant, day))
              .map((variant) => ({
                metric: metric.id,
                variant: variant.id,
                values: Array.from({ length: metric.exact ? 1 : runs }, () =>
                  valueOf(metric, variant),
                ),
              })),
          ),
      };
    }),
  );

/** Puts sessions in place of all that the lab wrote. @param root the folder of a copy of the project */
export const writeSessions = (root: string, sessions: readonly Session[]): void => {
  const folder = join(root, measuredFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const session of sessions)
    writeFileSync(
      join(folder, `${session.day}-${session.experiment}.json`),
      JSON.stringify(session, null, 1),
    );
};
