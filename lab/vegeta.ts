import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { shell } from '#code/run/shell.ts';

/** The load generator, from Go's module proxy. */
const version = 'v12.13.0';
const program = `github.com/tsenart/vegeta/v12@${version}`;

/** Its name and version, for the record. */
export const loadGenerator = `Vegeta ${version.slice(1)}`;

/** How long it waits for an answer, in seconds. */
export const patience = 10;

/** A request as Vegeta reads it. */
export interface Target {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
}

/** What came of a request. */
export interface Hit {
  readonly method: string;
  readonly path: string;
  /** 0 if there was no answer. */
  readonly status: number;
  /** From when it was due to the end of its answer, in seconds. */
  readonly seconds: number;
}

/**
 * Installs Vegeta for the lab alone.
 * @param env an environment with Go
 * @throws {Error} when that fails
 */
export const installVegeta = async (made: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const folder = join(made, `vegeta-${version}`);
  const path = join(folder, 'vegeta');
  await mkdir(folder, { recursive: true });
  if (existsSync(path)) return path;
  const { code, output } = await shell(`go install ${program}`, {
    folder,
    env: { ...env, GOBIN: folder, GOFLAGS: '' },
  });
  if (code !== 0) throw new Error(`could not install ${loadGenerator}:\n${output}`);
  return path;
};

const lineOf = ({ method, url, body }: Target): string =>
  JSON.stringify({
    method,
    url,
    ...(body !== undefined && {
      body: Buffer.from(body).toString('base64'),
      header: { 'Content-Type': ['application/json'] },
    }),
  });

/**
 * A line of `vegeta encode --to csv`: nanoseconds since 1970, status, nanoseconds it took, bytes out, bytes in, error,
 * body, name, number, method, URL, headers.
 */
const rowOf = (cells: readonly string[]) => ({
  // Seconds and what remains: nanoseconds since 1970 do not fit into a number.
  begun: Number(cells[0]?.slice(4, -9)) + Number(cells[0]?.slice(-9)) / 1e9,
  status: Number(cells[1]),
  took: Number(cells[2]) / 1e9,
  index: Number(cells[8]),
  method: cells[9] ?? '',
  url: cells[10] ?? '',
});

/**
 * What came of each request, counted from when it was due.
 * @param csv as Vegeta writes it
 * @param rate requests a second
 * @returns a hit for each request, in no order
 */
export const hitsOf = (csv: string, rate: number): Hit[] => {
  const lines: string[][] = parse(csv);
  const rows = lines.map(rowOf);
  // The first that was on time tells when all the others were due.
  const begin = rows.reduce(
    (least, { begun, index }) => Math.min(least, begun - index / rate),
    Infinity,
  );
  return rows.map(({ begun, status, took, index, method, url }) => ({
    method,
    path: new URL(url).pathname,
    status,
    seconds: begun + took - (begin + index / rate),
  }));
};

/**
 * Sends requests at a fixed rate, whether or not earlier ones were answered. Vegeta counts from when it sends; this
 * counts from when a request was due, so that a request which had to wait for the generator is not flattered.
 * @param rate requests a second
 * @param seconds how long
 * @returns a hit for each request, in no order
 * @throws {Error} when Vegeta fails
 */
export const attack = async (
  vegeta: string,
  targets: readonly Target[],
  { rate, seconds, core, folder }: { rate: number; seconds: number; core: number; folder: string },
): Promise<Hit[]> => {
  const [file, results] = [join(folder, 'targets.json'), join(folder, 'results.csv')];
  await writeFile(file, `${targets.map(lineOf).join('\n')}\n`);
  const { code, output, stdout } = await shell(
    `set -o pipefail
    taskset -c ${String(core)} ${vegeta} attack -format json -targets ${file} -rate ${String(rate)}/1s -duration ${String(seconds)}s -timeout ${String(patience)}s -max-body 0 > ${results}.bin
    ${vegeta} encode --to csv ${results}.bin`,
    { folder, env: process.env },
  );
  if (code !== 0) throw new Error(`Vegeta failed:\n${output.slice(-2000)}`);
  return hitsOf(stdout, rate);
};

/**
 * A quantile, by the nearest rank.
 * @param share 0.99 for the 99th percentile
 * @returns NaN if there are no values
 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? NaN;
};
