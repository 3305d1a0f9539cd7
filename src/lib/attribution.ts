import { formatDay } from './day';
import { tableVersion } from './table-version';
import type { Takeaway } from './takeaways';
import type { Table } from '~/schemas/table';
import { absoluteUrl, site } from '~/site';

/** The page of a table, root-relative. */
export const tablePath = (table: Table): string => `/tables/${table.id}/`;

/** The full address of a row. */
export const rowUrl =
  (table: Table) =>
  (rowId: string): string =>
    absoluteUrl(`${tablePath(table)}#${rowId}`);

/**
 * The line that goes with a table taken away: title, site, date, what a check of the copy needs
 * (`check-include.ts` reads it), licence. Inline Markdown.
 */
export const attributionOf = ({ id, table }: Takeaway): string =>
  `Source: [${table.title}](${tablePath(table)}), ${site.name}, verified ${formatDay(table.verified)}, table ${id}, version ${tableVersion(table)}, [${site.textLicence.name}](${site.textLicence.url}).`;
