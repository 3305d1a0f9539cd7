import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import digest from '../src/digest-worker.ts';
import { computeDigests, openDigestPool } from '../src/digest.ts';
import { createServer } from '../src/server.ts';
import { databaseWith, docs, startApp } from './support.ts';

const order = (rounds: number) => ({
  method: 'POST' as const,
  url: '/digest',
  payload: { text: 'abc', rounds },
});

test('rounds', () => {
  const started = new Uint8Array(1);
  assert.equal(
    digest({ text: 'abc', rounds: 2, started }),
    '4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358',
  );
  assert.equal(started[0], 1);
});

test('others are answered while a digest is computed', async (t) => {
  const digests = openDigestPool(1);
  t.after(() => digests.destroy());
  const { app } = startApp(t, { database: databaseWith(docs), digests });
  await app.inject(order(1));
  let done = false;
  const long = app.inject(order(500_000)).finally(() => (done = true));
  await sleep(10);
  const { statusCode } = await app.inject('/links/docs');
  assert.equal(statusCode, 200);
  assert.equal(done, false);
  assert.equal((await long).statusCode, 200);
});

test('who waits too long is refused, and who runs is not', async (t) => {
  const pool = openDigestPool(1);
  const app = createServer({ write() {} });
  computeDigests(app, pool, 300);
  t.after(async () => {
    await app.close();
    await pool.destroy();
  });
  await app.inject(order(1));
  const [first, second] = await Promise.all([
    app.inject(order(500_000)),
    app.inject(order(500_000)),
  ]);
  assert.equal(first.statusCode, 200);
  assert.equal(second.statusCode, 503);
  assert.equal(second.headers['retry-after'], '1');
  assert.equal(pool.queueSize, 0);
});
