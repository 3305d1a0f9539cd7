import type { PhrasingContent, RootContent, Table as TableNode, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Cell, Table } from '#data/schemas/table.ts';
import { inline, joined, link, paragraph, text } from './markdown-nodes.ts';
import { scoresText } from '#tables/table.ts';
import { rowUrl } from '#tables/table-address.ts';
import { cellAt } from '#data/schemas/table.ts';

const markdown = unified().use(remarkGfm).use(remarkStringify);

const tableCell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const tableRow = (children: TableCell[]): TableRow => ({ type: 'tableRow', children });

const cellContent = (cell: Cell): PhrasingContent[] => {
  const points = [
    ...(cell.points.length > 0 ? [text(`${cell.lead}: `)] : []),
    ...joined(
      cell.points.map((point) => inline(point.text)),
      '; ',
    ),
  ];
  if (!cell.scores) return points;
  const scores: PhrasingContent = {
    type: 'strong',
    children: [text(scoresText(cell.scores))],
  };
  return points.length > 0 ? [scores, text(' '), ...points] : [scores];
};

/** A table as a Markdown node; the label of each row links to the row. */
const tableNode = (table: Table): TableNode => {
  const header = tableRow(
    [table.rowHeader, ...table.columns.map((column) => column.label)].map((label) =>
      tableCell([text(label)]),
    ),
  );
  const rows = table.rows.map((row) =>
    tableRow([
      tableCell([link(rowUrl(table)(row.id), row.label)]),
      ...table.columns.map((column) => tableCell(cellContent(cellAt(row, column)))),
    ]),
  );
  return { type: 'table', children: [header, ...rows] };
};

/**
 * A table as GitHub-flavoured Markdown with absolute links and the source line below.
 * @param attribution the source line, as inline Markdown
 */
export const tableMarkdown = (table: Table, attribution: string): string => {
  const blocks: RootContent[] = [tableNode(table), paragraph(inline(attribution))];
  return markdown.stringify({ type: 'root', children: blocks });
};
