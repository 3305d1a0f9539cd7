import { describe, expect, test } from 'vitest';
import { scorecard } from '#data/scorecard.ts';
import type { Score, Table } from '#data/schemas/table.ts';
import { sample } from '#tests/data/sample-table.ts';
import { pairGaps, pairTally } from './pair-gaps.ts';
import { endsHtml, namesHtml } from './place-html.ts';
import { placesIn } from './places.ts';
import { selectColumns } from './table.ts';

/** A table with a row for each pair of scores: those of Go, those of Rust. */
const tableOf = (rows: Record<string, readonly [Score[], Score[]]>): Table => {
  const [first] = sample.rows;
  if (!first?.cells['go'] || !first.cells['rust']) throw new Error('the sample has changed');
  const { go, rust } = first.cells;
  return {
    ...sample,
    rows: Object.entries(rows).map(([id, [ofGo, ofRust]]) => ({
      ...first,
      id,
      cells: { go: { ...go, scores: ofGo }, rust: { ...rust, scores: ofRust } },
    })),
  };
};

const one = (value: number): Score[] => [{ value }];
const two = (io: number, cpu: number): Score[] => [
  { value: io, applies: 'I/O' },
  { value: cpu, applies: 'CPU' },
];

const read = (table: Table): string[] =>
  pairGaps(table).map(
    ({ row, distance, leader }) =>
      `${row.id} ${String(distance)} ${typeof leader === 'object' ? leader.id : String(leader)}`,
  );

describe('what separates two languages', () => {
  test('comes with the largest difference first, and ties in the order of the table', () => {
    const table = tableOf({
      level: [one(3), one(3)],
      near: [one(3), one(4)],
      far: [one(5), one(1)],
      'near-too': [one(5), one(4)],
    });
    expect(read(table)).toEqual(['far 4 go', 'near 1 rust', 'near-too 1 go', 'level 0 undefined']);
    expect(pairTally(table.columns, pairGaps(table))).toBe(
      'Go leads on 2 · Rust leads on 1 · level on 1',
    );
  });

  test('of two scores the one that is farther apart counts, and like is compared with like', () => {
    expect(
      read(
        tableOf({
          'ahead-in-both': [two(5, 4), one(2)],
          'ahead-or-level': [one(4), two(4, 2)],
          each: [two(5, 3), one(4)],
          like: [two(5, 1), two(5, 1)],
        }),
      ),
    ).toEqual(['ahead-in-both 3 go', 'ahead-or-level 2 go', 'each 1 each', 'like 0 undefined']);
  });

  test('says of Node and Rust that each is better at something', () => {
    const pair = selectColumns(scorecard, ['node', 'rust']);
    expect(pairTally(pair.columns, pairGaps(pair))).toContain('each is better at something on 1');
  });
});

const textOf = (html: string): string => html.replace(/<[^>]+>/gu, '').trim();

describe('scores in a picture, copied as text', () => {
  const [row] = tableOf({ x: [two(4, 2), one(4)] }).rows;
  const places = row ? placesIn(sample, row) : [];

  test('say each name and value once', () => {
    expect(textOf(endsHtml(places))).toBe('Go I/O 4, Rust 4, Go CPU 2');
  });

  test('say each name at a score once, with what the score is for', () => {
    expect(textOf(namesHtml(places.filter(({ value }) => value === 4)))).toBe('Go I/O, Rust');
  });

  test('mark the languages that a page is not about', () => {
    expect(namesHtml(places, 'rust').match(/class="place [^"]+"/gu)).toEqual([
      'class="place language-go other"',
      'class="place language-go other"',
      'class="place language-rust"',
    ]);
  });
});
