import type { AskingCheck } from '../check.ts';
import { holds, same, shown } from '../harness/expect.ts';
import { raw } from '../harness/raw.ts';
import { times } from '../harness/time.ts';

/** Ids that are none. */
const badIds = [
  'a'.repeat(65),
  'a b',
  'a/b',
  '<script>',
  'a,b',
  'a"b',
  '%41',
  'gr\xfc\xdfe',
  'a=b',
];

/** The ids of requests. */
export const idChecks: readonly AskingCheck[] = [
  {
    id: 'id-taken-over',
    says: 'An `X-Request-Id` of the client is in the answer and in the problem.',
    ask: async ({ client }) => {
      for (const id of ['a', 'A-b_c.9', 'x'.repeat(64)])
        for (const path of ['/healthz', '/links', '/links/ab', '/nothing']) {
          const answer = await client.ask('GET', path, { headers: { 'X-Request-Id': id } });
          same(answer.headers['x-request-id'], id, `X-Request-Id of ${path}`);
        }
    },
  },
  {
    id: 'id-refused',
    says: 'An `X-Request-Id` that does not fit is not repeated: the service draws another.',
    ask: async ({ client }) => {
      for (const id of badIds) {
        const answer = await client.ask('GET', '/links/ab', { headers: { 'X-Request-Id': id } });
        holds(answer.headers['x-request-id'] !== id, `repeated ${shown(id)}`);
      }
      const empty = await raw(
        client.base,
        ['GET /links/ab HTTP/1.1\r\nHost: a\r\nX-Request-Id: \r\nConnection: close\r\n\r\n'],
        2000,
      );
      holds(
        /\r\nx-request-id: ?[A-Za-z0-9._-]{1,64}\r\n/iu.test(empty.text),
        'no id instead of an empty one',
      );
    },
  },
  {
    id: 'id-unique',
    says: 'Drawn ids differ: 200 requests, 200 ids.',
    ask: async ({ client }) => {
      const answers = await times(200, () => client.ask('GET', '/links/ab'));
      same(new Set(answers.map(({ headers }) => headers['x-request-id'])).size, 200, 'ids');
    },
  },
];
