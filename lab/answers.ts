import { setTimeout as sleep } from 'node:timers/promises';

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

/**
 * Asks an address over and over until it answers with a success.
 * @param patience in milliseconds
 * @param hasEnded whether there is no more to wait for
 * @throws {Error} when it does not answer in time
 */
export const untilAnswers = async (
  url: string,
  patience: number,
  hasEnded: () => boolean = () => false,
): Promise<void> => {
  const began = performance.now();
  while (!(await answers(url))) {
    if (hasEnded() || performance.now() - began > patience)
      throw new Error(`${url} did not answer`);
    await sleep(2);
  }
};
