import { describe, expect, test } from 'vitest';
import { dataLine } from './data-lines.ts';
import { misnamedFiles, repeatedKeys, syntaxMistakes } from './data-source.ts';

const file = 'src/data/sample.ts';
const text = `import { defineTable } from '#data/schemas/table.ts';
const shared = [
  { id: 'go' },
  { id: 'rust' },
];
const more = [...shared];
export const sample = defineTable('src/data/sample.ts', {
  id: 'sample',
  columns: shared,
  others: [
    ...more,
    { id: 'late' },
  ],
  rows: [
    {
      id: 'speed',
      cells: {
        go: { points: [{ text: 'x' }] },
        'two-words': {
          points: [
            { text: 'a' },
            { text: 'b' },
          ],
        },
      },
    },
  ],
} as const);
`;

test.each([
  [[], 7],
  [['id'], 8],
  [['columns', 1, 'id'], 4],
  [['rows', 0], 15],
  [['rows', 0, 'id'], 16],
  [['rows', 0, 'cells', 'go', 'points', 0, 'text'], 18],
  [['rows', 0, 'cells', 'two-words', 'points', 1], 22],
  [['rows', 0, 'cells', 'node'], 17],
  [['rows', 0, 'label'], 15],
  [['others', 3], 10],
])('the line of %j is %i', (path, line) => {
  expect(dataLine(file, text, path)).toBe(line);
});

test('a file that hands over no literal has no lines', () => {
  expect(dataLine(file, "defineTable('src/data/sample.ts', make());", ['id'])).toBe(1);
  expect(dataLine(file, 'export const a = 1;', ['id'])).toBeUndefined();
});

describe('the source text', () => {
  test('that names another file is refused', () => {
    expect(misnamedFiles('src/data/other.ts', text)).toEqual([
      {
        line: 7,
        message: `defineTable() names "src/data/sample.ts"; write the path of this file, 'src/data/other.ts'`,
      },
    ]);
    expect(misnamedFiles(file, text)).toEqual([]);
  });

  test('with a key twice is refused, with both lines', () => {
    expect(
      repeatedKeys(file, "const a = {\n  b: 1,\n  'c-d': 2,\n  b: 3,\n  'c-d': 4,\n};"),
    ).toEqual([
      { line: 4, message: 'duplicate key `b` (lines 2 and 4); rename or remove one' },
      { line: 5, message: 'duplicate key `c-d` (lines 3 and 5); rename or remove one' },
    ]);
    expect(repeatedKeys(file, text)).toEqual([]);
  });

  test('with a mistake in its syntax is refused, with its line', () => {
    expect(syntaxMistakes(file, "const a = {\n  b: 'x'\n  c: 'y',\n};")).toEqual([
      {
        line: 3,
        message:
          "',' expected; look for a missing comma on the line above, an apostrophe within '…', or a key with a hyphen without quotes",
      },
    ]);
    expect(syntaxMistakes(file, "const a = 'x;\n")[0]?.message).toContain('; close the quotes');
    expect(syntaxMistakes(file, '<<<<<<< HEAD\nconst a = 1;\n')[0]?.message).toContain(
      'onflict marker encountered; keep one side',
    );
  });
});
