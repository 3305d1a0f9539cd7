import {
  firstQuestion,
  isQuestion,
  nodeAt,
  decisionPage,
  pathTo,
  treeOrder,
} from '#data/decision-tree.ts';
import { decisions } from '#data/decisions.ts';
import type { Answer, Question, Verdict } from '#data/schemas/decision.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { languageNames } from '#data/language-names.ts';

/** A step down the drawn tree: a node, the branch that leaves it, and the answer that leads to the next step. */
export interface TreeStep {
  readonly node: Question | Verdict;
  readonly branch?: { readonly answer: Answer; readonly steps: readonly TreeStep[] };
  readonly onward?: Answer;
}

/**
 * A question of the chooser.
 * @throws {DataError} when there is none with this id
 */
export const questionOf = (id: string): Question => {
  const node = nodeAt(id);
  if (isQuestion(node)) return node;
  throw new DataError(`"${id}" is a verdict in src/data/decisions.ts, not a question`);
};

/**
 * A verdict of the chooser.
 * @throws {DataError} when there is none with this id
 */
export const verdictOf = (id: string): Verdict => {
  const node = nodeAt(id);
  if (!isQuestion(node)) return node;
  throw new DataError(`"${id}" is a question in src/data/decisions.ts, not a verdict`);
};

/** The verdicts in the order of the tree. */
export const orderedVerdicts = (): Verdict[] =>
  treeOrder().flatMap((id) => decisions.verdicts.find((verdict) => verdict.id === id) ?? []);

/**
 * The tree as a trunk with branches, so that its drawing stays narrow: at each question the larger subtree continues
 * the steps and the smaller one branches off. 35 nodes need at most four columns, however long the longest path is.
 * (Heavy-path decomposition: Sleator and Tarjan, 1983.)
 */
export const treeSteps = (id = firstQuestion): TreeStep[] => {
  const node = nodeAt(id);
  if (!isQuestion(node)) return [{ node }];
  const [aside, onward] = node.answers.toSorted(
    (one, other) => treeOrder(one.to).length - treeOrder(other.to).length,
  );
  if (!aside || !onward) return [{ node }];
  return [
    { node, branch: { answer: aside, steps: treeSteps(aside.to) }, onward },
    ...treeSteps(onward.to),
  ];
};

/**
 * The verdicts as an ordered list of rules: the first one that matches applies. A rule omits conditions that earlier
 * rules already exclude.
 */
export const rulesOf = (): { verdict: Verdict; facts: readonly string[] }[] => {
  const straight = new Set(treeSteps().map(({ onward }) => onward));
  return orderedVerdicts().map((verdict) => {
    const answers = pathTo(verdict.id).map(({ answer }) => answer);
    const aside = answers.filter((answer) => !straight.has(answer));
    return {
      verdict,
      facts: (aside.length > 0 ? aside : answers.slice(-1)).map(({ fact }) => fact),
    };
  });
};

/** The runner-up of a verdict: its name, and the id of its page. */
export const runnerUpOf = ({
  runnerUp: { language, verdict },
}: Verdict): { name: string; pageId: string } => {
  if (language) return { name: languageNames[language], pageId: language };
  const other = verdictOf(verdict ?? '');
  return { name: other.label, pageId: decisionPage(other.id) };
};

/** The lists of claims on a verdict's page, the reasons first, each with its heading and anchor. */
export const verdictLists = [
  { part: 'reasons', id: 'reasons-in-brief', label: 'Reasons in brief' },
  { part: 'givesUp', id: 'what-you-give-up', label: 'What you give up' },
  { part: 'changesMind', id: 'what-would-change-it', label: 'What would change it' },
] as const;
export type VerdictList = (typeof verdictLists)[number];

/** The sources of those lists, in reading order. */
export const verdictSources = (verdict: Verdict): SourceId[] =>
  verdictLists.flatMap(({ part }) => verdict[part].flatMap(({ sources = [] }) => sources));

/** The heading of a verdict's links to further pages. */
export const nextPagesHeading = { id: 'where-to-go-next', label: 'Where to go next' } as const;

/** Where a question stands on its path. */
export interface Place {
  /** Counts from 1. */
  readonly number: number;
  /** The number of questions on the longest path that goes through it. */
  readonly most: number;
}

const mostQuestionsFrom = (id: string): number => {
  const node = nodeAt(id);
  return isQuestion(node)
    ? 1 + Math.max(...node.answers.map(({ to }) => mostQuestionsFrom(to)))
    : 0;
};

/** Where a question stands on its path. */
export const placeOf = (id: string): Place => {
  const before = pathTo(id).length;
  return { number: before + 1, most: before + mostQuestionsFrom(id) };
};

/** `question 5 of at most 10`; the last one of its path is `question 3 of 3`. */
export const placeText = ({ number, most }: Place): string =>
  `question ${String(number)} of ${number < most ? 'at most ' : ''}${String(most)}`;
