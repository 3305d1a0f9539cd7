import { expect, test } from 'vitest';
import { sample } from '#tests/data/sample-table.ts';
import { definePairReasons, languagePairs } from './pair-reason.ts';

type Reasons = Record<string, Record<string, string>>;

const rows = sample.rows.map(({ id }) => id);
const first = rows[0] ?? '';

/** A reason for every pair and row of the sample table, with one thing changed. */
const parse = (change: (reasons: Reasons) => void): void => {
  const reasons: Reasons = Object.fromEntries(
    languagePairs.map((pair) => [
      pair,
      Object.fromEntries(rows.map((row) => [row, 'One of them is compiled'])),
    ]),
  );
  change(reasons);
  definePairReasons('src/data/sample.ts', sample, reasons);
};

test('there is each pair of languages once', () => {
  expect(languagePairs).toEqual([
    'go-python',
    'go-node',
    'go-rust',
    'python-node',
    'python-rust',
    'node-rust',
  ]);
});

test('reasons for every pair and row are taken', () => {
  expect(() => {
    parse(() => undefined);
  }).not.toThrow();
});

test.each<[string, (reasons: Reasons) => void, string]>([
  [
    'that lack a row',
    (reasons) => delete reasons['go-rust']?.[first],
    `src/data/sample.ts: go-rust, ${first}: missing; say in at most 9 words what decides`,
  ],
  [
    'of ten words',
    (reasons) => {
      reasons['go-rust'] = { ...reasons['go-rust'], [first]: 'a b c d e f g h i j' };
    },
    `src/data/sample.ts: go-rust, ${first}: has 10 words; expected at most 9`,
  ],
  [
    'for a pair in the wrong order',
    (reasons) => {
      reasons['rust-go'] = {};
    },
    'src/data/sample.ts: rust-go: there is no pair "rust-go"',
  ],
  [
    'for a row that does not exist',
    (reasons) => {
      reasons['go-rust'] = { ...reasons['go-rust'], elegance: 'Both have it' };
    },
    'src/data/sample.ts: go-rust, elegance: the scorecard has no row "elegance"',
  ],
])('reasons %s are refused in a line', (_, change, says) => {
  expect(() => {
    parse(change);
  }).toThrow(says);
});
