import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createApp } from './articles.ts';
import { start, type Service } from './fixture.ts';

interface Case {
  name: string;
  path: string;
  logged?: string;
  status: number;
  body: unknown;
  cancelled?: boolean;
}

const cases: Case[] = JSON.parse(
  await readFile(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

const lines: string[] = [];

/** Returns what was logged, and forgets it. */
async function logged(): Promise<string[]> {
  // A line may come after the response.
  for (
    let left = 100;
    left > 0 && !lines.length;
    left--
  ) {
    await sleep(10);
  }
  return lines.splice(0);
}

let service: Service;
before(async () => {
  service = await start({
    write: (line) => void lines.push(line),
  });
  // Fastify has logged where it listens.
  lines.length = 0;
});
after(() => service[Symbol.asyncDispose]());

for (const { name, path, ...expected } of cases) {
  test(name, async () => {
    const response = await fetch(service.url + path);
    const body = await response.text();
    const [line = '', ...more] = await logged();
    assert.equal(response.status, expected.status);
    assert.equal(body, JSON.stringify(expected.body));
    assert.match(
      response.headers.get('content-type') ?? '',
      /^application\/json\b/,
    );
    assert.deepEqual(more, []);
    const {
      method,
      path: loggedPath,
      status,
      duration_ms,
    } = JSON.parse(line);
    assert.equal(method, 'GET');
    assert.equal(loggedPath, expected.logged ?? path);
    assert.equal(status, expected.status);
    assert.ok(Number.isInteger(duration_ms));
    if (expected.cancelled) {
      assert.ok(
        duration_ms >= 290 && duration_ms <= 3000,
      );
      assert.equal(await service.running(), 0);
      // The abandoned query ends later, and is nobody's error.
      assert.deepEqual(lines, []);
    }
  });
}

test('a client that leaves is logged once', async () => {
  const signal = AbortSignal.timeout(100);
  await assert.rejects(
    fetch(`${service.url}/articles/3`, { signal }),
    { name: 'TimeoutError' },
  );
  const [line = ''] = await logged();
  const { path, status, duration_ms } =
    JSON.parse(line);
  assert.equal(path, '/articles/3');
  assert.equal(status, 499);
  assert.ok(duration_ms < 290);
  // The handler still answers, which nobody reads.
  await sleep(500);
  assert.deepEqual(lines, []);
});

test('a body that is no JSON is the client’s error', async () => {
  const response = await fetch(service.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });
  await response.body?.cancel();
  const [line = '', ...more] = await logged();
  assert.equal(response.status, 400);
  assert.equal(JSON.parse(line).status, 400);
  assert.deepEqual(more, []);
});

test('a database that is down is not described', async () => {
  const log: string[] = [];
  // Nothing listens at this port.
  const pool = new pg.Pool({
    host: '127.0.0.1',
    port: 1,
  });
  await using app = createApp(pool, {
    write: (line) => void log.push(line),
  });
  const response = await app.inject('/articles/1');
  assert.equal(response.statusCode, 500);
  assert.deepEqual(response.json(), {
    detail: 'internal error',
  });
  assert.match(log[0] ?? '', /ECONNREFUSED/);
  await pool.end();
});
