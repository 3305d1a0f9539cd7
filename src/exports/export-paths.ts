import { tables } from '#data/tables.ts';
import { exportsOf, type TableExport } from './table-exports.ts';

/** The paths of all tables and subsets, for a route with `[table]` in its name. */
export const tablePaths = (): { params: { table: string }; props: TableExport }[] =>
  exportsOf(tables).map((tableExport) => ({
    params: { table: tableExport.id },
    props: tableExport,
  }));
