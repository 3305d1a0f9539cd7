import type { Bench } from './bench.ts';

/** What one run found for a variant, in the units of the metrics. */
export interface Found {
  readonly metric: string;
  readonly variant: string;
  readonly value: number;
}

/** A thing to do in each run, such as to load one stack. */
export interface Trial {
  /** For the progress. */
  readonly name: string;
  /** @returns its figures, named as in `src/data/metrics.ts` */
  readonly run: () => Promise<readonly Found[]>;
}

/** A part of the lab. */
export interface Experiment {
  /** How many runs a full session has. */
  readonly runs: number;
  /**
   * Installs and builds, which is not timed.
   * @param short whether to be done in a minute, to see that it works
   * @returns the trials, which take turns, so that a slow minute of the machine meets all of them alike
   */
  readonly prepare: (bench: Bench, short: boolean) => Promise<readonly Trial[]>;
  /** The folders of the programs that it measures, below the project's. */
  readonly measures: readonly string[];
  /** Name and version of what it uses besides the toolchains. */
  readonly uses: readonly string[];
}
