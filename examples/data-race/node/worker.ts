import {
  parentPort,
  workerData,
} from 'node:worker_threads';

// #region worker
// Runs in a thread of its own, as worker.ts.
const part: readonly string[] = workerData;
// mark: own
const own = new Map<string, number>();
for (const line of part) {
  for (const word of line.match(/\S+/g) ?? []) {
    own.set(word, (own.get(word) ?? 0) + 1);
  }
}
parentPort?.postMessage(own);
// #endregion
