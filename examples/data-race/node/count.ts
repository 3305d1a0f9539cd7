import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

// #region count
/** Counts the words of lines with two workers. */
export async function count(
  lines: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const half = Math.floor(lines.length / 2);
  const parts = [
    lines.slice(0, half),
    lines.slice(half),
  ];
  // mark: wait
  const results = await Promise.all(parts.map(run));
  for (const own of results) {
    // mark: merge (3 lines)
    for (const [word, n] of own) {
      counts.set(word, (counts.get(word) ?? 0) + n);
    }
  }
  return counts;
}

async function run(
  part: readonly string[],
): Promise<Map<string, number>> {
  const url = new URL('worker.ts', import.meta.url);
  const worker = new Worker(url, {
    workerData: part,
  });
  const [own] = await once(worker, 'message');
  return own;
}
// #endregion
