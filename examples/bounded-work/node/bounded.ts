// #region main
export async function forEach<T>(
  items: Iterable<T>,
  limit: number,
  work: (
    item: T,
    signal: AbortSignal,
  ) => Promise<void>,
  caller: AbortSignal,
): Promise<void> {
  // Without a worker nothing would be done, silently.
  if (!(limit >= 1))
    throw new RangeError(`limit is ${limit}`);
  const failed = new AbortController();
  // mark: cancel
  const signal = AbortSignal.any([
    caller,
    failed.signal,
  ]);
  const todo = Iterator.from(items);

  async function worker(): Promise<void> {
    try {
      // All workers take from one iterator.
      for (const item of todo) {
        // mark: first-failure
        signal.throwIfAborted();
        // mark: cancel
        await work(item, signal);
      }
    } catch (error) {
      // mark: first-failure
      failed.abort(error);
    }
  }

  // mark: limit
  const workers = Array.from(
    { length: limit },
    worker,
  );
  // mark: wait
  await Promise.all(workers);
  // Throws the first error, or the caller's reason.
  // mark: first-failure
  signal.throwIfAborted();
}
// #endregion
