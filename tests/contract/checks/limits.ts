import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import type { AskingCheck } from '../check.ts';
import { head } from '../harness/ask-raw.ts';
import { holds, status } from '../harness/expect.ts';
import { pause, wordsOf } from '../harness/time.ts';

/**
 * Sends a request to its end within a quarter of a second, as clients do that do not look for an answer meanwhile, and then
 * reads.
 * @throws {Error} when the server breaks the connection, or says nothing within 8 seconds
 */
const answerAfterSending = async (base: URL, path: string, type: string): Promise<string> => {
  const socket = connect({ host: base.hostname, port: Number(base.port), allowHalfOpen: true });
  socket.setTimeout(8000, () => socket.destroy(new Error('no answer within 8 seconds')));
  // Reading throws it.
  socket.on('error', () => undefined);
  socket.write(head('POST', path, `Content-Type: ${type}`, 'Content-Length: 70000'));
  for (let part = 0; part < 7; part += 1) {
    await pause(30);
    socket.write('x'.repeat(10_000));
  }
  socket.end();
  return textOf(socket);
};

/** The size of a body, and what is looked at first. */
export const limitChecks: readonly AskingCheck[] = [
  {
    id: 'size-limit',
    says: 'A body of 65,536 bytes is read; one byte more is answered with 413, with or without `Content-Length`.',
    ask: async ({ client }) => {
      const body = (size: number): string => {
        const [start, end] = ['{"rounds":1,"text":"', '"}'];
        return start + 'a'.repeat(size - start.length - end.length) + end;
      };
      status(await client.ask('POST', '/digest', { body: body(65_536) }), 200);
      status(await client.ask('POST', '/digest', { body: body(65_537) }), 413);
      status(await client.ask('POST', '/links', { body: 'x'.repeat(70_000) }), 413);
      status(await client.ask('POST', '/digest', { body: body(65_536), chunked: true }), 200);
      status(await client.ask('POST', '/digest', { body: body(65_537), chunked: true }), 413);
    },
  },
  {
    id: 'order-of-checks',
    says: 'The first thing that is wrong is what the answer says: route, type, size, JSON, fields.',
    ask: async ({ client }) => {
      const large = 'x'.repeat(70_000);
      const text = { 'Content-Type': 'text/plain' };
      status(await client.ask('POST', '/nothing', { body: large, headers: text }), 404);
      status(await client.ask('PUT', '/links', { body: large, headers: text }), 405);
      status(await client.ask('POST', '/links', { body: large, headers: text }), 415);
      status(await client.ask('POST', '/links', { body: '{', headers: text }), 415);
      status(await client.ask('POST', '/links', { body: `{"code":5}${large}` }), 413);
      status(await client.ask('POST', '/links', { body: '{"code":5' }), 400);
      status(await client.ask('POST', '/links', { body: '{"code":5}' }), 422);
    },
  },
  {
    id: 'refused-while-sending',
    says: 'A request that is refused before its body has arrived: who sends on for a moment can still read why.',
    ask: async ({ client }) => {
      for (const [expected, path, type] of [
        ['404', '/nothing', 'application/json'],
        ['415', '/links', 'text/plain'],
        ['413', '/links', 'application/json'],
      ] as const) {
        const answer = await answerAfterSending(client.base, path, type).catch((error: unknown) => {
          throw new Error(
            `a client that was still sending got ${wordsOf(error)} instead of ${expected}`,
          );
        });
        holds(
          answer.startsWith(`HTTP/1.1 ${expected} `),
          `expected ${expected} of ${path}, got "${answer.slice(0, 40)}"`,
        );
      }
    },
  },
];
