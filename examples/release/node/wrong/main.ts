import { mkdtempDisposableSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

// #region wrong
async function writeReport(
  path: string,
  lines: readonly string[],
) {
  const out = await open(path, 'w');
  for (const [i, line] of lines.entries()) {
    if (line === '') return `line ${i + 1} is empty`;
    await out.appendFile(`${line}\n`);
  }
  await out.close();
  return 'written';
}
// #endregion

const folder = mkdtempDisposableSync(
  join(tmpdir(), 'report-'),
);
process.once('exit', () => {
  folder.remove();
});
process.chdir(folder.path);
console.log(
  await writeReport('report.txt', ['ada 12', '']),
);
await setTimeout(10);
globalThis.gc?.();
await setTimeout(10);
console.log('still serving');
