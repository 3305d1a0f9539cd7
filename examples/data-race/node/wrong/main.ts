import { once } from 'node:events';
import {
  isMainThread,
  Worker,
  workerData,
} from 'node:worker_threads';

interface Task {
  lines: string[];
  counts: Map<string, number>;
}

const all = Array<string>(150_000).fill(
  'tea milk sugar tea',
);
const half = all.length / 2;

// #region wrong
if (isMainThread) {
  const counts = new Map<string, number>();
  const start = (lines: string[]) => {
    const worker = new Worker(import.meta.filename, {
      workerData: { lines, counts },
    });
    return once(worker, 'exit');
  };
  await Promise.all([
    start(all.slice(0, half)),
    start(all.slice(half)),
  ]);
  console.log(counts);
} else {
  const { lines, counts }: Task = workerData;
  for (const line of lines) {
    for (const word of line.split(' ')) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}
// #endregion
