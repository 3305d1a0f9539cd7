import { tables } from '#data/tables.ts';
import type { Table } from '#data/schemas/table.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { selectColumns, selectRows } from './table.ts';

/** The part of a table that a page shows. `columns` and `rows` are ids separated by spaces; left out, they mean all. */
export interface TableView {
  readonly table: string;
  readonly columns?: string | undefined;
  readonly rows?: string | undefined;
}

/**
 * The part of a table that a page shows.
 * @throws {DataError} when the table, a column or a row does not exist
 */
export const tableView = ({ table: id, columns, rows }: TableView): Table => {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) {
    const known = tables.map((candidate) => candidate.id).join(', ');
    throw new DataError(`there is no table "${id}"; expected one of ${known}`);
  }
  const narrow = columns === undefined ? table : selectColumns(table, idList(columns));
  return rows === undefined ? narrow : selectRows(narrow, idList(rows));
};

/** Whether a page shows the whole table with its reasons: then its cells have anchors too. */
export const isWholeTable = ({ columns, rows }: TableView): boolean =>
  columns === undefined && rows === undefined;
