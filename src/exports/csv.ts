import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '#data/schemas/table.ts';
import { cellText, hasScores, scoresText } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';
import { tableVersion } from '#tables/table-version.ts';
import type { TableExport } from './table-exports.ts';

const formulaLead = /^[=+\-@\t\r]/u;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/u;

/**
 * Makes a value safe for spreadsheets, which run a cell that begins like a formula. Numbers keep their sign. Source:
 * OWASP, "CSV Injection".
 */
export const withoutFormula = (value: string): string =>
  formulaLead.test(value) && !plainNumber.test(value) ? `'${value}` : value;

/** A column of the CSV, as Frictionless Table Schema describes it. */
export interface CsvField {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer';
  readonly format?: 'uri';
}

/** The columns of a table's CSV, in order. */
export const csvFields = (table: Table): CsvField[] => {
  const scored = hasScores(table);
  const cells = table.columns.flatMap(({ label }) =>
    scored ? [`${label} score`, label] : [label],
  );
  return [
    ...['id', table.rowHeader, ...cells].map((name) => ({ name, type: 'string' as const })),
    { name: 'link', type: 'string', format: 'uri' },
    { name: 'table', type: 'string' },
    { name: 'version', type: 'string' },
    { name: 'verified', type: 'date' },
    // New columns come last, so that those before them stay where they were.
    ...table.columns.map(({ label }) => ({
      name: `${label} in short`,
      type: 'string' as const,
    })),
    ...(scored ? table.columns : []).flatMap(({ label }) =>
      ['lowest', 'highest'].map((which) => ({
        name: `${label} ${which} score`,
        type: 'integer' as const,
      })),
    ),
  ];
};

/** The lowest and the highest score of a cell, which are the same if it has one, as numbers. */
const scoreRange = ({ scores = [] }: Cell): [string, string] => {
  const values = scores.map(({ value }) => value);
  return values.length > 0 ? [String(Math.min(...values)), String(Math.max(...values))] : ['', ''];
};

/**
 * A table as CSV (RFC 4180): id and label of the row, each column's score if the table has scores, each column's text,
 * and the URL of the row. CSV has no comments, so three columns repeat table, version and verification day in each row.
 * The leads of the cells follow and, as a cell may have two scores, the lowest and the highest as numbers. Spreadsheets
 * need a byte order mark to read it as UTF-8.
 * @param rowUrl returns the full URL of a row for its id
 */
export const tableCsv = ({ id, table }: TableExport, rowUrl: (rowId: string) => string): string => {
  const scored = hasScores(table);
  const version = tableVersion(table);
  const records = table.rows.map((row) => [
    row.id,
    row.label,
    ...table.columns.flatMap((column) => {
      const cell = cellAt(row, column);
      const text = cellText(cell);
      return scored ? [scoresText(cell.scores ?? []), text] : [text];
    }),
    rowUrl(row.id),
    id,
    version,
    table.verified,
    ...table.columns.map((column) => cellAt(row, column).lead),
    ...(scored ? table.columns : []).flatMap((column) => scoreRange(cellAt(row, column))),
  ]);
  return stringify([csvFields(table).map(({ name }) => name), ...records], {
    bom: true,
    record_delimiter: 'windows',
    cast: { string: withoutFormula },
  });
};
