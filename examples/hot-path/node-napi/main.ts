// Times calls of the kernel as an addon.
import { parseArgs } from 'node:util';
import { nothing, sum } from './addon.ts';

// A batch takes long enough that reading the clock does
// not count.
const shortestBatch = 10;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '1' },
  },
});
const limit = Number(values.seconds) * 1_000;

const payload = Uint8Array.from(
  { length: 64 * 1024 },
  (_, at) => at % 251,
);
const expected = payload.reduce(
  (total, byte) => total + byte,
  0,
);
const found = sum(payload);
if (found !== BigInt(expected))
  throw new Error(
    `napi: the sum is ${found}, expected ${expected}`,
  );

report('empty', (calls) => {
  const started = performance.now();
  for (let i = 0; i < calls; i++) nothing();
  return performance.now() - started;
});
report('64KiB', (calls) => {
  const started = performance.now();
  for (let i = 0; i < calls; i++) sum(payload);
  return performance.now() - started;
});

/** Times some calls, in milliseconds. */
type TimeBatch = (calls: number) => number;

function report(call: string, time: TimeBatch): void {
  const batch = warmUp(time);
  let calls = 0;
  let spent = 0;
  while (spent < limit) {
    spent += time(batch);
    calls += batch;
  }
  const line = {
    boundary: 'napi',
    call,
    calls,
    ns_per_call: (spent / calls) * 1e6,
  };
  console.log(JSON.stringify(line));
}

/** Returns how many calls make a batch. */
function warmUp(time: TimeBatch): number {
  let batch = 1;
  let spent = 0;
  for (;;) {
    const took = time(batch);
    spent += took;
    if (took < shortestBatch) batch *= 2;
    else if (spent >= limit / 5) return batch;
  }
}
