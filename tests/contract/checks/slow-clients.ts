import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import type { AskingCheck } from '../check.ts';
import { holds, same, status } from '../harness/expect.ts';
import { raw } from '../harness/raw.ts';
import { pause } from '../harness/time.ts';

const head =
  'POST /links HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';

/** A beginning, and then a piece each half second. */
const drip = async function* (first: string, piece: string): AsyncGenerator<string> {
  yield first;
  for (;;) {
    await pause(500);
    yield piece;
  }
};

const check = (
  id: string,
  says: string,
  written: () => Iterable<string> | AsyncIterable<string>,
  longest: number,
): AskingCheck => ({
  id,
  says,
  waits: true,
  ask: async ({ client, figure }) => {
    const { status: code, closed, ms } = await raw(client.base, written(), longest);
    figure(
      `${(ms / 1000).toFixed(1)} s, ${code === undefined ? (closed ? 'closed' : 'still open') : String(code)}`,
    );
    holds(
      code === undefined || code === 408 || code === 400,
      `expected 408 or a closed connection, got ${String(code)}`,
    );
    holds(
      code !== undefined || closed,
      `the connection was still open after ${(longest / 1000).toFixed(0)} s`,
    );
  },
});

/** Clients that take their time. */
export const slowClientChecks: readonly AskingCheck[] = [
  {
    id: 'keep-alive',
    says: 'An idle connection is kept: after 12 seconds without a request it still answers the next.',
    waits: true,
    ask: async ({ client }) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const used = new Set<Socket>();
      agent.on('free', (socket: Socket) => used.add(socket));
      status(await client.ask('GET', '/links/ab', { agent }), 404);
      await pause(12_000);
      status(await client.ask('GET', '/links/ab', { agent }), 404);
      agent.destroy();
      same(used.size, 1, 'connections that were needed');
    },
  },
  check(
    'slow-body',
    'A body that stops arriving is answered with 408, or the connection is closed, within 10 seconds.',
    () => [head, '{"url": "'],
    10_000,
  ),
  check(
    'slow-body-drip',
    'So is a body of which a byte comes now and then.',
    () => drip(head, ' '),
    10_000,
  ),
  check(
    'slow-header',
    'A header that stops arriving: the connection is closed within 15 seconds.',
    () => ['GET /healthz HTTP/1.1\r\nHost: a\r\nX-A:'],
    15_000,
  ),
  check(
    'slow-header-drip',
    'So is one with headers that never end.',
    () => drip('GET /healthz HTTP/1.1\r\nHost: a\r\n', 'X-A: a\r\n'),
    15_000,
  ),
];
