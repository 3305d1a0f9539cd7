import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
// By name, and so still real when timers are mocked.
import { setImmediate } from 'node:timers/promises';
import { retry, TransientError } from './retry.ts';

interface Case {
  name: string;
  calls: string[];
  deadline: number;
  want: {
    attempts: number;
    waited: number;
    result: string;
  };
}

const cases: Case[] = JSON.parse(
  readFileSync(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

// #region test
for (const { name, calls, deadline, want } of cases) {
  // Real seconds, if a call never settles.
  test(name, { timeout: 5000 }, async ({ mock }) => {
    // mark: clock
    mock.timers.enable();
    // mark: cancel (3 lines)
    const signal = AbortSignal.timeout(
      deadline * 1000,
    );
    let attempts = 0;
    const op = async () => failFor(calls[attempts++]);
    const call = retry(op, signal)
      .then(() => 'ok', resultOf)
      .then((result) => {
        // mark: elapsed
        const waited = Date.now() / 1000;
        return { attempts, waited, result };
      });

    // mark: clock (5 lines)
    for (let tick = 0; tick < 20; tick += 1) {
      // Let retry set its timer before time passes.
      await setImmediate();
      mock.timers.tick(500);
    }
    assert.deepEqual(await call, want);
  });
}
// #endregion

class RefusedError extends Error {}

function failFor(call: string | undefined): void {
  if (call === 'transient')
    throw new TransientError();
  if (call === 'permanent') throw new RefusedError();
}

function resultOf(error: unknown): string {
  if (error instanceof TransientError)
    return 'transient';
  if (error instanceof RefusedError)
    return 'permanent';
  if (
    error instanceof Error &&
    error.name === 'AbortError'
  )
    return 'cancelled';
  throw error;
}
