import { describe, expect, test } from 'vitest';
import { rowLanguages, rowScores, selectColumns, selectRows, tableSources } from './table.ts';
import { sample } from '#tests/data/sample-table.ts';

describe('a part of a table', () => {
  test('has the columns asked for, in the order asked for', () => {
    const part = selectColumns(sample, ['rust', 'go']);
    expect(part.columns.map((column) => column.label)).toEqual(['Rust', 'Go']);
  });

  test('names the columns it could have had', () => {
    expect(() => selectColumns(sample, ['perl'])).toThrow(
      'table "sample" has no column "perl"; expected some of go, rust',
    );
  });

  test('has the rows asked for, in their own order', () => {
    expect(selectRows(sample, ['size', 'speed']).rows.map((row) => row.id)).toEqual([
      'speed',
      'size',
    ]);
    expect(() => selectRows(sample, ['colour'])).toThrow('table "sample" has no row "colour"');
  });

  test('says which rows it has, unless its caption says what the scores are', () => {
    const cells = { go: { lead: 'Yes', points: [] } };
    const plain = {
      ...selectColumns(sample, ['go']),
      rows: sample.rows.map((row) => ({ ...row, cells })),
    };
    expect(selectRows(plain, ['speed', 'size']).caption).toBe('Sample: Speed and Size.');
    expect(selectRows(sample, ['speed']).caption).toBe('A caption.');
  });

  test('cites the sources of its own cells only, each once, in reading order', () => {
    expect(tableSources(sample)).toEqual(['go-faq', 'go-1-27']);
    expect(tableSources(selectColumns(sample, ['go']))).toEqual(['go-faq']);
  });
});

test('a row says its scores, each after its column, and the languages it is about', () => {
  const [speed, size] = sample.rows;
  if (!speed || !size) throw new Error('the sample has two rows');
  expect(rowScores(speed, sample.columns)).toBe('Go 4 (I/O), 2 (CPU), Rust 5');
  expect(rowScores(size, sample.columns)).toBe('');
  expect(rowLanguages(size, sample.columns)).toEqual(['go', 'rust']);
  const cells = {
    why: { lead: 'In short', points: [], languages: ['rust' as const, 'node' as const] },
  };
  expect(rowLanguages({ ...size, cells }, [{ id: 'why', label: 'Why' }])).toEqual(['node', 'rust']);
});
