/** Waits. @param duration in milliseconds */
export const pause = (duration: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, duration);
  });

/** The words of whatever was thrown. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error);

/**
 * Tries until it succeeds.
 * @returns how many milliseconds that took, and the result
 * @throws what the last try threw, when patience is over
 */
export const eventually = async <Value>(
  attempt: () => Value | Promise<Value>,
  patience: number,
  interval = 25,
): Promise<{ readonly ms: number; readonly value: Value }> => {
  const began = performance.now();
  for (;;)
    try {
      const value = await attempt();
      return { ms: performance.now() - began, value };
    } catch (error) {
      if (performance.now() - began > patience) throw error;
      await pause(interval);
    }
};

/** Does one thing after another until a time is over. */
export const repeatedly = async (
  goesOn: () => boolean,
  work: () => Promise<unknown>,
): Promise<void> => {
  while (goesOn()) await work();
};

/** As many results of the same work, done side by side. */
export const times = <Value>(
  count: number,
  work: (index: number) => Promise<Value>,
): Promise<Value[]> => Promise.all(Array.from({ length: count }, (_, index) => work(index)));
