import type { AskingCheck } from '../check.ts';
import { askRaw, head } from '../harness/ask-raw.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { at, holds, same, shown, status } from '../harness/expect.ts';

/** Codes in a path that are none, percent-encoded. */
const noCodes = [
  '%00',
  'abc%00',
  '%FF',
  '%ff%fe%fd',
  '%C3%28',
  '%ED%A0%80',
  '..%2f',
  '..%2F..%2Fetc%2Fpasswd',
  '%2e%2e%2f%2e%2e%2fhealthz',
  'a%2Fb',
  'a%5Cb',
  '%20',
  'abc%0a',
  'abc%0d%0aX:1',
  'ab',
  'a'.repeat(33),
  'a'.repeat(10_000),
  '%F0%9F%A6%80%F0%9F%A6%80',
  "'%20or%20'1'='1",
  "';drop%20table%20links;--",
  '$1',
  '%25s',
  '{code}',
  ':code',
  '*',
];

/** Codes in a path that are not even percent-encoding. */
const badPercent = ['%ZZ', 'abc%', 'abc%4', '%'];

/** Paths and parameters that mean harm. */
export const hostilePathChecks: readonly AskingCheck[] = [
  {
    id: 'hostile-codes',
    says: 'What cannot be a code is a link that does not exist: NUL, bad UTF-8, `..%2f`, 10,000 characters, SQL.',
    ask: async ({ client }) => {
      for (const code of noCodes)
        for (const path of [`/links/${code}`, `/links/${code}/report`])
          status(await client.ask('GET', path), 404);
    },
  },
  {
    id: 'hostile-percent',
    says: 'So is a code with bad percent-encoding: `%ZZ`, or `%` at the end.',
    ask: async ({ client }) => {
      for (const code of badPercent)
        for (const path of [`/links/${code}`, `/links/${code}/report`])
          status(await client.ask('GET', path), 404);
    },
  },
  {
    id: 'hostile-paths',
    says: 'A path is taken as it came: `/links/../healthz` does not lead to `/healthz`, and nothing is redirected.',
    ask: async ({ client }) => {
      for (const path of [
        '/links/../healthz',
        '/./links',
        '//links',
        '/links/./abc',
        '/%6cinks/../metrics',
        '/links/\xff\xfe',
        '/links/a b',
        '/\x00',
        '/links/abc\\..\\x',
      ]) {
        const heard = await askRaw(client, [head('GET', path, 'Connection: close')]);
        const right = heard.status === undefined ? heard.closed : [400, 404].includes(heard.status);
        holds(right, `GET ${shown(path)}: expected 404 or 400, got ${String(heard.status)}`);
      }
    },
  },
  {
    id: 'hostile-parameters',
    says: 'Parameters that are there twice, unknown or badly encoded are never an error of the service.',
    ask: async ({ client }) => {
      const code = newCode();
      await client.create(anAddress, code);
      for (const query of [
        '?limit=1&limit=2',
        '?limit[]=1',
        '?after[x]=abc',
        '?%FF=%FF',
        '?%ZZ',
        '?&&&=',
        `?${'a'.repeat(6000)}=1`,
        '?limit=1;drop',
        '?x=%00',
      ])
        holds((await client.ask('GET', `/links${query}`)).status < 500, query);
      same(
        at((await client.ask('GET', `/links/${code}?x=%FF&code=other`)).json, 'code'),
        code,
        'code',
      );
    },
  },
];
