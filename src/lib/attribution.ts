import { scorecard } from '~/data/scorecard';
import { formatDay } from './day';
import { tableVersion } from './table-version';
import type { Takeaway } from './takeaways';
import type { Table } from '~/schemas/table';
import { absoluteUrl, site } from '~/site';

/** The page of a table, root-relative. */
export const tablePath = (table: Table): string => `/tables/${table.id}/`;

/** A row of a table, or a cell (`row.column`), root-relative. */
export const rowPath = (table: Table, rowId: string): string => `${tablePath(table)}#${rowId}`;

/** The full address of a row. */
export const rowUrl =
  (table: Table) =>
  (rowId: string): string =>
    absoluteUrl(rowPath(table, rowId));

/** Where the site says what scores mean, root-relative. */
export const rubricPath = rowPath(scorecard, 'rubric');

/**
 * The line that goes with a table taken away: title, site, date, what a check of the copy needs
 * (`check-include.ts` reads it), licence. Inline Markdown.
 */
export const attributionOf = ({ id, table }: Takeaway): string =>
  `Source: [${table.title}](${tablePath(table)}), ${site.name}, verified ${formatDay(table.verified)}, table ${id}, version ${tableVersion(table)}, [${site.textLicence.name}](${site.textLicence.url}).`;
