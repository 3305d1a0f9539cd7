import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { scorecard } from '#data/scorecard.ts';
import { tables } from '#data/tables.ts';
import { rowPath, tablePath } from '#tables/table-address.ts';
import { tableView, viewOf } from '#prose/citations.ts';
import { rowText } from '#tables/drawn-scores.ts';
import { afterPoint, downloads, type ComponentContext } from './markdown-context.ts';
import { link, list, paragraph, text } from './markdown-nodes.ts';
import { hasScores } from '#tables/table.ts';
import { tableNode } from './table-markdown.ts';
import { filePath } from './export-files.ts';

/** `DataTable`: the part of a table that the page shows, and a link to the whole table. */
export const dataTable = (element: MdxJsxFlowElement, context: ComponentContext): RootContent[] => {
  const table = tableView(viewOf(element));
  const { absolute } = context;
  const path = tablePath(table);
  const scored = hasScores(table);
  return [
    paragraph([text(table.caption)]),
    tableNode(table, { path, absolute, after: (point) => afterPoint(point, scored) }),
    paragraph([
      text('The whole table: '),
      link(absolute(path), table.title),
      text(', as '),
      ...downloads(table, context),
      text('.'),
    ]),
  ];
};

/** `TableIndex`: every table with its caption, number of rows and downloads. */
export const tableIndex = (context: ComponentContext): RootContent[] => [
  list(
    tables.map((table) => [
      paragraph([
        link(context.absolute(tablePath(table)), table.title),
        text(`: ${table.caption} ${String(table.rows.length)} rows. Take it as `),
        ...downloads(table, context),
        text('.'),
      ]),
    ]),
  ),
];

/** `Rubric`: what 1, 3 and 5 mean in each row of the scorecard. */
export const rubric = ({ absolute }: ComponentContext): RootContent[] => [
  list(
    scorecard.rows.flatMap(({ id, label, rubric: steps }): BlockContent[][] =>
      steps
        ? [
            [
              paragraph([link(absolute(rowPath(scorecard, id)), label)]),
              list(
                ([1, 3, 5] as const).map((step) => [
                  paragraph([text(`${String(step)}: ${steps[step]}`)]),
                ]),
              ),
            ],
          ]
        : [],
    ),
  ),
];

const picture = ({ absolute }: ComponentContext): PhrasingContent =>
  link(absolute(filePath(scorecard, 'svg')), 'Picture of the scores (SVG)');

const sentences = (lines: readonly string[]): RootContent =>
  list(lines.map((line) => [paragraph([text(`${line}.`)])]));

/** `ScoreDots`: a link to the picture, and each row’s scores in a sentence. */
export const dots = (context: ComponentContext): RootContent[] => [
  paragraph([picture(context), text(', row by row:')]),
  sentences(scorecard.rows.map((row) => rowText(scorecard, row))),
];
