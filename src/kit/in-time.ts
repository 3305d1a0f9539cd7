/**
 * The result of some work, unless it takes too long.
 * @param patience in milliseconds
 * @throws when it takes longer
 */
export const inTime = <Value>(work: Promise<Value>, patience: number): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(`not done within ${String(patience)} ms`));
      }, patience);
    }),
  ]);
