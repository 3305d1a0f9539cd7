import { toString } from 'mdast-util-to-string';
import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { glossary } from '~/data/glossary';
import { languages } from '~/data/languages';
import { scorecard } from '~/data/scorecard';
import { shortAnswers } from '~/data/short-answers';
import type { SourceId } from '~/data/sources';
import { tables } from '~/data/tables';
import type { Claim } from '~/schemas/claim';
import { DataError } from '~/schemas/problem';
import type { Table } from '~/schemas/table';
import { pageUrl, sections } from '~/site';
import { tablePath } from './attribution';
import { changes } from './changes';
import { attribute, sourceIds, tableView, viewOf } from './citations';
import { formatDay } from './day';
import { diagramOf, diagramText } from './diagram';
import {
  decisionPage,
  onwardHeading,
  questionOf,
  rulesOf,
  runnerUpOf,
  trunkFrom,
  verdictLists,
  verdictOf,
  wayTo,
  type Limb,
} from './decisions';
import { heading, inline, joined, link, list, paragraph, text } from './markdown-nodes';
import { pageLabel, pageNamed, type WrittenPage } from './pages';
import { pairPages } from './pairs';
import { rankedPresets } from './presets';
import { flipTexts, marginText, outcomeText, sumText } from './ranking-text';
import type { Ranking } from './ranking';
import { recordGroups, recordPath } from './records';
import { listedSources, sourceDates } from './source-list';
import { columnText, rowText, shapesCaption } from './score-charts';
import { hasScores, shownKind } from './table';
import { tableNode } from './table-markdown';
import { filePath, formatNames, textFormats } from './takeaway-files';

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

const downloads = (table: Table, { absolute }: ComponentContext): PhrasingContent[] =>
  joined(
    textFormats.map((format) => [link(absolute(filePath(table, format)), formatNames[format])]),
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
      ...downloads(table, context),
      text('.'),
    ]),
  ];
};

const diagram = (element: MdxJsxFlowElement): RootContent[] => {
  const found = diagramOf(attribute(element, 'id') ?? '');
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
        ...downloads(table, context),
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

const recordList = ({ pages, absolute }: ComponentContext): RootContent[] =>
  recordGroups(pages).flatMap(({ label, records }) => [
    paragraph([text(`${label}:`)]),
    list(
      records.map((record) => [paragraph([link(absolute(recordPath(record.id)), record.label)])]),
    ),
  ]);

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

const decisionUrl = (id: string, { absolute }: ComponentContext): string =>
  absolute(pageUrl(decisionPage(id)));

/** The answers that lead to a question or a verdict, each with its question. */
const way = (id: string, context: ComponentContext): RootContent[] => {
  const steps = wayTo(id);
  return steps.length === 0
    ? []
    : [
        paragraph([
          text('Answers that lead here: '),
          ...joined(
            steps.map(({ question, answer }) => [
              link(decisionUrl(question.id, context), question.label),
              text(` ${answer.label}`),
            ]),
            '; ',
          ),
          text('.'),
        ]),
      ];
};

const question = (element: MdxJsxFlowElement, context: ComponentContext): RootContent[] => {
  const { id, question: asked, answers: replies } = questionOf(attribute(element, 'id') ?? '');
  return [
    ...way(id, context),
    paragraph([text(asked)]),
    list(
      replies.map(({ label, hint, to }) => [
        paragraph([
          link(decisionUrl(to, context), label),
          text(hint === undefined ? '' : `: ${hint}`),
        ]),
      ]),
    ),
  ];
};

const verdict = (element: MdxJsxFlowElement, context: ComponentContext): RootContent[] => {
  const found = verdictOf(attribute(element, 'id') ?? '');
  const second = runnerUpOf(found);
  const { absolute, pages } = context;
  return [
    ...way(found.id, context),
    ...verdictLists.flatMap(({ part, label }): RootContent[] => [
      heading(2, label),
      list(
        found[part].map((claim) => [
          paragraph([...inline(claim.text, absolute), ...afterPoint(false)(claim)]),
        ]),
      ),
    ]),
    heading(2, onwardHeading.label),
    list([
      [
        paragraph([
          text('Take: '),
          ...joined(
            found.languages.map((id) => [link(absolute(pageUrl(id)), languages[id].name)]),
            ', ',
          ),
        ]),
      ],
      [
        paragraph([
          text('Runner-up: '),
          link(absolute(pageUrl(second.pageId)), second.name),
          text(`. ${found.runnerUp.why}`),
        ]),
      ],
      ...found.links.map((id) => [
        paragraph([
          pageLink(pageNamed(pages, id, `src/data/decisions.ts: "${found.id}", links`), context),
        ]),
      ]),
    ]),
  ];
};

const verdicts = (context: ComponentContext): RootContent[] => [
  list(
    rulesOf().map(({ verdict: { id, label, languages: taken }, facts }) => [
      paragraph([
        link(decisionUrl(id, context), label),
        text(
          ` (${taken.map((language) => languages[language].name).join(', ')}): ${facts.join('; ')}.`,
        ),
      ]),
    ]),
    true,
  ),
];

/** The drawn tree as nested lists: what branches off at a question stands below it. */
const trunkList = (trunk: readonly Limb[], context: ComponentContext): List =>
  list(
    trunk.map(({ node, branch, onward }) => [
      paragraph([
        link(decisionUrl(node.id, context), node.label),
        text(onward ? ` (${onward.label}: the next line)` : ''),
      ]),
      ...(branch
        ? [paragraph([text(`${branch.answer.label}:`)]), trunkList(branch.trunk, context)]
        : []),
    ]),
  );

const picture = ({ absolute }: ComponentContext): PhrasingContent =>
  link(absolute(`/data/${scorecard.id}.svg`), 'Picture of the scores (SVG)');

const sentences = (lines: readonly string[]): RootContent =>
  list(lines.map((line) => [paragraph([text(`${line}.`)])]));

const shapes = (context: ComponentContext): RootContent[] => [
  paragraph([picture(context), text(`. ${shapesCaption(scorecard)} In words:`)]),
  sentences(scorecard.columns.map((column) => columnText(scorecard, column))),
];

const dots = (context: ComponentContext): RootContent[] => [
  paragraph([picture(context), text(', row by row:')]),
  sentences(scorecard.rows.map((row) => rowText(scorecard, row))),
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
    case 'Question':
      return question(element, context);
    case 'Verdict':
      return verdict(element, context);
    case 'VerdictList':
      return verdicts(context);
    case 'DecisionTree':
      return [trunkList(trunkFrom(), context)];
    case 'ScoreShapes':
      return shapes(context);
    case 'ScoreDots':
      return dots(context);
    case 'WeightPresets':
      return weightPresets(context);
    case 'RecordFiles':
      return recordList(context);
    case 'CheckInclude':
    case 'DecisionRecord':
    case 'Weights':
      // A form is of no use here; the page's own words say what else there is.
      return [];
    default:
      throw new DataError(
        `<${element.name ?? ''}> has no rendering as Markdown; teach componentBlocks() in src/lib/component-markdown.ts`,
      );
  }
};
