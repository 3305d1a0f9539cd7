import {
  mkdtempDisposable,
  readFile,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  LineError,
  summariseFile,
} from './stream.ts';

const LINE_LIMIT = 64 * 1024;
const LINE_COUNT = 500_000;
const BATCH = 500;
const LONG_LINE = 500_000_000;
const BOUND = 64 * 1024 * 1024;

const before = await peakMemory();
await using dir = await mkdtempDisposable(
  join(tmpdir(), 'stream-'),
);

const log = join(dir.path, 'log');
await writeFile(log, logLines());
const { counts, millis } = await summariseFile(
  log,
  LINE_LIMIT,
);
for (const status of [...counts.keys()].sort(
  (a, b) => a - b,
)) {
  console.log(`${status}: ${counts.get(status)}`);
}
console.log(`sum: ${millis} ms`);

const long = join(dir.path, 'long');
await writeFile(long, '');
await truncate(long, LONG_LINE);
try {
  await summariseFile(long, LINE_LIMIT);
} catch (error) {
  if (!(error instanceof LineError)) throw error;
  console.log(`one line of 500 MB: ${error.message}`);
}

const small = (await peakMemory()) - before < BOUND;
const answer = small ? 'yes' : 'no';
console.log(
  `peak memory grew by less than 64 MiB: ${answer}`,
);

/** 50 MB: 100 bytes a line. */
function* logLines(): Generator<string> {
  const rest = `/items?größe=${'x'.repeat(62)}`;
  let batch = '';
  for (let i = 0; i < LINE_COUNT; i += 1) {
    let status = 200;
    if (i % 50 === 0) status = 503;
    else if (i % 10 === 0) status = 404;
    const millis = String((i * 7919) % 1000);
    const order = String(i).padStart(6, '0');
    batch += `${status} ${millis.padStart(3, '0')} /orders/${order}${rest}\n`;
    if (i % BATCH === BATCH - 1) {
      yield batch;
      batch = '';
    }
  }
}

/** The largest resident size so far, in bytes. */
async function peakMemory(): Promise<number> {
  const status = await readFile(
    '/proc/self/status',
    'utf8',
  );
  const found = /VmHWM:\s+(\d+) kB/.exec(status);
  if (found === null) {
    throw new Error('no VmHWM in /proc/self/status');
  }
  return Number(found[1]) * 1024;
}
