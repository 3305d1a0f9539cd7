import {
  mkdtempDisposable,
  readdir,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LineError, writeReport } from './report.ts';

/** Whether a file that should be new is there already. */
const isTaken = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EEXIST';

/** Writes a report beside files and says what is left. */
async function attempt(
  name: string,
  lines: readonly string[],
  ...before: readonly string[]
) {
  await using folder = await mkdtempDisposable(
    join(tmpdir(), 'report-'),
  );
  for (const file of before) {
    await writeFile(join(folder.path, file), '');
  }
  let result = 'written';
  try {
    await writeReport(
      join(folder.path, 'report.txt'),
      lines,
    );
  } catch (error) {
    if (isTaken(error)) {
      result = 'another run holds the lock';
    } else if (error instanceof LineError) {
      result = error.message;
    } else {
      throw error;
    }
  }
  const left = (await readdir(folder.path)).sort();
  console.log(
    `${name}: ${result}; left: [${left.join(', ')}]`,
  );
}

const good = ['ada 12', 'bob 7'];
const bad = ['ada 12', '', 'bob 7'];
await attempt('good lines', good);
await attempt('a bad line', bad);
await attempt('lock taken', good, 'report.txt.lock');
