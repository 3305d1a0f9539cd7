import { mock } from 'node:test';
import { retry, TransientError } from '../retry.ts';

// #region wrong
let attempts = 0;
async function op(): Promise<string> {
  attempts++;
  if (attempts < 3) throw new TransientError();
  return 'ok';
}

mock.timers.enable();
const { signal } = new AbortController();
const call = retry(op, signal);
// mark: clock
mock.timers.tick(3000);
console.log(await call);
// #endregion
