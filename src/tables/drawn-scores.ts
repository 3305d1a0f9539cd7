import { DataError } from '#kit/data-error.ts';
import type { Column, Row, Score, Table } from '#data/schemas/table.ts';
import { scoresText } from './table.ts';
import { cellAt } from '#data/schemas/table.ts';

/** Whether every cell of the table has a score, so that a chart of it is complete. */
export const isDrawable = (table: Table): boolean =>
  table.rows.every((row) => table.columns.every((column) => cellAt(row, column).scores));

/** The scores of a cell that is to be drawn. @throws {DataError} when it has none */
export const scoresAt = (row: Row, column: Column): readonly [Score, ...Score[]] => {
  const [first, ...others] = cellAt(row, column).scores ?? [];
  if (first) return [first, ...others];
  throw new DataError(
    `row "${row.id}", column "${column.id}": no score; a table that is drawn needs one in every cell`,
  );
};

/**
 * A text that is short enough for its place in a chart.
 * @param limit the most characters that are not cut off there
 * @param hint what its author can do, for the message
 * @throws {DataError} when it is longer
 */
export const fitting = (text: string, limit: number, row: Row, hint: string): string => {
  if (text.length <= limit) return text;
  throw new DataError(
    `row "${row.id}": "${text}" is too long for the charts of scores; expected at most ${String(limit)} characters; ${hint}`,
  );
};

/** The scores of a language in words: `Go: CPU performance 4; Latency determinism 3`. */
export const columnText = ({ rows }: Table, column: Column): string =>
  `${column.label}: ${rows.map((row) => `${row.label} ${scoresText(scoresAt(row, column))}`).join('; ')}`;

/** The scores of a row in words: `CPU performance: Go 4; Rust 5`. */
export const rowText = ({ columns }: Table, row: Row): string =>
  `${row.label}: ${columns.map((column) => `${column.label} ${scoresText(scoresAt(row, column))}`).join('; ')}`;
