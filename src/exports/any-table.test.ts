import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { tableCsv, withoutFormula } from './csv.ts';
import { cellText, hasScores, scoresText } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';
import { tableJson } from './table-json.ts';
import { tableMarkdown } from './table-markdown.ts';
import { parseData } from '#kit/data-error.ts';
import { tableDataSchema } from './table-data.ts';
import { tableSchema, type Table } from '#data/schemas/table.ts';
import { disturbed, tables } from '#tests/data/arbitraries.ts';
import { problemsIn } from '#tests/data/problems.ts';

const origin = 'https://a.example';
const rowUrl = (id: string): string => `${origin}/tables/x/#${id}`;
const taken = (table: Table) => ({ id: table.id, table, subset: undefined });

const file = 'src/data/any.ts';
const refused = (input: unknown): string => problemsIn(file, tableSchema, input).join('\n');

/** What a table says, cell by cell, with its scores apart. */
const said = (table: Table) =>
  table.rows.map((row) => ({
    label: row.label,
    cells: table.columns.map((column) => {
      const cell = cellAt(row, column);
      return { scores: scoresText(cell.scores ?? []), lead: cell.lead, text: cellText(cell) };
    }),
  }));

describe('any table', () => {
  test('is taken as it is', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(parseData(file, tableSchema, table)).toEqual(table);
      }),
    );
  });

  test('as CSV is read back by another library as what it says', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const csv = tableCsv(taken(table), rowUrl);
        const [, ...records] = parse(csv, { bom: true });
        const scored = hasScores(table);
        // After the texts: link, table, version, day; then leads, and two numbers for each column of scores.
        const after = 4 + table.columns.length * (scored ? 3 : 1);
        expect(records.map((record) => record.slice(1, -after))).toEqual(
          said(table).map(({ label, cells }) =>
            [label, ...cells.flatMap(({ scores, text }) => (scored ? [scores, text] : [text]))].map(
              withoutFormula,
            ),
          ),
        );
      }),
    );
  });

  test('as Markdown is read back by another library as what it says', () => {
    const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(tables, (table) => {
        const markdown = tableMarkdown(
          table,
          `Source: table ${table.id}, version 2026-11-23.00000000`,
        );
        const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
        const [node] = tree.children;
        const read = node?.type === 'table' ? node.children : [];
        const expected = [
          [table.rowHeader, ...table.columns.map(({ label }) => label)],
          ...said(table).map(({ label, cells }) => [
            label,
            ...cells.map(({ scores, lead, text }) => `${scores} ${lead}: ${text}`),
          ]),
        ].map((row) => row.map(squeezed));
        expect(read.map((row) => row.children.map((cell) => squeezed(toString(cell))))).toEqual(
          expected,
        );
      }),
    );
  });

  test('as JSON is what the published schema describes', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const data = tableJson(
          taken(table),
          { $schema: origin, url: origin, publisher: 'x', licence: origin },
          rowUrl,
        );
        expect(tableDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
      }),
    );
  });
});

/** A mistake in one cell: what its author wrote instead, and the line about it. */
const cellMistakes: readonly (readonly [
  string,
  (cell: Table['rows'][number]['cells'][string]) => unknown,
])[] = [
  ['a missing cell', () => null],
  ['an unknown key', (cell) => ({ ...cell, colour: 'red' })],
  ['a score out of range', (cell) => ({ ...cell, scores: [{ value: 6 }] })],
  ['a score between two', (cell) => ({ ...cell, scores: [{ value: 2.5 }] })],
  ['no point', (cell) => ({ ...cell, points: [] })],
  [
    'an unknown source',
    (cell) => ({ ...cell, points: [{ text: 'x', kind: 'measured', sources: ['__proto__'] }] }),
  ],
];

describe('a mistake in any table is refused with its place', () => {
  test.each(cellMistakes)('%s: row and column', (_, mistake) => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat(), (table, rowAt, columnAt) => {
        const row = table.rows[rowAt % table.rows.length];
        const column = table.columns[columnAt % table.columns.length]?.id ?? '';
        const rows = table.rows.map((each) =>
          each === row
            ? { ...each, cells: { ...each.cells, [column]: mistake(each.cells[column]) } }
            : each,
        );
        expect(refused({ ...table, rows })).toContain(
          `${file}: row "${row?.id ?? ''}", column "${column}"`,
        );
      }),
    );
  });

  test('no cells, an unknown column, a repeated row, a row or table with an unknown key', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [row, ...others] = table.rows;
        const cell = Object.values(row?.cells ?? {})[0];
        const id = row?.id ?? '';
        const cells = { ...row?.cells, perl: cell };
        expect(refused({ ...table, rows: [{ ...row, cells }, ...others] })).toContain(
          `${file}: row "${id}", column "perl": the table has no such column; expected one of `,
        );
        expect(refused({ ...table, rows: [{ ...row, cells: {} }, ...others] })).toContain(
          `${file}: row "${id}", column "${table.columns[0]?.id ?? ''}": missing; add `,
        );
        expect(refused({ ...table, rows: [...table.rows, row] })).toContain(
          `duplicate id \`${id}\` (rows 1 and ${String(table.rows.length + 1)})`,
        );
        expect(refused({ ...table, rows: [{ ...row, colour: 'red' }, ...others] })).toContain(
          `${file}: row "${id}", colour: unknown key; correct its spelling or remove it`,
        );
      }),
    );
  });

  test('anything in place of anything is taken, or ends in lines that name the file, and in no other error', () => {
    fc.assert(
      fc.property(tables.chain(disturbed), (table) => {
        for (const line of problemsIn(file, tableSchema, table))
          expect(line).toMatch(/^src\/data\/any\.ts: ./u);
      }),
    );
  });
});
