import type { AskingCheck } from '../check.ts';
import type { Client } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { at, holds, same, status, textAt } from '../harness/expect.ts';

/** Posts bytes to both paths that take a body. */
const postBoth = async (
  client: Client,
  bodies: readonly (string | Buffer)[],
  ...expected: readonly number[]
): Promise<void> => {
  for (const body of bodies)
    for (const path of ['/links', '/digest']) {
      const answer = await client.ask('POST', path, { body });
      const start = body.toString('latin1').slice(0, 40);
      status({ ...answer, asked: `POST ${path} with ${start}` }, ...expected);
    }
};

/** What is almost JSON. */
const notJson = [
  '',
  ' ',
  '{',
  '{"url"',
  "{'url': 'https://example.com/'}",
  '{"url": "https://example.com/",}',
  '{"url": "https://example.com/"} {}',
  '{"url": "https://example.com/"} x',
  '{"url": "https://example.com/"}]',
  '{"text": "a", "rounds": NaN}',
  '{"text": "a", "rounds": Infinity}',
  '{"text": "a", "rounds": 01}',
  '{"text": "a", "rounds": 0x1}',
  '// a comment\n{"url": "https://example.com/"}',
  'url=https://example.com/',
  '{"url": "https://example.com/\n"}',
  String.raw`{"url": "https://example.com/\x41"}`,
  String.raw`{"text": "\u00"}`,
];

const notUtf8 = [
  Buffer.from('{"url": "https://example.com/\xff", "text": "\xff", "rounds": 1}', 'latin1'),
  Buffer.from('{"url": "https://example.com/\xc3(", "text": "\xc3(", "rounds": 1}', 'latin1'),
  // A surrogate and an overlong slash, as bytes.
  Buffer.from(
    '{"url": "https://example.com/\xed\xa0\x80", "text": "\xed\xa0\x80", "rounds": 1}',
    'latin1',
  ),
  Buffer.from('{"url": "https://example.com/\xc0\xaf", "text": "\xc0\xaf", "rounds": 1}', 'latin1'),
  Buffer.from('{"url": "https://example.com/"}', 'utf16le'),
];

const deep = (open: string, close: string, count: number): string =>
  open.repeat(count) + close.repeat(count);

/** Bodies that mean harm. */
export const hostileBodyChecks: readonly AskingCheck[] = [
  {
    id: 'hostile-not-json',
    says: 'What is almost JSON is answered with 400: a comma too many, `NaN`, single quotes, something after the end.',
    ask: ({ client }) => postBoth(client, notJson, 400),
  },
  {
    id: 'hostile-not-utf8',
    says: 'A body that is not UTF-8 is answered with 400.',
    ask: ({ client }) => postBoth(client, notUtf8, 400),
  },
  {
    id: 'hostile-surrogates',
    says: String.raw`Half a character, such as \ud800, cannot be stored as it came and has no UTF-8: it is refused.`,
    ask: ({ client }) =>
      postBoth(
        client,
        [
          String.raw`{"url": "https://example.com/\ud800"}`,
          String.raw`{"text": "\ud800", "rounds": 1}`,
          String.raw`{"text": "\udc00\ud800", "rounds": 1}`,
        ],
        400,
        422,
      ),
  },
  {
    id: 'hostile-deep-json',
    says: 'JSON that is nested 30,000 deep is refused, and nothing overflows.',
    ask: async ({ client }) => {
      const lists = deep('[', ']', 30_000);
      await postBoth(
        client,
        [lists, `{"url":${lists}}`, `{"text":"a","rounds":${lists}}`],
        400,
        422,
      );
      await postBoth(client, [deep('{"url":', '}', 7000).replace('}', '1}')], 400, 422);
      await postBoth(client, ['['.repeat(60_000)], 400);
      status(await client.ask('GET', '/healthz'), 200);
    },
  },
  {
    id: 'hostile-numbers',
    says: 'Numbers that no machine holds are refused: 1e400, 5,000 digits, 9223372036854775808.',
    ask: async ({ client }) => {
      for (const number of [
        '1e400',
        '-1e400',
        '9'.repeat(5000),
        '9223372036854775808',
        '-0.1',
        `0.${'1'.repeat(5000)}`,
        '1e-400',
      ]) {
        const digest = await client.ask('POST', '/digest', {
          body: `{"text":"a","rounds":${number}}`,
        });
        status({ ...digest, asked: `POST /digest with ${number.slice(0, 30)}` }, 400, 422);
        const link = await client.ask('POST', '/links', { body: `{"url":${number}}` });
        status({ ...link, asked: `POST /links with ${number.slice(0, 30)}` }, 400, 422);
      }
    },
  },
  {
    id: 'hostile-keys',
    says: 'Keys that are there twice, empty, or called `__proto__` do no harm.',
    ask: async ({ client }) => {
      const url = `"${anAddress}"`;
      for (const body of [
        `{"url":${url},"url":${url}}`,
        `{"url":1,"url":${url}}`,
        `{"url":${url},"url":1}`,
      ])
        holds((await client.ask('POST', '/links', { body })).status < 500, body);
      for (const key of ['', '__proto__', 'constructor', 'a\u0000b', 'URL', 'x'.repeat(5000)]) {
        const body = `{"url":${url},${JSON.stringify(key)}:{}}`;
        const answer = await client.ask('POST', '/links', { body });
        status({ ...answer, asked: `POST /links with the key ${key.slice(0, 20)}` }, 422);
      }
    },
  },
  {
    id: 'hostile-sql-body',
    says: 'SQL in a URL is text like any other, and in a code it is refused. The table is still there.',
    ask: async ({ client }) => {
      const code = newCode('sql');
      await client.create(anAddress, code);
      for (const words of [
        "');drop/**/table/**/links;--",
        "'||pg_sleep(5)||'",
        '$1',
        '%s',
        '{0}',
        "\\';--",
      ]) {
        const url = `https://example.com/${words}`;
        const made = await client.create(url);
        holds(made.ms < 3000, `took ${made.ms.toFixed(0)} ms`);
        same(
          textAt((await client.ask('GET', made.headers.location ?? '')).json, 'url'),
          url,
          'url',
        );
        const refused = await client.ask('POST', '/links', {
          json: { url: anAddress, code: words },
        });
        status(refused, 422);
      }
      same(
        at((await client.ask('GET', `/links/${code}`)).json, 'url'),
        anAddress,
        'the first link',
      );
    },
  },
];
