import { toString } from 'mdast-util-to-string';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { diagrams } from '~/data/diagrams';
import { glossary } from '~/data/glossary';
import { languages } from '~/data/languages';
import { scorecard } from '~/data/scorecard';
import { shortAnswers } from '~/data/short-answers';
import type { SourceId } from '~/data/sources';
import { tables } from '~/data/tables';
import type { Claim } from '~/schemas/claim';
import { DataError } from '~/schemas/problem';
import type { Table } from '~/schemas/table';
import { sections } from '~/site';
import { tablePath } from './attribution';
import { changes } from './changes';
import { attribute, sourceIds, tableView, viewOf } from './citations';
import { formatDay } from './day';
import { diagramText } from './diagram';
import { heading, inline, joined, link, list, paragraph, text } from './markdown-nodes';
import { pageLabel, pageUrl, type WrittenPage } from './pages';
import { pairPages } from './pairs';
import { rankedPresets } from './presets';
import { flipTexts, marginText, outcomeText, sumText } from './ranking-text';
import type { Ranking } from './ranking';
import { listedSources, sourceDates } from './source-list';
import { hasScores, shownKind } from './table';
import { tableNode } from './table-markdown';

export interface ComponentContext {
  /** Every source the page cites; the place in it is the number of its note. */
  readonly citations: readonly SourceId[];
  /** Every page of the site, for the components that list them. */
  readonly pages: readonly WrittenPage[];
  /** Makes a root-relative URL a full address. */
  readonly absolute: (url: string) => string;
}

const pageLink = (page: WrittenPage, { absolute }: ComponentContext): PhrasingContent =>
  link(absolute(pageUrl(page.id)), pageLabel(page));

/** A `Cite` as an author would have written it: notes have one way into Markdown. */
const notes = (ids: readonly SourceId[]): MdxJsxTextElement[] =>
  ids.length === 0
    ? []
    : [
        {
          type: 'mdxJsxTextElement',
          name: 'Cite',
          attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') }],
          children: [],
        },
      ];

/** Whether an element is HTML and not a component of ours. */
const isHtml = ({ name }: MdxJsxFlowElement | MdxJsxTextElement): boolean =>
  name !== null && /^[a-z]/u.test(name);

/**
 * What a component within a line says: the numbers of its sources, or that this is judgement.
 * @throws {DataError} when it has no rendering
 */
export const inlineComponent = (
  element: MdxJsxFlowElement | MdxJsxTextElement,
  citations: readonly SourceId[],
): string => {
  switch (element.name) {
    case 'Cite':
      return sourceIds(attribute(element, 'ids') ?? '')
        .map((id) => `[${String(citations.indexOf(id) + 1)}]`)
        .join('');
    case 'Judgement':
      return '(judgement)';
    default:
      // HTML says what stands in it; whether the page may have it is the audit's to say.
      if (isHtml(element)) return toString(element);
      throw new DataError(
        `<${element.name ?? ''}> within a line has no rendering as Markdown; put it on lines of its own or teach inlineComponent() in src/lib/component-markdown.ts`,
      );
  }
};

const afterPoint =
  (scored: boolean) =>
  (point: Claim): PhrasingContent[] => {
    const kind = shownKind(point, scored);
    return [...notes(point.sources ?? []), ...(kind ? [text(` (${kind})`)] : [])];
  };

const formats = (table: Table, { absolute }: ComponentContext): PhrasingContent[] =>
  joined(
    [
      [link(absolute(`/data/${table.id}.csv`), 'CSV')],
      [link(absolute(`/data/${table.id}.md`), 'Markdown')],
      [link(absolute(`/data/${table.id}.json`), 'JSON')],
    ],
    ', ',
  );

const dataTable = (element: MdxJsxFlowElement, context: ComponentContext): RootContent[] => {
  const table = tableView(viewOf(element));
  const { absolute } = context;
  const path = tablePath(table);
  return [
    paragraph([text(table.caption)]),
    tableNode(table, { path, absolute, after: afterPoint(hasScores(table)) }),
    paragraph([
      text('The whole table: '),
      link(absolute(path), table.title),
      text(', as '),
      ...formats(table, context),
      text('.'),
    ]),
  ];
};

const diagram = (element: MdxJsxFlowElement): RootContent[] => {
  const id = attribute(element, 'id') ?? '';
  const found = diagrams.find((candidate) => candidate.id === id);
  if (!found)
    throw new DataError(
      `<Diagram id="${id}">: no such diagram; add it to src/data/diagrams.ts or correct the id`,
    );
  return [paragraph([text(`Diagram: ${diagramText(found)}`)]), ...element.children];
};

const terms = ({ absolute }: ComponentContext): RootContent[] => {
  const names = new Map(glossary.map(({ id, term }) => [id, term]));
  return glossary.flatMap(({ term, aliases, definition, sources, see }) => [
    heading(3, term),
    paragraph([...inline(definition, absolute), ...notes(sources)]),
    ...(aliases.length > 0 ? [paragraph([text(`Also: ${aliases.join(', ')}`)])] : []),
    ...(see.length > 0
      ? [
          paragraph([
            text('See '),
            ...joined(
              see.map((id) => [link(absolute(`/glossary/#${id}`), names.get(id) ?? id)]),
              ', ',
            ),
          ]),
        ]
      : []),
  ]);
};

