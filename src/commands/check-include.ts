import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command, UsageError } from './command.ts';
import { check, notRecognised } from '../lib/check-include.ts';
import { includesIn, type Include } from '../lib/includes.ts';

const exitCodes = { current: 0, stale: 1, notRecognised: 2 } as const;

const data = join(import.meta.dirname, '../../dist/data');

const textAt = async (place: string): Promise<string> => {
  if (!/^https?:\/\//u.test(place))
    return readFile(place, 'utf8').catch(() => {
      throw new UsageError(`${place}: cannot be read; expected a file or an http address`);
    });
  const response = await fetch(place).catch((error: unknown) => {
    throw new UsageError(`${place}: could not be fetched (${String(error)})`);
  });
  if (!response.ok) throw new UsageError(`${place}: answered ${String(response.status)}`);
  return response.text();
};

const currentOf = async ({ id, format }: Include): Promise<Include> => {
  const file = join(data, `${id}.${format}`);
  const [now] = existsSync(file) ? includesIn(await readFile(file, 'utf8')) : [];
  if (now) return now;
  throw new UsageError(`there is no table “${id}” here (looked for ${file})`);
};

/** `npm run check-include -- FILE-OR-URL`: checks whether a pasted copy of a table is up to date. */
const main = async (place: string | undefined): Promise<number> => {
  if (place === undefined)
    throw new UsageError('say what to check: npm run check-include -- FILE-OR-URL');
  if (!existsSync(data)) throw new UsageError('dist/data/ is missing; run `npm run build` first');
  const includes = includesIn(await textAt(place));
  if (includes.length === 0) throw new UsageError(`${place}: ${notRecognised}`);
  let code: number = exitCodes.current;
  for (const include of includes) {
    const { current, summary, changes } = check(include, await currentOf(include));
    console.log([summary, ...changes.map((change) => `  ${change}`)].join('\n'));
    if (!current) code = exitCodes.stale;
  }
  return code;
};

await command(() => main(process.argv[2]), exitCodes.notRecognised);
