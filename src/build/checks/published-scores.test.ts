import { expect, test } from 'vitest';
import { tables } from '#data/tables.ts';
import type { Table } from '#data/schemas/table.ts';
import { sample } from '#tests/data/sample-table.ts';
import { changedScores, readPublishedScores, type PublishedScores } from './published-scores.ts';

const said = (published: PublishedScores, table: Table = sample): string[] =>
  changedScores([table], published).map(({ message }) => message);

/** The sample with a history for the score of Rust. */
const withHistory = (from: number): Table => ({
  ...sample,
  rows: sample.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]) => [
        column,
        cell && {
          ...cell,
          history: [{ from, to: 5, on: '2026-11-23', why: 'x', sources: ['go-faq'] }],
        },
      ]),
    ),
  })),
});

test('a score may stay, be new, or change with its history', () => {
  expect(said({})).toEqual([]);
  expect(said({ 'sample/speed.rust': [{ value: 5 }] })).toEqual([]);
  expect(said({ 'sample/speed.rust': [{ value: 3 }] }, withHistory(3))).toEqual([]);
});

test('a score that changed without history is refused', () => {
  const changed =
    'row "speed", column "rust": the score was published as 3 and is 5 now; add an entry to `history` that says why';
  expect(said({ 'sample/speed.rust': [{ value: 3 }] })).toEqual([changed]);
  expect(said({ 'sample/speed.rust': [{ value: 3 }] }, withHistory(4))).toEqual([changed]);
  expect(
    said({
      'sample/speed.go': [
        { value: 4, applies: 'I/O' },
        { value: 3, applies: 'CPU' },
      ],
    }),
  ).toEqual([
    'row "speed", column "go": the score for CPU was published as 3 and is 2 now; add an entry to `history` that says why',
  ]);
});

test('every score is recorded', async () => {
  const published = await readPublishedScores(process.cwd());
  const scored = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, cell]) =>
        cell?.scores ? [[`${table.id}/${row.id}.${column}`, cell.scores]] : [],
      ),
    ),
  );
  expect(
    Object.fromEntries(scored),
    'run `npm run record` and commit src/data/published-scores.json',
  ).toEqual(published);
});
