/**
 * The result of some work, unless it takes too long.
 * @param patience in milliseconds
 * @param what the work, for the message
 * @throws {Error} when it takes longer
 */
export const inTime = async <Value>(
  work: Promise<Value>,
  patience: number,
  what: string,
): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what}: not done within ${String(patience)} ms`));
    }, patience);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
