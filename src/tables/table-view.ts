import { tables } from '#data/tables.ts';
import type { Table } from '#data/schemas/table.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { scoresOnly, selectColumns, selectRows } from './table.ts';

/** The part of a table that a page shows. `columns` and `rows` are ids separated by spaces; left out, they mean all. */
export interface TableView {
  readonly table: string;
  readonly columns?: string | undefined;
  readonly rows?: string | undefined;
  /** Scores without their reasons. */
  readonly scores?: boolean | undefined;
}

/**
 * The part of a table that a page shows.
 * @throws {DataError} when the table, a column or a row does not exist, or has no scores to show
 */
export const tableView = ({ table: id, columns, rows, scores }: TableView): Table => {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) {
    const known = tables.map((candidate) => candidate.id).join(', ');
    throw new DataError(`there is no table "${id}"; expected one of ${known}`);
  }
  const narrow = columns === undefined ? table : selectColumns(table, idList(columns));
  const part = rows === undefined ? narrow : selectRows(narrow, idList(rows));
  const unscored = part.rows.find((row) =>
    part.columns.some((column) => !row.cells[column.id]?.scores),
  );
  if (scores && unscored)
    throw new DataError(
      `row "${unscored.id}" of the table "${id}" has no scores; remove \`scores\`, or choose other \`rows\``,
    );
  return scores ? scoresOnly(part) : part;
};

/** Whether a page shows the whole table with its reasons: then its cells have anchors too. */
export const isWholeTable = ({ columns, rows, scores }: TableView): boolean =>
  columns === undefined && rows === undefined && !scores;

/** The anchor of a cell: `cold-start.go`. */
export const cellAnchor = (row: string, column: string): string => `${row}.${column}`;
