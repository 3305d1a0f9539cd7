import { describe, expect, test } from 'vitest';
import { tables } from '#data/tables.ts';
import { selectColumns } from '#tables/table.ts';
import { exportIdOf, exportsOf } from './table-exports.ts';
import { sample } from '#tests/data/sample-table.ts';

describe('what can be taken along', () => {
  test('is each table, and each pair of languages where columns are languages', () => {
    expect(exportsOf(tables).map(({ id }) => id)).toEqual([
      ...['languages', 'scorecard', 'operations'].flatMap((id) => [
        id,
        `${id}.go-python`,
        `${id}.go-node`,
        `${id}.go-rust`,
        `${id}.python-node`,
        `${id}.python-rust`,
        `${id}.node-rust`,
      ]),
      'picks',
      'migrations',
    ]);
  });

  test('a subset has the two columns and a title that says so', () => {
    const subset = exportsOf(tables).find(({ id }) => id === 'scorecard.go-rust');
    expect(subset?.table.title).toBe('Scorecard: Go and Rust');
    expect(subset?.table.columns.map(({ id }) => id)).toEqual(['go', 'rust']);
    expect(subset?.subset).toEqual(['go', 'rust']);
  });

  test('a view of two languages leads to the subset, whatever their order; others to the whole', () => {
    expect(exportIdOf(selectColumns(sample, ['rust', 'go']))).toBe('sample.go-rust');
    expect(exportIdOf(selectColumns(sample, ['rust']))).toBe('sample');
  });
});
