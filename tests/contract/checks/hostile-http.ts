import type { AskingCheck } from '../check.ts';
import { askRaw, head } from '../harness/ask-raw.ts';
import type { Client } from '../harness/client.ts';
import { anAddress } from '../harness/codes.ts';
import { holds, same, shown, status } from '../harness/expect.ts';
import { raw } from '../harness/raw.ts';

/** A header has 5 seconds to arrive; what is none may be silence for as long. In milliseconds. */
const longestSilence = 8000;

const chunk = Buffer.alloc(64 * 1024, 'a');

/** 10 MB, in pieces. @param size of the whole, said in the header; undefined: nothing is said */
const tenMegabytes = function* (said: boolean): Generator<string | Buffer> {
  const length = said
    ? `Content-Length: ${String(160 * chunk.length)}`
    : 'Transfer-Encoding: chunked';
  yield head('POST', '/links', 'Content-Type: application/json', length);
  for (let count = 0; count < 160; count += 1) {
    if (!said) yield `${chunk.length.toString(16)}\r\n`;
    yield chunk;
    if (!said) yield '\r\n';
  }
  if (!said) yield '0\r\n\r\n';
};

/** A server that closes while a client still writes may be heard, or not: it must be heard one time in eight. */
const expectRefusal = async (client: Client, said: boolean): Promise<void> => {
  const statuses: (number | undefined)[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const heard = await askRaw(client, tenMegabytes(said));
    statuses.push(heard.status);
    if (heard.status === 413) return;
    same(heard.status, undefined, 'status for 10 MB');
  }
  throw new Error(`expected 413, heard ${shown(statuses)}: closed before it could be read`);
};

/** Requests that are large, or none. */
export const hostileHttpChecks: readonly AskingCheck[] = [
  {
    id: 'hostile-ten-megabytes',
    says: 'A body of 10 MB is answered with 413. A client that is still writing may miss that, but not eight times in a row.',
    ask: ({ client }) => expectRefusal(client, true),
  },
  {
    id: 'hostile-ten-megabytes-chunked',
    says: 'The same without `Content-Length`.',
    ask: ({ client }) => expectRefusal(client, false),
  },
  {
    id: 'hostile-http',
    says: 'What is not HTTP, or two lengths for one body, is answered with 4xx or a closed connection. The service goes on.',
    ask: async ({ client }) => {
      const body = JSON.stringify({ url: anAddress });
      const length = `Content-Length: ${String(body.length)}`;
      const type = 'Content-Type: application/json';
      const hard = [
        'nonsense\r\n\r\n',
        '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
        'GET /healthz HTTP/9.9\r\nHost: a\r\n\r\n',
        head('GET', '/healthz', 'X-Bad header: 1', 'Connection: close'),
        head('POST', '/links', type, 'Content-Length: -5', 'Connection: close'),
        head('POST', '/links', type, 'Content-Length: abc', 'Connection: close'),
        head('POST', '/links', type, length, 'Content-Length: 3', 'Connection: close') + body,
        head('POST', '/links', type, 'Transfer-Encoding: chunked', 'Connection: close') +
          `ZZ\r\n${body}`,
      ];
      const send = async (bytes: string): Promise<void> => {
        const heard = await raw(client.base, [bytes], longestSilence);
        const what = `${shown(bytes)}: ${String(heard.status)}`;
        holds(heard.status !== undefined || heard.closed, `${what}, neither answered nor closed`);
        // 505 is the word for a version of HTTP that is not known.
        const refused = (heard.status ?? 400) >= 400 && (heard.status ?? 400) < 500;
        holds(refused || heard.status === 505, what);
      };
      await Promise.all(hard.map(send));
      status(await client.ask('GET', '/healthz'), 200);
    },
  },
  {
    id: 'hostile-large-header',
    says: 'Headers of 4 MB are refused or ignored, and the service goes on.',
    ask: async ({ client, figure }) => {
      const name = (index: number): string => `X-Large-${String(index)}`;
      const heard = await askRaw(client, [
        'GET /links/ab HTTP/1.1\r\nHost: localhost\r\n',
        ...Array.from({ length: 256 }, (_, index) => `${name(index)}: ${'a'.repeat(16_000)}\r\n`),
        '\r\n',
      ]);
      figure(heard.status === undefined ? 'closed' : String(heard.status));
      holds((heard.status ?? 400) >= 400, `got ${String(heard.status)}`);
      holds(heard.status !== undefined || heard.closed, 'no answer');
      status(await client.ask('GET', '/healthz'), 200);
    },
  },
];
