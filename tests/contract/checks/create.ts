import type { AskingCheck } from '../check.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status, textAt } from '../harness/expect.ts';
import { times } from '../harness/time.ts';

/** Making links. */
export const createChecks: readonly AskingCheck[] = [
  {
    id: 'create-own-code',
    says: 'A link under a code of the client’s choice is answered with 201, `Location` and the link as it is read later.',
    ask: async ({ client }) => {
      const code = newCode();
      const made = await client.create(anAddress, code);
      same(made.headers.location, `/links/${code}`, 'Location');
      same(textAt(made.json, 'code'), code, 'code');
      same(textAt(made.json, 'url'), anAddress, 'url');
      const age = Date.now() - Date.parse(textAt(made.json, 'created_at'));
      holds(Math.abs(age) < 5000, `created_at is ${String(age)} ms ago`);
      const read = await client.ask('GET', `/links/${code}`);
      status(read, 200);
      same(read.json, made.json, 'what GET gives');
    },
  },
  {
    id: 'create-drawn-code',
    says: 'Without a code the service draws one of 7 characters, another each time.',
    ask: async ({ client }) => {
      const made = await times(100, () => client.create(anAddress));
      const codes = made.map(({ json }) => textAt(json, 'code'));
      for (const code of codes)
        holds(/^[A-Za-z0-9_-]{7}$/u.test(code), `expected 7 characters, got ${code}`);
      same(new Set(codes).size, 100, 'different codes');
      same(made[0]?.headers.location, `/links/${codes[0] ?? ''}`, 'Location');
      holds(/[A-Z]/u.test(codes.join('')) || /[a-z]/u.test(codes.join('')), 'no letters at all');
    },
  },
  {
    id: 'create-as-it-came',
    says: 'A URL is stored as it came: upper case, missing slashes, escapes and other scripts do not change.',
    ask: async ({ client }) => {
      const urls = [
        'https://EXAMPLE.com',
        'http://example.com:80/../a/./b/%7e?q=%20&q=+#',
        'https://exämple.com/ü/日本/🦀',
        'https://user:secret@example.com:8443/',
        'http://[2001:db8::1]/',
        'http://localhost',
      ];
      for (const url of urls) {
        const made = await client.create(url);
        same(textAt(made.json, 'url'), url, 'url');
        const read = await client.ask('GET', made.headers.location ?? '');
        same(textAt(read.json, 'url'), url, 'url, read again');
      }
    },
  },
  {
    id: 'create-longest',
    says: '2,048 characters of URL are accepted, also where each takes four bytes; one more is not.',
    ask: async ({ client }) => {
      const start = 'https://example.com/';
      for (const letter of ['a', '🦀']) {
        const longest = start + letter.repeat(2048 - start.length);
        const made = await client.create(longest);
        same(textAt(made.json, 'url'), longest, 'url');
        const longer = await client.ask('POST', '/links', { json: { url: longest + letter } });
        status(longer, 422);
      }
    },
  },
  {
    id: 'create-taken',
    says: 'A taken code is answered with 409, and what stands under it does not change; codes differ by case.',
    ask: async ({ client }) => {
      const code = newCode('Taken');
      const made = await client.create(anAddress, code);
      const again = await client.ask('POST', '/links', {
        json: { url: 'https://example.com/other', code },
      });
      status(again, 409);
      const read = await client.ask('GET', `/links/${code}`);
      same(read.json, made.json, 'what stands under the code');
      await client.create(anAddress, code.toUpperCase());
    },
  },
  {
    id: 'create-race',
    says: 'Twenty writers race for one code: one gets 201, the others 409, and what the one stored is what everyone reads.',
    ask: async ({ client }) => {
      for (let round = 0; round < 5; round += 1) {
        const code = newCode('race');
        const answers = await times(20, (writer) =>
          client.ask('POST', '/links', {
            json: { url: `https://example.com/${String(writer)}`, code },
          }),
        );
        const won = answers.filter((answer) => answer.status === 201);
        const lost = answers.filter((answer) => answer.status === 409);
        same([won.length, lost.length].join(' and '), '1 and 19', '201 and 409');
        const read = await client.ask('GET', `/links/${code}`);
        same(read.json, won[0]?.json, 'what GET gives');
      }
    },
  },
];
