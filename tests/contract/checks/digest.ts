import { createHash } from 'node:crypto';
import type { AskingCheck } from '../check.ts';
import { same, status, textAt } from '../harness/expect.ts';
import { mostRounds } from '../harness/most-rounds.ts';

const digestOf = (text: string, rounds: number): string => {
  let digest = createHash('sha256').update(text, 'utf8').digest();
  for (let round = 1; round < rounds; round += 1)
    digest = createHash('sha256').update(digest).digest();
  return digest.toString('hex');
};

/** The digest of `a` after the most rounds. */
const longest = '65c212c98972fa6ec7013a95caf015453d3b2310000030c6adb445d89aa61a58';

/** Orders that are refused, with the field that is named. */
const invalid: readonly (readonly [unknown, string])[] = [
  [{ rounds: 1 }, 'text'],
  [{ text: 'a' }, 'rounds'],
  [{ text: 5, rounds: 1 }, 'text'],
  [{ text: null, rounds: 1 }, 'text'],
  [{ text: 'a', rounds: 0 }, 'rounds'],
  [{ text: 'a', rounds: -1 }, 'rounds'],
  [{ text: 'a', rounds: mostRounds + 1 }, 'rounds'],
  [{ text: 'a', rounds: 1.5 }, 'rounds'],
  [{ text: 'a', rounds: '5' }, 'rounds'],
  [{ text: 'a', rounds: true }, 'rounds'],
  [{ text: 'a', rounds: null }, 'rounds'],
  [{ text: 'a', rounds: 1, more: 1 }, 'more'],
];

/** Work of the CPU. */
export const digestChecks: readonly AskingCheck[] = [
  {
    id: 'digest-value',
    says: 'The digest is that of the text in UTF-8, digested again as often as was asked; NUL is a character like others.',
    ask: async ({ client }) => {
      const orders = [
        ['', 1],
        ['abc', 1],
        ['abc', 2],
        ['ünder 🦀 日本', 1000],
        ['a\u0000b', 3],
        ['x'.repeat(60_000), 2],
      ] as const;
      for (const [text, rounds] of orders) {
        const answer = await client.ask('POST', '/digest', { json: { text, rounds } });
        status(answer, 200);
        same(
          textAt(answer.json, 'digest'),
          digestOf(text, rounds),
          `digest of ${text.slice(0, 9)}`,
        );
      }
    },
  },
  {
    id: 'digest-most-rounds',
    says: '500,000 rounds, the most that may be asked for, are answered within 10 seconds.',
    ask: async ({ client, figure }) => {
      const answer = await client.ask('POST', '/digest', {
        json: { text: 'a', rounds: mostRounds },
      });
      figure(`${answer.ms.toFixed(0)} ms`);
      status(answer, 200);
      same(textAt(answer.json, 'digest'), longest, 'digest');
    },
  },
  {
    id: 'digest-invalid',
    says: 'An order that does not fit is answered with 422, and the problem names the field.',
    ask: async ({ client }) => {
      for (const [json, field] of invalid) {
        const answer = await client.ask('POST', '/digest', { json });
        status({ ...answer, asked: `POST /digest ${JSON.stringify(json)}` }, 422);
        same(
          textAt(answer.json, 'field'),
          field,
          `field of the problem for ${JSON.stringify(json)}`,
        );
      }
    },
  },
];
