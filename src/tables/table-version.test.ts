import { describe, expect, test } from 'vitest';
import { defineTable } from '#data/schemas/table.ts';
import { draft, sample } from '#tests/data/sample-table.ts';
import { selectColumns } from './table.ts';
import { canonicalJson, tableVersion } from './table-version.ts';

/** A value once for each text and number in it, with that one changed. */
const changedOnce = (value: unknown): unknown[] => {
  if (typeof value === 'string') return [`${value} x`];
  if (typeof value === 'number') return [value + 1];
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    return entries.flatMap((entry, index) =>
      changedOnce(entry).map((changed) => entries.with(index, changed)),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    changedOnce(entry).map((changed) => ({ ...value, [key]: changed })),
  );
};

describe('the version of a table', () => {
  test('is its day and eight digits, the same each time', () => {
    expect(tableVersion(sample)).toMatch(/^2026-11-23\.[0-9a-f]{8}$/u);
    expect(tableVersion(defineTable('sample.ts', structuredClone(draft)))).toBe(
      tableVersion(sample),
    );
  });

  test('differs after any change of any cell', () => {
    const versions = sample.rows.flatMap((row, index) =>
      Object.entries(row.cells).flatMap(([column, cell]) =>
        changedOnce(cell).map((changed) =>
          // The changed cells need not be valid: the version only reads them.
          tableVersion(
            Object.assign({}, sample, {
              rows: sample.rows.with(
                index,
                Object.assign({}, row, { cells: { ...row.cells, [column]: changed } }),
              ),
            }),
          ),
        ),
      ),
    );
    expect(versions.length).toBeGreaterThan(15);
    expect(new Set([...versions, tableVersion(sample)]).size).toBe(versions.length + 1);
  });

  test('of a subset does not count the columns that were subset away', () => {
    const go = selectColumns(sample, ['go']);
    const [first, ...rest] = sample.rows;
    const cells = { ...first?.cells, rust: undefined };
    const other = { ...go, rows: first ? [{ ...first, cells }, ...rest] : [] };
    expect(tableVersion(other)).toBe(tableVersion(go));
    expect(tableVersion(go)).not.toBe(tableVersion(sample));
  });

  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe('{"b":[{"c":2,"d":1}]}');
  });
});
