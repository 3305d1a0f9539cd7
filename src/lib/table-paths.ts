import { tables } from '~/data/tables';
import type { Table } from '~/schemas/table';

/** One path for each table, for a route that has `[table]` in its name. */
export const tablePaths = (): { params: { table: string }; props: { table: Table } }[] =>
  tables.map((table) => ({ params: { table: table.id }, props: { table } }));
