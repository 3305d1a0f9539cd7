import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { glossary } from '#data/glossary.ts';
import { languages } from '#data/languages.ts';
import { shortAnswers } from '#data/short-answers.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { pageUrl } from '#kit/page-address.ts';
import { changes } from '#tables/changes.ts';
import { attribute, sourceIds } from '#prose/citations.ts';
import { formatDay } from '#kit/day.ts';
import { treeSteps } from '#decide/decisions.ts';
import { diagramOf, diagramText } from '#prose/diagram.ts';
import { notes, pageLink, type ComponentContext } from './markdown-context.ts';
import { question, trunkList, verdict, verdicts, weightPresets } from './markdown-decide.ts';
import { heading, inline, joined, link, list, paragraph, text } from './markdown-nodes.ts';
import { dataTable, dots, rubric, tableIndex } from './markdown-tables.ts';
import { pairPages } from '#prose/pairs.ts';
import { listedSources, sourceDates } from '#prose/source-list.ts';

/** Whether an element is plain HTML, not one of our components. */
const isHtml = ({ name }: MdxJsxFlowElement | MdxJsxTextElement): boolean =>
  name !== null && /^[a-z]/u.test(name);

/**
 * Renders an inline component: the numbers of its sources, or a note that this is judgement.
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
      // HTML is reduced to its text; whether it is allowed is checked by the audit.
      if (isHtml(element)) return toString(element);
      throw new DataError(
        `<${element.name ?? ''}> within a line has no rendering as Markdown; put it on lines of its own or teach inlineComponent() in src/lib/component-markdown.ts`,
      );
  }
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
    ...(aliases.length > 0
      ? [paragraph([text(`Search also finds it by: ${aliases.join(', ')}`)])]
      : []),
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

const pairMatrix = (context: ComponentContext): RootContent[] => [
  list(
    pairPages(context.pages).map(({ page }) => [
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

/**
 * Renders a block component as Markdown blocks, which may contain components themselves.
 * @throws {DataError} when it has no rendering, or names something that does not exist
 */
export const componentBlocks = (
  element: MdxJsxFlowElement,
  context: ComponentContext,
): RootContent[] => {
  // An HTML wrapper only styles its children.
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
      return [trunkList(treeSteps(), context)];
    case 'ScoreDots':
      return dots(context);
    case 'WeightPresets':
      return weightPresets(context);
    case 'DecisionRecord':
    case 'Weights':
      // A form cannot work in Markdown; the text of the page names the alternatives.
      return [];
    default:
      throw new DataError(
        `<${element.name ?? ''}> has no rendering as Markdown; teach componentBlocks() in src/lib/component-markdown.ts`,
      );
  }
};
