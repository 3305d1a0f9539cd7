import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tables } from '~/data/tables';
import { inlineText } from '~/lib/inline-markdown';
import { cellAt, hasScores, scoresText } from '~/lib/table';
import type { Column, Row } from '~/schemas/table';
import { builtText } from '../built';

const csvFields = (scored: boolean, row: Row, column: Column): [string, string][] => {
  const cell = cellAt(row, column);
  const text = cell.points.map((point) => inlineText(point.text)).join('; ');
  const score: [string, string] = [`${column.label} score`, scoresText(cell.scores ?? [])];
  return [...(scored ? [score] : []), [column.label, text]];
};

describe.each(tables)('table $id', (table) => {
  test('as CSV, read by another library, has the data of every cell', () => {
    const records: unknown = parse(builtText(`data/${table.id}.csv`), { columns: true });
    const scored = hasScores(table);
    expect(records).toEqual(
      table.rows.map((row) => ({
        id: row.id,
        [table.rowHeader]: row.label,
        ...Object.fromEntries(table.columns.flatMap((column) => csvFields(scored, row, column))),
        link: `https://when-to-use.example/tables/${table.id}/#${row.id}`,
      })),
    );
  });

  test('as JSON has the data of every cell and the sources it names', () => {
    const data: unknown = JSON.parse(builtText(`data/${table.id}.json`));
    expect(data).toMatchObject({
      id: table.id,
      verified: table.verified,
      url: `https://when-to-use.example/tables/${table.id}/`,
      rows: table.rows.map((row) => ({
        id: row.id,
        cells: Object.fromEntries(
          table.columns.map((column) => [
            column.id,
            {
              points: cellAt(row, column).points.map((point) => ({
                kind: point.kind,
                text: inlineText(point.text),
              })),
            },
          ]),
        ),
      })),
    });
  });

  test('as Markdown has a line for each row, absolute links and its attribution', () => {
    const markdown = builtText(`data/${table.id}.md`);
    for (const row of table.rows)
      expect(markdown).toContain(
        `[${row.label}](https://when-to-use.example/tables/${table.id}/#${row.id})`,
      );
    expect(markdown).not.toMatch(/\]\(\//u);
    expect(markdown).toMatch(/Source: \[.+\]\(.+\), When to Use, verified .+, \[CC BY 4\.0\]/u);
  });
});
