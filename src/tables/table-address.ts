import { scorecard } from '#data/scorecard.ts';
import type { Table } from '#data/schemas/table.ts';
import { absoluteUrl, type SitePath } from '#kit/url.ts';

/** The path of a table's page, root-relative. */
export const tablePath = (table: Table): SitePath => `/tables/${table.id}/`;

/** The path of a row of a table, or of a cell (`row.column`), root-relative. */
export const rowPath = (table: Table, rowId: string): SitePath => `${tablePath(table)}#${rowId}`;

/** The full URL of a row. */
export const rowUrl =
  (table: Table) =>
  (rowId: string): string =>
    absoluteUrl(rowPath(table, rowId));

/** Where the site explains what the scores mean, root-relative. */
export const rubricPath = rowPath(scorecard, 'rubric');
