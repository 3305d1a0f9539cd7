import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { startTracing } from '../src/tracing.ts';
import { databaseWith, docs, startApp, startStub } from './support.ts';

test('a trace goes on in the calls and to the collector', async (t) => {
  const bodies: Promise<string>[] = [];
  const collector = await startStub(t, (request, response) => {
    assert.equal(request.url, '/v1/traces');
    bodies.push(text(request));
    response.end('{}');
  });
  const parents: unknown[] = [];
  const upstreamUrl = await startStub(t, (request, response) => {
    parents.push(request.headers['traceparent']);
    response.end('{"clicks":1,"verdict":"safe","title":"Docs"}');
  });
  const tracing = startTracing(collector, 'links-test');
  const { app, lines } = startApp(t, { database: databaseWith(docs), upstreamUrl });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await app.inject({
    url: '/links/docs/report',
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  });
  await tracing.shutdown();

  assert.equal(parents.length, 3);
  for (const parent of parents) assert.match(String(parent), new RegExp(traceId));
  assert.equal(JSON.parse(lines.at(-1) ?? '').trace_id, traceId);
  const [body = ''] = await Promise.all(bodies);
  for (const part of ['links-test', 'GET /links/{code}/report', traceId]) {
    assert.ok(body.includes(part), `${part} is in ${body}`);
  }
});
