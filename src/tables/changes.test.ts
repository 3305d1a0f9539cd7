import { expect, test } from 'vitest';
import { changesIn } from './changes.ts';
import { tableJson } from '#exports/table-json.ts';
import { tableSources } from './table.ts';
import { tableDataSchema } from '#exports/table-data.ts';
import { defineTable } from '#data/schemas/table.ts';
import { draft } from '#tests/data/sample-table.ts';

const [speed, size] = draft.rows;
if (!speed || !size) throw new Error('the sample has lost its rows');

const moved = {
  from: 3,
  on: '2026-11-23',
  why: 'It does.',
  sources: ['rust-survey-2025' as const],
};

/** The sample, in which both scores of a cell have moved, and the words of another. */
const table = defineTable('sample.ts', {
  ...draft,
  rows: [
    {
      ...speed,
      cells: {
        ...speed.cells,
        go: {
          ...speed.cells.go,
          history: [
            { applies: 'I/O', to: 4, ...moved },
            { applies: 'CPU', to: 2, ...moved },
          ],
        },
      },
    },
    {
      ...size,
      cells: {
        ...size.cells,
        rust: {
          points: [{ text: 'Use `Vec<T>`', kind: 'judgement' }],
          history: [
            {
              from: '*Never*',
              to: 'Use `Vec<T>`',
              on: '2026-11-24',
              why: 'See `Box<T>`.',
              sources: ['go-faq'],
            },
          ],
        },
      },
    },
  ],
});

test('a change says which of two scores moved, and words without their marks, the newest first', () => {
  expect(changesIn([table]).map(({ id, what, from, to }) => [id, what, from, to])).toEqual([
    ['sample-size-rust-2026-11-24', 'Sample: Rust, size', 'Never', 'Use Vec<T>'],
    ['sample-speed-go-2026-11-23-cpu', 'Sample: Go, speed (CPU)', '3', '2'],
    ['sample-speed-go-2026-11-23-i-o', 'Sample: Go, speed (I/O)', '3', '4'],
  ]);
});

test('a table cites the sources of its changes, and has them as JSON', () => {
  expect(tableSources(table)).toContain('rust-survey-2025');
  const json = tableJson(
    { id: 'sample', table, cut: undefined },
    {
      $schema: 'https://a.example/schema.json',
      url: 'https://a.example/',
      publisher: 'A',
      licence: 'https://a.example/licence',
    },
    (id) => `https://a.example/#${id}`,
  );
  expect(tableDataSchema.safeParse(json).error).toBeUndefined();
  expect(Object.keys(json.sources)).toContain('rust-survey-2025');
});
