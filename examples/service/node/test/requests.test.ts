import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../src/problems.ts';
import { databaseWith, docs, startApp } from './support.ts';

const post = (url: string, payload: string, type = 'application/json') => ({
  method: 'POST' as const,
  url,
  payload,
  headers: { 'content-type': type, 'x-request-id': 'test-1' },
});

for (const { says, request, status, field } of [
  { says: 'no such path', request: post('/nope', '<a/>', 'text/xml'), status: 404 },
  { says: 'another type', request: post('/links', '{', 'text/plain'), status: 415 },
  { says: 'no JSON', request: post('/links', '{'), status: 400 },
  { says: 'a large body', request: post('/links', ' '.repeat(65_537)), status: 413 },
  { says: 'no object', request: post('/links', '[]'), status: 422 },
  { says: 'no url', request: post('/links', '{}'), status: 422, field: 'url' },
  {
    says: 'a number for a text',
    request: post('/links', '{"url":5}'),
    status: 422,
    field: 'url',
  },
  {
    says: 'an unknown field',
    request: post('/links', '{"url":"http://a","constructor":1}'),
    status: 422,
    field: 'constructor',
  },
  {
    says: 'a lone surrogate',
    request: post('/links', String.raw`{"url":"http://a/\ud800"}`),
    status: 422,
    field: 'url',
  },
  {
    says: 'a tab before the host',
    request: post('/links', String.raw`{"url":"http://\ta"}`),
    status: 422,
    field: 'url',
  },
  {
    says: 'a text for a number',
    request: post('/digest', '{"text":"a","rounds":"1"}'),
    status: 422,
    field: 'rounds',
  },
]) {
  test(`${says} is refused with ${status}`, async (t) => {
    const database = databaseWith();
    const { app } = startApp(t, { database });
    const response = await app.inject(request);
    const { title, detail, ...rest } = response.json();
    assert.equal(response.statusCode, status);
    assert.match(
      response.headers['content-type']?.toString() ?? '',
      /^application\/problem\+json/,
    );
    assert.deepEqual(rest, { status, request_id: 'test-1', ...(field && { field }) });
    assert.ok(title && detail);
    assert.equal(database.asked, 0);
  });
}

for (const code of [
  'ab',
  'a.b',
  '%00',
  '%FF',
  '%ZZ',
  '..%2fhealthz',
  'a'.repeat(9_000),
]) {
  test(`the code ${code.slice(0, 20)} is unknown without a query`, async (t) => {
    const database = databaseWith(docs);
    const { app, lines } = startApp(t, { database });
    const response = await app.inject(`/links/${code}`);
    assert.equal(response.statusCode, 404);
    assert.equal(response.json().detail, 'There is no such link.');
    assert.equal(database.asked, 0);
    assert.equal(JSON.parse(lines[0] ?? '').route, '/links/{code}');
  });
}

test('another method is told which ones there are', async (t) => {
  const { app } = startApp(t, { database: databaseWith() });
  const response = await app.inject({ method: 'DELETE', url: '/links' });
  assert.equal(response.statusCode, 405);
  assert.equal(response.headers.allow, 'GET, HEAD, POST');
});

test('trouble with the database is told to the log alone', async (t) => {
  const fail = async () => {
    throw new Problem(503, 'The database does not answer.', {
      cause: new Error('connect ECONNREFUSED 10.0.0.1'),
    });
  };
  const { app, lines } = startApp(t, { database: { queryLinks: fail, ping: fail } });
  const response = await app.inject('/links/docs');
  assert.equal(response.statusCode, 503);
  assert.equal(response.headers['retry-after'], '1');
  assert.doesNotMatch(response.body, /ECONNREFUSED/);
  const [error, request, ...more] = lines.map((line) => JSON.parse(line));
  assert.deepEqual(more, []);
  assert.equal(error.level, 'error');
  assert.match(error.msg, /ECONNREFUSED/);
  assert.equal(error.request_id, request.request_id);
  assert.equal(request.msg, 'request');
  assert.equal(request.status, 503);
});

test('requests are counted by route, and probes are not logged', async (t) => {
  const { app, lines } = startApp(t, { database: databaseWith(docs) });
  for (const url of ['/links/docs', '/links/more', '/healthz', '/readyz', '/.env']) {
    await app.inject(url);
  }
  const { body } = await app.inject('/metrics');
  const counts = body
    .split('\n')
    .filter((line) => line.startsWith('http_requests_total'));
  assert.deepEqual(counts, [
    'http_requests_total{method="GET",route="/links/{code}",status="200"} 2',
    'http_requests_total{method="GET",route="/healthz",status="200"} 1',
    'http_requests_total{method="GET",route="/readyz",status="200"} 1',
    'http_requests_total{method="GET",route="unmatched",status="404"} 1',
  ]);
  const routes = lines.map((line) => JSON.parse(line).route);
  assert.deepEqual(routes, ['/links/{code}', '/links/{code}', 'unmatched']);
});

test('a client that is still sending gets its refusal', async (t) => {
  const { app } = startApp(t, { database: databaseWith() });
  const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(url.port), url.hostname);
  socket.write(
    'POST /links HTTP/1.1\r\nHost: links\r\nContent-Type: application/json\r\n' +
      'Content-Length: 70000\r\nConnection: close\r\n\r\n',
  );
  for (let part = 0; part < 7; part += 1) {
    await sleep(50);
    socket.write('x'.repeat(10_000));
  }
  assert.match(await text(socket), /^HTTP\/1\.1 413 /);
});

test('a body that does not arrive is given up', async (t) => {
  const { app, lines } = startApp(t, { database: databaseWith() });
  const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(url.port), url.hostname);
  socket.setEncoding('utf8');
  socket.write(
    'POST /links HTTP/1.1\r\nHost: links\r\nContent-Type: application/json\r\n' +
      'Content-Length: 9\r\n\r\n{',
  );
  const [answer] = await once(socket, 'data', { signal: AbortSignal.timeout(8_000) });
  assert.match(answer, /^HTTP\/1\.1 408 .*"status":408/s);
  await once(socket, 'close');
  assert.equal(JSON.parse(lines.at(-1) ?? '').status, 408);
});