const changeList = ({ absolute }: ComponentContext): RootContent[] =>
  changes.flatMap(({ on, what, url, from, to, why, sources }) => [
    heading(2, what),
    paragraph([
      text(`${formatDay(on)}: from ${from} to ${to}. `),
      ...inline(why, absolute),
      ...notes(sources),
      text(' '),
      link(absolute(url), 'The row as it stands'),
    ]),
  ]);

const sourceList = (context: ComponentContext): RootContent[] => [
  list(
    listedSources(context.pages).map(({ source, pages }) => [
      paragraph([
        link(source.url, source.title),
        text(`, ${source.publisher}. ${sourceDates(source)} Cited on `),
        ...joined(
          pages.map((page) => [pageLink(page, context)]),
          ', ',
        ),
      ]),
    ]),
  ),
];

const tableIndex = (context: ComponentContext): RootContent[] => [
  list(
    tables.map((table) => [
      paragraph([
        link(context.absolute(tablePath(table)), table.title),
        text(`: ${table.caption} ${String(table.rows.length)} rows. Take it as `),
        ...formats(table, context),
        text('.'),
      ]),
    ]),
  ),
];

const pairMatrix = (context: ComponentContext): RootContent[] => [
  list(
    pairPages(
      context.pages,
      sections.flatMap(({ pages }) => pages),
    ).map(({ page }) => [
      paragraph([
        pageLink(page, context),
        text(': '),
        ...inline(page.data.answer, context.absolute),
      ]),
    ]),
  ),
];

const answers = ({ absolute }: ComponentContext): RootContent[] => [
  list(
    shortAnswers.map(({ situation, language, reason }) => [
      paragraph([
        text(`${situation}: `),
        link(absolute(pageUrl(language)), languages[language].name),
        text(`. ${reason}.`),
      ]),
    ]),
  ),
];

const rubric = ({ absolute }: ComponentContext): RootContent[] => [
  list(
    scorecard.rows.flatMap(({ id, label, rubric: steps }): BlockContent[][] =>
      steps
        ? [
            [
              paragraph([link(absolute(`${tablePath(scorecard)}#${id}`), label)]),
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

const sums = ({ standings, most }: Ranking): string =>
  standings.map(({ contender, sum }) => `${contender.label} ${sumText(sum, most)}`).join(', ');

const weightPresets = ({ absolute }: ComponentContext): RootContent[] => [
  list(
    rankedPresets.map(({ preset, ranking, reasons, anchor }) => [
      paragraph([
        link(absolute(`${pageUrl('decide/weights')}#${anchor}`), preset.label),
        text(`: ${preset.situation} `),
        { type: 'strong', children: [text(outcomeText(ranking))] },
      ]),
      list([
        [paragraph([text(`${sums(ranking)}. ${marginText(ranking)}`)])],
        ...flipTexts(ranking).map((flip) => [paragraph([text(flip)])]),
        ...(preset.unseen === undefined ? [] : [[paragraph(inline(preset.unseen, absolute))]]),
        ...reasons.map(({ dimension, weight, why }) => [
          paragraph([text(`${dimension.label}: weight ${String(weight)}, ${why}`)]),
        ]),
      ]),
    ]),
  ),
];

/**
 * A component on lines of its own as blocks of Markdown, which may hold components themselves.
 * @throws {DataError} when it has no rendering, or names what does not exist
 */
export const componentBlocks = (
  element: MdxJsxFlowElement,
  context: ComponentContext,
): RootContent[] => {
  // A frame around what it holds: its looks have no words.
  if (isHtml(element)) return element.children;
  switch (element.name) {
    case 'BestCase':
      return element.children;
    case 'Cite':
    case 'Judgement':
      return [paragraph([{ ...element, type: 'mdxJsxTextElement', children: [] }])];
    case 'OftenSaid':
      return [
        {
          type: 'blockquote',
          children: [
            paragraph([
              { type: 'strong', children: [text('Often said:')] },
              text(` “${attribute(element, 'claim') ?? ''}”`),
            ]),
            ...element.children,
          ],
        },
      ];
    case 'DataTable':
      return dataTable(element, context);
    case 'Diagram':
      return diagram(element);
    case 'Glossary':
      return terms(context);
    case 'Changes':
      return changeList(context);
    case 'SourceList':
      return sourceList(context);
    case 'TableIndex':
      return tableIndex(context);
    case 'PairMatrix':
      return pairMatrix(context);
    case 'ShortAnswers':
      return answers(context);
    case 'Rubric':
      return rubric(context);
    case 'WeightPresets':
      return weightPresets(context);
    case 'CheckInclude':
    case 'Weights':
      // A form is of no use here; the page's own words say what else there is.
      return [];
    default:
      throw new DataError(
        `<${element.name ?? ''}> has no rendering as Markdown; teach componentBlocks() in src/lib/component-markdown.ts`,
      );
  }
};
