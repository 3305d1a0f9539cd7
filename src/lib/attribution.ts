import { formatDay } from './day';
import type { Table } from '~/schemas/table';
import { absoluteUrl, site } from '~/site';

/** The page of a table, root-relative. */
export const tablePath = (table: Table): string => `/tables/${table.id}/`;

/** The full address of a row. */
export const rowUrl =
  (table: Table) =>
  (rowId: string): string =>
    absoluteUrl(`${tablePath(table)}#${rowId}`);

/** The line that goes with a table taken away: title, site, date, licence. Inline Markdown. */
export const attributionOf = (table: Table): string =>
  `Source: [${table.title}](${tablePath(table)}), ${site.name}, verified ${formatDay(table.verified)}, [${site.textLicence.name}](${site.textLicence.url}).`;
