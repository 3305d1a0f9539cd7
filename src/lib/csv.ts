import { stringify } from 'csv-stringify/sync';
import type { Table } from '~/schemas/table';
import { cellAt, cellText, hasScores, scoresText } from './table';
import { tableVersion } from './table-version';
import type { Takeaway } from './takeaways';

const formulaLead = /^[=+\-@\t\r]/u;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/u;

/**
 * Makes a value harmless in a spreadsheet, which would run a cell that begins like a formula.
 * A number keeps its sign. Source: OWASP, "CSV Injection".
 */
export const withoutFormula = (value: string): string =>
  formulaLead.test(value) && !plainNumber.test(value) ? `'${value}` : value;

/** A column of the CSV, in the words of Frictionless Table Schema. */
export interface CsvField {
  readonly name: string;
  readonly type: 'string' | 'date';
  readonly format?: 'uri';
}

/** The columns of a table's CSV, in their order. */
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
  ];
};

/**
 * A table as CSV (RFC 4180): id and label of the row, each column's score where the table has
 * scores, each column's text, and the row's address. RFC 4180 knows no comments, so what the copy is
 * of stands in three last columns, the same in each row: table, version and day of verification.
 * @param rowUrl the full address of a row by its id
 */
export const tableCsv = ({ id, table }: Takeaway, rowUrl: (rowId: string) => string): string => {
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
  ]);
  return stringify([csvFields(table).map(({ name }) => name), ...records], {
    record_delimiter: 'windows',
    cast: { string: withoutFormula },
  });
};
