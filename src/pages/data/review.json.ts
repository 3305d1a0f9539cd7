import type { APIRoute } from 'astro';
import { tables } from '#data/tables.ts';
import { rowUrl } from '#tables/table-address.ts';
import { getSite } from '#site/pages.ts';
import { cellDue } from '#tables/review.ts';
import { cellAt } from '#data/schemas/table.ts';
import { jsonResponse } from '#exports/export-files.ts';
import type { ReviewList } from '#build/review-list.ts';
import { absoluteUrl } from '#kit/url.ts';

/** When each page and each cell is due for review, the earliest first. */
export const GET: APIRoute = async () => {
  const pages = (await getSite()).pages.map((page) => ({
    file: page.file,
    url: absoluteUrl(page.url),
    verified: page.data.verified,
    due: page.due,
  }));
  const cells = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map((column) => {
        const cell = cellAt(row, column);
        return {
          table: table.id,
          row: row.id,
          column: column.id,
          url: rowUrl(table)(row.id),
          verified: cell.verified ?? table.verified,
          due: cellDue(cell, table),
        };
      }),
    ),
  );
  const list = [...pages, ...cells].toSorted((a, b) => a.due.localeCompare(b.due));
  return jsonResponse(list satisfies ReviewList);
};
