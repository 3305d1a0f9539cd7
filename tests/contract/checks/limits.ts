import type { AskingCheck } from '../check.ts';
import { status } from '../harness/expect.ts';

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
];
