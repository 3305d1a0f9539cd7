import { scorecard } from '#data/scorecard.ts';
import { formatDay } from '#kit/day.ts';
import { tableVersion } from '#tables/table-version.ts';
import type { TableExport } from './table-exports.ts';
import type { Table } from '#data/schemas/table.ts';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';

/** The path of a table's page, root-relative. */
export const tablePath = (table: Table): string => `/tables/${table.id}/`;

/** The path of a row of a table, or of a cell (`row.column`), root-relative. */
export const rowPath = (table: Table, rowId: string): string => `${tablePath(table)}#${rowId}`;

/** The full URL of a row. */
export const rowUrl =
  (table: Table) =>
  (rowId: string): string =>
    absoluteUrl(rowPath(table, rowId));

/** Where the site explains what the scores mean, root-relative. */
export const rubricPath = rowPath(scorecard, 'rubric');

/**
 * The source line added to every exported table: title, site, date, id, version and licence, as inline Markdown.
 */
export const attributionOf = ({ id, table }: TableExport): string =>
  `Source: [${table.title}](${tablePath(table)}), ${site.name}, verified ${formatDay(table.verified)}, table ${id}, version ${tableVersion(table)}, [${site.textLicence.name}](${site.textLicence.url}).`;
