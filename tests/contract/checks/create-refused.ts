import type { AskingCheck } from '../check.ts';
import { anAddress } from '../harness/codes.ts';
import { same, status, textAt } from '../harness/expect.ts';

/** Bodies that are refused, with the field that is named. */
const invalid: readonly (readonly [unknown, string | undefined])[] = [
  [{}, 'url'],
  [{ code: 'abc' }, 'url'],
  [{ url: null }, 'url'],
  [{ url: 5 }, 'url'],
  [{ url: ['https://example.com'] }, 'url'],
  [{ url: '' }, 'url'],
  [{ url: 'example.com' }, 'url'],
  [{ url: 'ftp://example.com/' }, 'url'],
  [{ url: 'javascript:alert(1)' }, 'url'],
  [{ url: 'https://' }, 'url'],
  [{ url: 'https:///path' }, 'url'],
  [{ url: 'https://example.com/a b' }, 'url'],
  [{ url: ' https://example.com/' }, 'url'],
  [{ url: 'https://example.com/\n' }, 'url'],
  [{ url: 'https://example.com/\u0000' }, 'url'],
  [{ url: 'https://example.com/\u007f' }, 'url'],
  [{ url: `https://example.com/${'a'.repeat(2049)}` }, 'url'],
  [{ url: anAddress, code: 'ab' }, 'code'],
  [{ url: anAddress, code: 'a'.repeat(33) }, 'code'],
  [{ url: anAddress, code: 'a/b' }, 'code'],
  [{ url: anAddress, code: 'abc\n' }, 'code'],
  [{ url: anAddress, code: 'größe' }, 'code'],
  [{ url: anAddress, code: '' }, 'code'],
  [{ url: anAddress, code: 5 }, 'code'],
  [{ url: anAddress, clicks: 5 }, 'clicks'],
  [[], undefined],
  ['https://example.com/', undefined],
  [5, undefined],
  [null, undefined],
];

/** Types that are not `application/json`. */
const otherTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/jsonx',
  'text/json',
  'multipart/form-data; boundary=x',
];

/** Bodies that are refused. */
export const createRefusedChecks: readonly AskingCheck[] = [
  {
    id: 'create-invalid',
    says: 'A body that does not fit is answered with 422, and the problem names the field: also one that is unknown.',
    ask: async ({ client }) => {
      for (const [json, field] of invalid) {
        const answer = await client.ask('POST', '/links', { json });
        const words = JSON.stringify(json).slice(0, 60);
        status({ ...answer, asked: `POST /links ${words}` }, 422);
        if (field !== undefined)
          same(textAt(answer.json, 'field'), field, `field of the problem for ${words}`);
      }
    },
  },
  {
    id: 'create-type',
    says: 'A body that is not declared as JSON is answered with 415; parameters and upper case do not matter.',
    ask: async ({ client }) => {
      const body = JSON.stringify({ url: anAddress });
      for (const type of otherTypes)
        for (const path of ['/links', '/digest'])
          status(await client.ask('POST', path, { body, headers: { 'Content-Type': type } }), 415);
      for (const type of [
        'application/json; charset=utf-8',
        'Application/JSON',
        'application/json;charset=UTF-8',
      ])
        status(
          await client.ask('POST', '/links', { body, headers: { 'Content-Type': type } }),
          201,
        );
    },
  },
];
