import { tables } from '~/data/tables';
import { takeawaysOf, type Takeaway } from './takeaways';

/** One path for each table and each cut of one, for a route that has `[table]` in its name. */
export const tablePaths = (): { params: { table: string }; props: Takeaway }[] =>
  takeawaysOf(tables).map((takeaway) => ({ params: { table: takeaway.id }, props: takeaway }));
