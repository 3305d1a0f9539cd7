import type { PhrasingContent, RootContent, Table as TableNode, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Cell, Table } from '#data/schemas/table.ts';
import { inline, joined, link, paragraph, text } from './markdown-nodes.ts';
import { scoresText } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';

const markdown = unified().use(remarkGfm).use(remarkStringify);

const tableCell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const tableRow = (children: TableCell[]): TableRow => ({ type: 'tableRow', children });

interface TableContext {
  /** The table's own page, root-relative: it has the anchors of the rows. */
  readonly path: string;
  /** Turns a root-relative URL into a full one. */
  readonly absolute: (url: string) => string;
}

const cellContent = (cell: Cell, { absolute }: TableContext): PhrasingContent[] => {
  const points = [
    ...(cell.points.length > 0 ? [text(`${cell.lead}: `)] : []),
    ...joined(
      cell.points.map((point) => inline(point.text, absolute)),
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
const tableNode = (table: Table, context: TableContext): TableNode => {
  const header = tableRow(
    [table.rowHeader, ...table.columns.map((column) => column.label)].map((label) =>
      tableCell([text(label)]),
    ),
  );
  const rows = table.rows.map((row) =>
    tableRow([
      tableCell([link(context.absolute(`${context.path}#${row.id}`), row.label)]),
      ...table.columns.map((column) => tableCell(cellContent(cellAt(row, column), context))),
    ]),
  );
  return { type: 'table', children: [header, ...rows] };
};

/**
 * A table as GitHub-flavoured Markdown with absolute links and the source line below.
 * @param absolute turns a root-relative URL into a full one
 * @param path the table's own page, root-relative
 * @param attribution the source line, as inline Markdown
 */
export const tableMarkdown = (
  table: Table,
  path: string,
  absolute: (url: string) => string,
  attribution: string,
): string => {
  const blocks: RootContent[] = [
    tableNode(table, { path, absolute }),
    paragraph(inline(attribution, absolute)),
  ];
  return markdown.stringify({ type: 'root', children: blocks });
};
