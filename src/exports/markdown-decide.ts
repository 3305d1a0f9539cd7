import type { List, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { languages } from '#data/languages.ts';
import { pageUrl } from '#kit/page-address.ts';
import { attribute } from '#prose/citations.ts';
import {
  onwardHeading,
  questionOf,
  rulesOf,
  runnerUpOf,
  verdictLists,
  verdictOf,
  type TreeStep,
} from '#decide/decisions.ts';
import { decisionPage, pathTo } from '#data/decision-tree.ts';
import { afterPoint, pageLink, type ComponentContext } from './markdown-context.ts';
import { heading, inline, joined, link, list, paragraph, text } from './markdown-nodes.ts';
import { pageNamed } from '#prose/pages.ts';
import { rankedPresets } from '#decide/presets.ts';
import type { Ranking } from '#decide/ranking.ts';
import { flipTexts, marginText, outcomeText, sumText } from '#decide/ranking-text.ts';

const decisionUrl = (id: string, { absolute }: ComponentContext): string =>
  absolute(pageUrl(decisionPage(id)));

/** The questions and answers that lead to a question or a verdict. */
const way = (id: string, context: ComponentContext): RootContent[] => {
  const steps = pathTo(id);
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

/** `Question`: the answers that lead to it, the question, and where each answer leads. */
export const question = (element: MdxJsxFlowElement, context: ComponentContext): RootContent[] => {
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

/** `Verdict`: the answers that lead to it, its lists of claims, the runner-up, links to further pages. */
export const verdict = (element: MdxJsxFlowElement, context: ComponentContext): RootContent[] => {
  const found = verdictOf(attribute(element, 'id') ?? '');
  const second = runnerUpOf(found);
  const { absolute, pages } = context;
  return [
    ...way(found.id, context),
    ...verdictLists.flatMap(({ part, label }): RootContent[] => [
      heading(2, label),
      list(
        found[part].map((claim) => [
          paragraph([...inline(claim.text, absolute), ...afterPoint(claim, false)]),
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

/** `VerdictList`: the ordered rules; the first one that matches applies. */
export const verdicts = (context: ComponentContext): RootContent[] => [
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

/** The drawn tree as nested lists: the branch of a question is nameList below it. */
export const trunkList = (steps: readonly TreeStep[], context: ComponentContext): List =>
  list(
    steps.map(({ node, branch, onward }) => [
      paragraph([
        link(decisionUrl(node.id, context), node.label),
        text(onward ? ` (${onward.label}: the next line)` : ''),
      ]),
      ...(branch
        ? [paragraph([text(`${branch.answer.label}:`)]), trunkList(branch.steps, context)]
        : []),
    ]),
  );

const sums = ({ standings, most }: Ranking): string =>
  standings.map(({ contender, sum }) => `${contender.label} ${sumText(sum, most)}`).join(', ');

/** `WeightPresets`: each preset with its sums and the weights that would change the result. */
export const weightPresets = ({ absolute }: ComponentContext): RootContent[] => [
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
        ...(preset.caveat === undefined ? [] : [[paragraph(inline(preset.caveat, absolute))]]),
        ...reasons.map(({ dimension, weight, why }) => [
          paragraph([text(`${dimension.label}: weight ${String(weight)}, ${why}`)]),
        ]),
      ]),
    ]),
  ),
];
