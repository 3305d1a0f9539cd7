import { sources } from '~/data/sources';
import type { Table } from '~/schemas/table';
import { inlineText } from './inline-markdown';
import { cellAt, tableSources } from './table';

/**
 * A table as plain data for other programs: rows, cells with scores and points, and the sources
 * they cite by id. Text is without Markdown.
 * @param rowUrl the full address of a row by its id
 */
export const tableJson = (table: Table, rowUrl: (rowId: string) => string) => ({
  id: table.id,
  title: table.title,
  caption: table.caption,
  verified: table.verified,
  columns: table.columns,
  rows: table.rows.map((row) => ({
    id: row.id,
    label: row.label,
    url: rowUrl(row.id),
    ...(row.rubric && { rubric: row.rubric }),
    cells: Object.fromEntries(
      table.columns.map((column) => {
        const { points, ...cell } = cellAt(row, column);
        const plain = points.map((point) => ({ ...point, text: inlineText(point.text) }));
        return [column.id, { ...cell, points: plain }];
      }),
    ),
  })),
  sources: Object.fromEntries(tableSources(table).map((id) => [id, sources[id]])),
});
