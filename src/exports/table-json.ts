import { sources } from '#data/sources.ts';
import type { Cell } from '#data/schemas/table.ts';
import type { TableData } from './table-data.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { tableSources } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';
import { tableVersion } from '#tables/table-version.ts';
import type { TableExport } from './table-exports.ts';

/** A score unchanged, or a text without Markdown. */
const plain = (said: string | number): string | number =>
  typeof said === 'string' ? inlineText(said) : said;

const plainCell = ({ points, history, ...cell }: Cell): Cell => ({
  ...cell,
  points: points.map((point) => ({ ...point, text: inlineText(point.text) })),
  ...(history && {
    history: history.map((change) => ({
      ...change,
      from: plain(change.from),
      to: plain(change.to),
      why: inlineText(change.why),
    })),
  }),
});

/**
 * A table as plain data for other programs: rows, cells with scores and points, and the sources they cite by id. Text
 * is without Markdown.
 * @param origin publisher, URL, licence and JSON Schema
 * @param rowUrl returns the full URL of a row for its id
 */
export const tableJson = (
  { id, table, subset }: TableExport,
  origin: Pick<TableData, '$schema' | 'url' | 'publisher' | 'licence'>,
  rowUrl: (rowId: string) => string,
): TableData => ({
  ...origin,
  id,
  table: table.id,
  // `cut` is the published name of the key, which stays.
  ...(subset && { cut: [...subset] }),
  version: tableVersion(table),
  title: table.title,
  caption: table.caption,
  rowHeader: table.rowHeader,
  verified: table.verified,
  columns: table.columns,
  rows: table.rows.map((row) => ({
    id: row.id,
    label: row.label,
    url: rowUrl(row.id),
    ...(row.rubric && { rubric: row.rubric }),
    cells: Object.fromEntries(
      table.columns.map((column) => {
        return [column.id, plainCell(cellAt(row, column))];
      }),
    ),
  })),
  sources: Object.fromEntries(tableSources(table).map((source) => [source, sources[source]])),
});
