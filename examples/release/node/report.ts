import {
  open,
  rename,
  rm,
  unlink,
  writeFile,
} from 'node:fs/promises';

/** A line that does not belong in a report. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

// #region report
export async function takeLock(path: string) {
  // The file is the lock: nobody has to keep it open.
  // mark: lock
  await writeFile(path, '', { flag: 'wx' });
  return {
    // mark: lock
    [Symbol.asyncDispose]: () => unlink(path),
  };
}

export async function writeReport(
  path: string,
  lines: Iterable<string>,
) {
  // mark: lock
  await using _lock = await takeLock(`${path}.lock`);
  const part = `${path}.part`;
  await using undo = new AsyncDisposableStack();
  // mark: discard
  undo.defer(() => rm(part, { force: true }));
  await using out = await open(part, 'w');
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line === '') {
      // mark: early
      throw new LineError(`line ${number} is empty`);
    }
    await out.appendFile(`${line}\n`);
  }
  // mark: commit (3 lines)
  await out.sync();
  await out.close();
  await rename(part, path);
}
// #endregion
