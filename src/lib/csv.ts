import { stringify } from 'csv-stringify/sync';
import type { Table } from '~/schemas/table';
import { cellAt, cellText, hasScores, scoresText } from './table';

const formulaLead = /^[=+\-@\t\r]/u;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/u;

/**
 * Makes a value harmless in a spreadsheet, which would run a cell that begins like a formula.
 * A number keeps its sign. Source: OWASP, "CSV Injection".
 */
export const withoutFormula = (value: string): string =>
  formulaLead.test(value) && !plainNumber.test(value) ? `'${value}` : value;

/**
 * A table as CSV (RFC 4180): id and label of the row, each column's score where the table has
 * scores, each column's text, and the row's address.
 * @param rowUrl the full address of a row by its id
 */
export const tableCsv = (table: Table, rowUrl: (rowId: string) => string): string => {
  const scored = hasScores(table);
  const header = [
    'id',
    table.rowHeader,
    ...table.columns.flatMap(({ label }) => (scored ? [`${label} score`, label] : [label])),
    'link',
  ];
  const records = table.rows.map((row) => [
    row.id,
    row.label,
    ...table.columns.flatMap((column) => {
      const cell = cellAt(row, column);
      const text = cellText(cell);
      return scored ? [scoresText(cell.scores ?? []), text] : [text];
    }),
    rowUrl(row.id),
  ]);
  return stringify([header, ...records], {
    record_delimiter: 'windows',
    cast: { string: withoutFormula },
  });
};
