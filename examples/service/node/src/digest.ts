import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { DigestTask } from './digest-worker.ts';
import { Problem } from './problems.ts';
import { Digest, DigestOrder } from './schemas.ts';
import type { App } from './server.ts';

// #region digest
export type DigestPool = Piscina<DigestTask, string>;

/** Threads beside the event loop. A task that finds none free starts one, or waits. */
export function openDigestPool(threads = availableParallelism()): DigestPool {
  const filename = import.meta.resolve('./digest-worker.ts');
  return new Piscina({
    filename,
    // A thread holds some 20 MB, which only digests need.
    minThreads: 0,
    maxThreads: threads,
    // By default a thread ends as soon as nothing waits for it.
    idleTimeout: 60_000,
    // By default each thread may have as much memory as the whole process.
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
}

export function computeDigests(
  app: App,
  pool: Pick<DigestPool, 'run'>,
  waitMs = 5_000,
): void {
  const schema = { body: DigestOrder, response: { 200: Digest } };
  app.post('/digest', { schema }, async ({ body, lifetime }) => {
    // Piscina does not tell when a task leaves its queue, so the task itself does.
    const started = new Uint8Array(new SharedArrayBuffer(1));
    const refusal = new AbortController();
    const wait = setTimeout(() => {
      if (Atomics.load(started, 0) === 0) refusal.abort();
    }, waitMs);
    // To abort takes a task out of the queue, or ends the thread that computes it.
    const signal = AbortSignal.any([lifetime, refusal.signal]);
    try {
      return { digest: await pool.run({ ...body, started }, { signal }) };
    } catch (error) {
      if (signal.aborted) throw new Problem(503, 'Too many digests at once.');
      throw error;
    } finally {
      clearTimeout(wait);
    }
  });
}
// #endregion
