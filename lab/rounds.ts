import { burst, digest, mostRounds } from './requests.ts';
import type { Service } from './service.ts';
import { quantile } from './vegeta.ts';

/** What a digest takes, from the request to the answer, in seconds. */
const digestSeconds = async (url: string, rounds: number): Promise<number> => {
  const seconds: number[] = [];
  for (let index = 0; index < 30; index += 1) {
    const began = performance.now();
    const { body } = digest(url, rounds);
    const response = await fetch(`${url}/digest`, {
      method: 'POST',
      body: body ?? '',
      headers: { 'Content-Type': 'application/json' },
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url}/digest answered ${String(response.status)}`);
    seconds.push((performance.now() - began) / 1000);
  }
  // The first few meet a compiler that has not begun, or worker processes that start.
  return quantile(seconds.slice(10), 0.5);
};

/**
 * How many rounds of a digest this stack computes in the time of a burst, so that all are held up for as long: what is
 * compared is how the others fare meanwhile.
 */
export const roundsOf = async ({ url }: Service): Promise<number> => {
  let rounds = 10_000;
  // Twice, since in a short digest the request counts for more than the rounds.
  for (let step = 0; step < 2; step += 1)
    rounds = Math.min(
      Math.round((rounds * burst) / (await digestSeconds(url, rounds))),
      mostRounds,
    );
  return rounds;
};
