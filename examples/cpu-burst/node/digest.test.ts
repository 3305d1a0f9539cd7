import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
  after,
  test,
  type TestContext,
} from 'node:test';
import type { FastifyInstance } from 'fastify';
import { createApp, startPool } from './digest.ts';
import { Client } from './main.ts';

type Case = {
  name: string;
  body?: string;
  hex?: string;
  repeat: number;
  status: number;
  digest: string;
};

const file = new URL(
  '../cases.json',
  import.meta.url,
);
const cases: Case[] = JSON.parse(
  await readFile(file, 'utf8'),
);
const pool = startPool(1);
after(() => pool.close());

// A request that should be refused would wait forever.
const timeout = 10_000;

async function serve(
  t: TestContext,
  app: FastifyInstance,
): Promise<Client> {
  t.after(() => app.close());
  return new Client(
    await app.listen({ port: 0, host: '127.0.0.1' }),
  );
}

test('there are cases', () => {
  assert.ok(cases.length >= 3);
});

for (const {
  name,
  body = '',
  hex = '',
  repeat,
  status,
  digest,
} of cases) {
  test(name, { timeout }, async (t) => {
    const client = await serve(t, createApp(pool, 1));
    const once = Buffer.concat([
      Buffer.from(body),
      Buffer.from(hex, 'hex'),
    ]);
    const answer = await client.digest(
      Buffer.alloc(once.length * repeat, once),
    ).answer;
    assert.equal(answer.status, status);
    if (digest) assert.equal(answer.text, digest);
  });
}

test(
  'takes a body of any type as it is',
  { timeout },
  async (t) => {
    const app = createApp(pool, 1);
    t.after(() => app.close());
    for (const type of [
      'text/plain; charset=utf-8',
      'application/json',
      'application/octet-stream',
    ]) {
      const { statusCode, body } = await app.inject({
        method: 'POST',
        url: '/digest',
        headers: { 'content-type': type },
        payload: 'invoice 7',
      });
      assert.equal(statusCode, 200);
      assert.equal(body, cases[0]?.digest);
    }
  },
);

test(
  'pings during a burst',
  { timeout },
  async (t) => {
    const client = await serve(t, createApp(pool, 1));
    const burst = client.digest('invoice 7');
    assert.equal(
      await client.countPings(burst),
      'at least 1',
    );
    assert.equal((await burst.answer).status, 200);
  },
);

for (const limit of [1, 2]) {
  test(
    `refuses when ${limit} run`,
    { timeout },
    async (t) => {
      const held = Promise.withResolvers<string>();
      // Else the app could not close after a failure.
      t.after(() => held.resolve('digest'));
      const app = createApp(
        { run: () => held.promise },
        limit,
      );
      const client = await serve(t, app);

      const bursts = Array.from(
        { length: limit },
        () => client.digest('x'),
      );
      while (
        (await client.send('/ping')).text !==
        `bursts: ${limit}`
      );
      assert.equal(
        (await client.digest('x').answer).status,
        503,
      );

      held.resolve('digest');
      for (const { answer } of bursts) {
        assert.deepEqual(await answer, {
          status: 200,
          text: 'digest',
        });
      }
      assert.equal(
        (await client.send('/ping')).text,
        'bursts: 0',
      );
    },
  );
}
