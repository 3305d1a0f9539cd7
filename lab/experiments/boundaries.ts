import { join } from 'node:path';
import { z } from 'astro/zod';
import { shell } from '#code/run/shell.ts';
import { joined } from '#code/run/toolchains.ts';
import type { Bench } from '../bench.ts';
import type { Experiment } from '../experiment.ts';

const folder = 'examples/hot-path';

const ids = ['direct', 'cgo', 'pyo3', 'napi', 'wazero', 'guarded', 'grpc', 'http'] as const;

const lineSchema = z.object({
  boundary: z.enum(ids),
  call: z.enum(['empty', '64KiB']),
  ns_per_call: z.number().positive(),
});

/** An environment in which all four toolchains are found. */
const environment = ({ toolchains, cores }: Bench): NodeJS.ProcessEnv => {
  const { go, rust, python, node } = toolchains;
  if (!go || !rust || !python || !node) throw new Error('the boundaries need all four toolchains');
  return {
    ...joined([rust, go, python, node]).env,
    SERVER_CPU: String(cores.server),
    CLIENT_CPU: String(cores.client),
  };
};

const run = async (bench: Bench, line: string): Promise<string> => {
  const { code, output, stdout } = await shell(line, {
    folder: join(bench.root, folder),
    env: environment(bench),
  });
  if (code !== 0) throw new Error(`${folder}: "${line}" failed:\n${output.slice(-3000)}`);
  return stdout;
};

/** The same two calls over each boundary, and over none: one that does nothing, and one that sums 64 KiB. */
export const boundaries: Experiment = {
  runs: 10,
  measures: ['examples/hot-path'],
  uses: [],
  prepare: async (bench, short) => {
    await run(bench, './build && ./build --only direct');
    return ids.map((id) => ({
      name: id,
      run: async () => {
        const stdout = await run(bench, `./measure --seconds ${short ? '0.2' : '1'} --only ${id}`);
        return stdout
          .trim()
          .split('\n')
          .map((line) => {
            const { boundary, call, ns_per_call: nanoseconds } = lineSchema.parse(JSON.parse(line));
            return {
              metric: call === 'empty' ? 'call-empty' : 'call-64-kib',
              variant: boundary,
              value: nanoseconds / 1e9,
            };
          });
      },
    }));
  },
};
