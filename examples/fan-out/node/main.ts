import { fetchAll, UpstreamError } from './fanout.ts';
import {
  type Case,
  cases,
  Stubs,
  warmUp,
} from './stub.ts';

await warmUp();
for (const c of cases) {
  console.log(`${c.name}: ${await run(c)}`);
}

async function run(c: Case): Promise<string> {
  await using stubs = await Stubs.start(c.answers);
  const caller = new AbortController();
  let outcome: string;
  try {
    const bodies = await fetchAll(
      stubs.upstreams,
      caller.signal,
    );
    return bodies.join(', ');
  } catch (error) {
    if (!(error instanceof UpstreamError))
      throw error;
    outcome = isDeadline(error.cause)
      ? 'deadline'
      : `error from ${error.upstream}`;
  }
  const cancelled = await stubs.cancelled();
  return `${outcome}; cancelled: ${cancelled.join(', ')}`;
}

function isDeadline(cause: unknown): boolean {
  return (
    cause instanceof DOMException &&
    cause.name === 'TimeoutError'
  );
}
