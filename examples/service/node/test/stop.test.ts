import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

test('what runs is finished after SIGTERM', { timeout: 15_000 }, async (t) => {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const main = new URL('../src/main.ts', import.meta.url).pathname;
  const env = {
    ...process.env,
    // Nothing listens there: the service starts all the same.
    DATABASE_URL: 'postgres://links@127.0.0.1:1/links',
    UPSTREAM_URL: 'http://127.0.0.1:1',
    HOST: '127.0.0.1',
    PORT: String(port),
    DRAIN_MS: '1500',
  };
  const service = spawn(process.execPath, [main], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => service.kill('SIGKILL'));
  const exited = once(service, 'exit');
  const lines = createInterface(service.stdout);
  await once(lines, 'line');
  const url = `http://127.0.0.1:${port}`;
  const digest = (rounds: number) =>
    fetch(`${url}/digest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'abc', rounds }),
    });
  await digest(1);

  const running = [digest(200_000), digest(200_000), digest(200_000)];
  await sleep(50);
  service.kill('SIGTERM');
  await sleep(100);
  assert.equal((await fetch(`${url}/readyz`)).status, 503);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  for (const response of await Promise.all(running)) assert.equal(response.status, 200);
  assert.deepEqual(await exited, [0, null]);
});
