import type { PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Cell, Table } from '~/schemas/table';
import { cellAt, scoresText } from './table';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkStringify);

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Inline Markdown as nodes, its links made absolute. */
const inline = (source: string, absolute: (url: string) => string): PhrasingContent[] => {
  const tree: Root = markdown.parse(source);
  visit(tree, 'link', (link) => {
    link.url = absolute(link.url);
  });
  return tree.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
};

const tableCell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const tableRow = (children: TableCell[]): TableRow => ({ type: 'tableRow', children });

const cellContent = (cell: Cell, absolute: (url: string) => string): PhrasingContent[] => {
  const points = cell.points.flatMap((point, index) => [
    ...(index > 0 ? [text('; ')] : []),
    ...inline(point.text, absolute),
  ]);
  if (!cell.scores) return points;
  return [{ type: 'strong', children: [text(scoresText(cell.scores))] }, text(' '), ...points];
};

/**
 * A table as GitHub-flavoured Markdown with absolute links and a line of attribution below.
 * @param absolute makes a root-relative URL a full address
 * @param path the table's own page, root-relative
 * @param attribution inline Markdown
 */
export const tableMarkdown = (
  table: Table,
  path: string,
  absolute: (url: string) => string,
  attribution: string,
): string => {
  const header = tableRow(
    [table.rowHeader, ...table.columns.map((column) => column.label)].map((label) =>
      tableCell([text(label)]),
    ),
  );
  const rows = table.rows.map((row) =>
    tableRow([
      tableCell([
        { type: 'link', url: absolute(`${path}#${row.id}`), children: [text(row.label)] },
      ]),
      ...table.columns.map((column) => tableCell(cellContent(cellAt(row, column), absolute))),
    ]),
  );
  const blocks: RootContent[] = [
    { type: 'table', children: [header, ...rows] },
    { type: 'paragraph', children: inline(attribution, absolute) },
  ];
  return markdown.stringify({ type: 'root', children: blocks });
};
