// Retries operations that fail, on the real clock.
import { retry, TransientError } from './retry.ts';

class RefusedError extends Error {}

async function run(
  name: string,
  deadline: number,
  outcomes: (Error | null)[],
): Promise<void> {
  let attempts = 0;
  let result = 'ok';
  try {
    await retry(async () => {
      const error = outcomes[attempts++];
      if (error) throw error;
    }, AbortSignal.timeout(deadline));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    result =
      error.name === 'AbortError'
        ? 'cancelled'
        : error.message;
  }
  console.log(
    `${name}: attempts ${attempts}, result: ${result}`,
  );
}

const transient = new TransientError('transient');
const permanent = new RefusedError('permanent');
await run('fails once', 10_000, [transient, null]);
await run('is refused', 10_000, [permanent]);
await run('is cancelled', 500, [transient, null]);
