import { tables } from '#data/tables.ts';
import { takeawaysOf, type Takeaway } from './table-exports.ts';

/** The paths of all tables and cuts, for a route with `[table]` in its name. */
export const tablePaths = (): { params: { table: string }; props: Takeaway }[] =>
  takeawaysOf(tables).map((takeaway) => ({ params: { table: takeaway.id }, props: takeaway }));
