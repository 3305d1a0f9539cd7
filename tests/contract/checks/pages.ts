import type { AskingCheck } from '../check.ts';
import type { Client } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { at, holds, listAt, same, status, textAt } from '../harness/expect.ts';
import { repeatedly, times } from '../harness/time.ts';

/** One page of links. */
const page = async (
  client: Client,
  query: string,
): Promise<{ readonly codes: readonly string[]; readonly next: unknown }> => {
  const answer = await client.ask('GET', `/links${query}`);
  status(answer, 200);
  const codes = listAt(answer.json, 'links').map((link) => textAt(link, 'code'));
  return { codes, next: at(answer.json, 'next') };
};

/** All codes from one on, a page after the other. */
const walk = async (client: Client, after: string, limit: number): Promise<string[]> => {
  const found: string[] = [];
  let query = `?after=${after}&limit=${String(limit)}`;
  for (;;) {
    const { codes, next } = await page(client, query);
    found.push(...codes);
    if (next === null) return found;
    const last = codes.at(-1);
    same(next, last, 'next');
    same(codes.length, limit, 'links on a page that is not the last');
    query = `?after=${last ?? ''}&limit=${String(limit)}`;
  }
};

const bytewise = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Codes whose order differs between bytes and a dictionary. */
const trickyCodes = (start: string): string[] =>
  [
    'Zebra',
    'apple',
    'Apple',
    'zebra',
    '_under',
    '-dash',
    '0zero',
    '9nine',
    'a-b',
    'a_b',
    'aB',
    'ab',
    'AB',
    'a0',
    'A_',
    'A-',
    'a',
    'b',
  ].map((end) => `${start}${end}`);

/** Links a page at a time. */
export const pageChecks: readonly AskingCheck[] = [
  {
    id: 'pages-order',
    says: 'Links come in the order of the bytes of their codes: digits before upper case before `_` before lower case, `-` first.',
    ask: async ({ client }) => {
      const start = newCode('o');
      const codes = trickyCodes(start);
      await Promise.all(codes.map((code) => client.create(anAddress, code)));
      const found = await walk(client, start, 5);
      const shown = await client.ask('GET', `/links?after=${start}&limit=1`);
      const first = textAt(listAt(shown.json, 'links')[0], 'code');
      const link = (await client.ask('GET', `/links/${first}`)).json;
      same(listAt(shown.json, 'links')[0], link, 'the link on its page');
      same(
        found.filter((code) => code.startsWith(start)).join(' '),
        codes.toSorted(bytewise).join(' '),
        'order',
      );
    },
  },
  {
    id: 'pages-while-written',
    says: 'While others write, whoever reads page after page sees each link that stood at the start exactly once.',
    ask: async ({ client, figure }) => {
      const start = newCode('p');
      const letters = 'Aa0Zz-_m';
      const codes = Array.from(
        { length: 160 },
        (_, index) => `${start}${letters.charAt(index % 8)}${String(index)}`,
      );
      for (let from = 0; from < codes.length; from += 20)
        await Promise.all(
          codes.slice(from, from + 20).map((code) => client.create(anAddress, code)),
        );
      let walking = true;
      let written = 0;
      const writers = times(4, (writer) =>
        repeatedly(
          () => walking,
          async () => {
            written += 1;
            const letter = letters.charAt(written % 8);
            await client.create(anAddress, `${start}${letter}${String(writer)}w${String(written)}`);
          },
        ),
      );
      const found = await walk(client, start, 7).finally(() => {
        walking = false;
      });
      await writers;
      const own = found.filter((code) => code.startsWith(start));
      same(own.join(' '), own.toSorted(bytewise).join(' '), 'order');
      same(new Set(own).size, own.length, 'codes that were seen once');
      const missed = codes.filter((code) => !own.includes(code));
      same(missed.length, 0, `links that were missed, such as ${missed[0] ?? ''}`);
      figure(`${String(written)} links were written meanwhile`);
    },
  },
  {
    id: 'pages-limits',
    says: 'A page has 50 links unless the client says another number up to 200; `next` is null on the last page, also if that is full.',
    ask: async ({ client }) => {
      const start = `z${newCode('z')}`;
      const codes = Array.from({ length: 60 }, (_, index) => `${start}${String(index + 10)}`);
      await Promise.all(codes.map((code) => client.create(anAddress, code)));
      same((await page(client, `?after=${start}`)).codes.length, 50, 'links without a limit');
      same((await page(client, '')).codes.length, 50, 'links without any parameter');
      const rest = await walk(client, start, 200);
      holds(rest.length >= 60 && rest.length <= 200, `${String(rest.length)} links after ${start}`);
      const whole = await page(client, `?after=${start}&limit=${String(rest.length)}`);
      same(whole.codes.length, rest.length, 'links on a full last page');
      same(whole.next, null, 'next of a full last page');
      const but = await page(client, `?after=${start}&limit=${String(rest.length - 1)}`);
      same(but.next, rest.at(-2), 'next of a page before the last link');
      const beyond = await page(client, `?after=${'z'.repeat(32)}`);
      same(beyond.codes.length, 0, 'links after the last');
      same(beyond.next, null, 'next after the last');
      same((await page(client, `?limit=1&after=${start}`)).codes.join(), codes[0], 'a page of one');
    },
  },
  {
    id: 'pages-invalid',
    says: 'A `limit` or `after` that does not fit is answered with 422, and the problem names the parameter.',
    ask: async ({ client }) => {
      for (const limit of [
        '0',
        '201',
        '-1',
        '1.5',
        'abc',
        '',
        '0x10',
        '1e1',
        '99999999999999999999',
        '5%20',
        '1_0',
        '%D9%A5',
        '%00',
      ])
        for (const query of [`limit=${limit}`]) {
          const answer = await client.ask('GET', `/links?${query}`);
          status(answer, 422);
          same(textAt(answer.json, 'field'), 'limit', `field of the problem for ${query}`);
        }
      for (const after of [
        'ab',
        'a'.repeat(33),
        'a%00b',
        '%FF%FE%FD',
        '%ZZ',
        'a.b',
        '..%2F',
        'gr%C3%B6%C3%9Fe',
        "a'%20or%20'1'='1",
      ]) {
        const answer = await client.ask('GET', `/links?after=${after}`);
        status(answer, 422);
        same(textAt(answer.json, 'field'), 'after', `field of the problem for after=${after}`);
      }
    },
  },
];
