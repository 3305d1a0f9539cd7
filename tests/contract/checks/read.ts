import type { AskingCheck } from '../check.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';

/** Reading links, and routes. */
export const readChecks: readonly AskingCheck[] = [
  {
    id: 'health',
    says: '`/healthz` and `/readyz` answer 200.',
    ask: async ({ client }) => {
      status(await client.ask('GET', '/healthz'), 200);
      status(await client.ask('GET', '/readyz'), 200);
    },
  },
  {
    id: 'read-unknown',
    says: 'A code that nobody made is answered with 404, for the link and for its report.',
    ask: async ({ client }) => {
      const code = newCode();
      status(await client.ask('GET', `/links/${code}`), 404);
      status(await client.ask('GET', `/links/${code}/report`), 404);
    },
  },
  {
    id: 'read-encoded',
    says: 'A code is read after percent-decoding: `%61bc` is `abc`.',
    ask: async ({ client }) => {
      const code = newCode();
      const made = await client.create(anAddress, code);
      const hex = code.charCodeAt(0).toString(16);
      const read = await client.ask('GET', `/links/%${hex}${code.slice(1)}`);
      status(read, 200);
      same(read.json, made.json, 'the link');
    },
  },
  {
    id: 'route-unmatched',
    says: 'A path without a route is answered with 404: a slash more, another case, an empty code. Nothing is redirected.',
    ask: async ({ client }) => {
      for (const path of [
        '/',
        '/nothing',
        '/links/',
        '//links',
        '/LINKS',
        '/links/abc/',
        '/links/abc/report/',
        '/links/abc/other',
        '/healthz/',
        '/index.php',
        '/.env',
      ])
        status(await client.ask('GET', path), 404);
      status(await client.ask('POST', '/nothing', { json: {} }), 404);
    },
  },
  {
    id: 'route-method',
    says: 'A method that a path does not have is answered with 405 and `Allow`.',
    ask: async ({ client }) => {
      const known = [
        ['DELETE', '/links', ['GET', 'POST']],
        ['PUT', '/links', ['GET', 'POST']],
        ['POST', '/links/abc', ['GET']],
        ['DELETE', '/links/abc', ['GET']],
        ['PATCH', '/links/abc/report', ['GET']],
        ['GET', '/digest', ['POST']],
        ['POST', '/healthz', ['GET']],
        ['DELETE', '/metrics', ['GET']],
      ] as const;
      for (const [method, path, methods] of known) {
        const answer = await client.ask(method, path);
        status(answer, 405);
        const allowed = (answer.headers.allow ?? '').split(',').map((one) => one.trim());
        for (const one of methods)
          holds(
            allowed.includes(one),
            `${answer.asked}: Allow is ${allowed.join(', ')}, without ${one}`,
          );
        holds(!allowed.includes(method), `${answer.asked}: Allow has ${method}`);
      }
    },
  },
];
