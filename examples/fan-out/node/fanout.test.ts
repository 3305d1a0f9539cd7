import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fetchAll, UpstreamError } from './fanout.ts';
import {
  cases,
  clientLeaves,
  Stubs,
  urlOf,
  warmUp,
} from './stub.ts';

before(warmUp);

const never = new AbortController().signal;

async function upstreamError(
  call: Promise<unknown>,
): Promise<UpstreamError> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof UpstreamError);
    return error;
  }
  return assert.fail('the call succeeded');
}

for (const c of cases) {
  test(c.name, async () => {
    await using stubs = await Stubs.start(c.answers);
    const start = performance.now();
    const call = fetchAll(stubs.upstreams, never);

    if (c.error === null) {
      assert.deepEqual(
        await call,
        c.answers.map(
          (a) => `${a.upstream} answered`,
        ),
      );
    } else if (c.error === 'deadline') {
      const error = await upstreamError(call);
      assert.equal(error.upstream, c.cancelled[0]);
      assert.match(
        `${error.cause}`,
        /^TimeoutError:/,
      );
      const took = performance.now() - start;
      assert.ok(
        took > 295 && took < 1000,
        `${took} ms`,
      );
    } else {
      const error = await upstreamError(call);
      assert.equal(error.upstream, c.error);
      const cause =
        c.name === 'one fails'
          ? 'Error: status 503'
          : 'TypeError: terminated';
      assert.equal(`${error.cause}`, cause);
      // Otherwise it was the deadline that released the others.
      const took = performance.now() - start;
      assert.ok(took < 300, `${took} ms`);
    }
    assert.deepEqual(
      await stubs.cancelled(),
      c.cancelled,
    );
  });
}

test('the caller cancels', async () => {
  const answers = cases
    .flatMap((c) => c.answers)
    .slice(0, 5)
    .map((a) => ({ ...a, answer: 'silent' }));
  await using stubs = await Stubs.start(answers);
  const caller = new AbortController();
  const call = fetchAll(
    stubs.upstreams,
    caller.signal,
  );
  void stubs.allCalled.promise.then(() => {
    caller.abort();
  });
  const error = await upstreamError(call);
  assert.equal(error.cause, caller.signal.reason);
  assert.equal((await stubs.cancelled()).length, 5);
});

test('an error body is let go', async () => {
  const left = Promise.withResolvers<boolean>();
  const server = createServer((_, response) => {
    response.writeHead(503).write('wait');
    left.resolve(clientLeaves(response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const upstream = {
      name: 'one',
      url: urlOf(server),
    };
    await assert.rejects(
      fetchAll([upstream], never),
      {
        upstream: 'one',
      },
    );
    assert.equal(await left.promise, true);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('no call outlives fetchAll', async (t) => {
  let ended = false;
  const fetchStub = async (
    url: string,
    { signal }: { signal: AbortSignal },
  ): Promise<never> => {
    if (url === 'fails') throw new Error('reset');
    await once(signal, 'abort');
    await setTimeout(20);
    ended = true;
    throw signal.reason;
  };
  t.mock.method(globalThis, 'fetch', fetchStub);
  await assert.rejects(
    fetchAll(
      [
        { name: 'slow', url: 'waits' },
        { name: 'broken', url: 'fails' },
      ],
      never,
    ),
    { upstream: 'broken' },
  );
  assert.equal(ended, true);
});
