// #region retry
// Imported by name, the timer could not be mocked.
import timers from 'node:timers/promises';

export class TransientError extends Error {}

export async function retry<T>(
  op: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  for (const delay of [1000, 2000, 4000]) {
    try {
      return await op();
    } catch (err) {
      // mark: permanent
      if (!(err instanceof TransientError)) throw err;
    }
    // mark: wait
    await timers.setTimeout(delay, null, { signal });
  }
  return op();
}
// #endregion
