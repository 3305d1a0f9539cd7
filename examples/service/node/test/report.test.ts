import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseWith, docs, startApp, startStub } from './support.ts';

const verdict = '{"verdict":"safe"}';
const good: Record<string, string> = {
  clicks: '{"clicks":12}',
  verdict,
  title: '{"title":"Docs"}',
};

const faults: Record<string, (response: ServerResponse) => void> = {
  'is silent': () => {},
  'sends half': (response) => response.writeHead(200).write('{'),
  fails: (response) => response.writeHead(500).end(verdict),
  'hangs up': (response) => response.destroy(),
  redirects: (response) => response.writeHead(302, { location: '/verdict/x' }).end(),
  'sends no JSON': (response) => response.end('safe'),
  'sends another value': (response) => response.end('{"verdict":"maybe"}'),
  'sends much': (response) => response.end(verdict.padEnd(70_000)),
};

// The first call loads and compiles the client, which may take longer than the deadline.
before(async () => {
  await assert.rejects(fetch('http://127.0.0.1:2'));
});

for (const [says, fail] of Object.entries(faults)) {
  test(`a service that ${says} is missing`, async (t) => {
    const upstreamUrl = await startStub(t, ({ url, headers }, response) => {
      assert.equal(headers['x-request-id'], 'test-1');
      const [, what = ''] = url?.split('/') ?? [];
      if (what === 'verdict') fail(response);
      else response.end(good[what]);
    });
    const { app } = startApp(t, { database: databaseWith(docs), upstreamUrl });
    const start = performance.now();
    const response = await app.inject({
      url: '/links/docs/report',
      headers: { 'x-request-id': 'test-1' },
    });
    assert.ok(performance.now() - start < 1_500);
    assert.deepEqual(response.json(), {
      code: 'docs',
      url: docs.url,
      clicks: 12,
      verdict: null,
      title: 'Docs',
      missing: ['verdict'],
    });
  });
}

test('a client that leaves ends the calls', async (t) => {
  const calls: Promise<unknown>[] = [];
  const all = Promise.withResolvers<void>();
  const upstreamUrl = await startStub(t, (_request, response) => {
    calls.push(once(response, 'close'));
    if (calls.length === 3) all.resolve();
  });
  const { app, lines } = startApp(t, { database: databaseWith(docs), upstreamUrl });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const client = new AbortController();
  const left = assert.rejects(
    fetch(`${url}/links/docs/report`, { signal: client.signal }),
  );
  await all.promise;
  const start = performance.now();
  client.abort();
  await Promise.all([left, ...calls]);
  assert.ok(performance.now() - start < 400);
  await sleep(20);
  assert.equal(JSON.parse(lines.at(-1) ?? '').status, 499);
});
