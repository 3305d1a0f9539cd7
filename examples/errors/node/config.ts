import { readFile } from 'node:fs/promises';
import { openPool } from './pool.ts';

interface Found {
  readonly line: number;
  readonly value: string;
}

/** Used where there is no file. */
const defaultSize = 10;

// #region config
export class NumberError extends Error {
  readonly found: Found;
  constructor(path: string, found: Found) {
    super(`${path}:${found.line}: bad number`);
    this.found = found;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ENOENT';

async function loadSize(path: string) {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    // mark: tell-apart
    if (isMissing(error)) return defaultSize;
    throw error;
  }
  const found = firstValue(text);
  if (/^\d+$/.test(found.value))
    return Number(found.value);
  throw new NumberError(path, found);
}

export async function start(path: string) {
  try {
    return await openPool(await loadSize(path));
  } catch (cause) {
    // mark: context
    const message = `start with ${path}`;
    // mark: cause
    throw new Error(message, { cause });
  }
}
// #endregion

/** The first line that is not a comment. */
function firstValue(text: string): Found {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line) => !line.startsWith('#'),
  );
  return {
    line: (at === -1 ? lines.length : at) + 1,
    value: (lines[at] ?? '').trim(),
  };
}
