import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tableCsv, withoutFormula } from './csv.ts';
import { tableVersion } from '#tables/table-version.ts';
import { sample } from '#tests/data/sample-table.ts';

describe('a value in a spreadsheet', () => {
  test.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '\rx', '-5+2'])(
    'cannot run: %j gets an apostrophe',
    (value) => {
      expect(withoutFormula(value)).toBe(`'${value}`);
    },
  );

  test.each(['-5', '+3', '-12.5', '4', 'Go 1.27', ''])('stays as it is: %j', (value) => {
    expect(withoutFormula(value)).toBe(value);
  });
});

test('a table as CSV, read back by another library, has every cell', () => {
  const about = ['sample', tableVersion(sample), '2026-11-23'];
  const rows: unknown = parse(
    tableCsv(
      { id: 'sample', table: sample, subset: undefined },
      (id) => `https://a.example/#${id}`,
    ),
    { bom: true },
  );
  expect(rows).toEqual([
    [
      'id',
      'Dimension',
      'Go score',
      'Go',
      'Rust score',
      'Rust',
      'link',
      'table',
      'version',
      'verified',
      'Go in short',
      'Rust in short',
      'Go lowest score',
      'Go highest score',
      'Rust lowest score',
      'Rust highest score',
    ],
    [
      'speed',
      'Speed',
      '4 (I/O), 2 (CPU)',
      'Uses net/http | pipes; See the page',
      '5',
      "'=cmd|evil",
      'https://a.example/#speed',
      ...about,
      'Quick enough for most',
      'As quick as C',
      '2',
      '4',
      '5',
      '5',
    ],
    [
      'size',
      'Size',
      '',
      '-5',
      '',
      '"quoted", with comma',
      'https://a.example/#size',
      ...about,
      "'-5 or so",
      '"Quoted", too',
      ...['', '', '', ''],
    ],
  ]);
});

test('a spreadsheet takes it for UTF-8, because of its first three bytes', () => {
  const csv = tableCsv(
    { id: 'sample', table: { ...sample, rowHeader: '2–14%' }, subset: undefined },
    (id) => id,
  );
  expect(Buffer.from(csv).subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(Buffer.from(csv).toString('utf8')).toContain(',2–14%,');
});
