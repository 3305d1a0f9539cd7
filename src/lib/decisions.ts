import { decisions } from '~/data/decisions';
import type { Answer, Question, Verdict } from '~/schemas/decision';
import { DataError } from '~/schemas/problem';
import { languageNames } from '~/data/language-names';

/** A question that was asked, and the answer that was given to it. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** A piece of a trunk: a node, what branches off there, and the answer by which the trunk goes on. */
export interface Limb {
  readonly node: Question | Verdict;
  readonly branch?: { readonly answer: Answer; readonly trunk: readonly Limb[] };
  readonly onward?: Answer;
}

/** Whether a node asks; otherwise it decides. */
export const isQuestion = (node: Question | Verdict): node is Question => 'answers' in node;

/** The id of a node's page: `decide/tight-tail`. */
export const decisionPage = (id: string): string => `decide/${id}`;

const nodes: readonly (Question | Verdict)[] = [...decisions.questions, ...decisions.verdicts];

/** Where the tree begins. */
const root = decisions.questions[0]?.id ?? '';

const nodeAt = (id: string): Question | Verdict => {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node) return node;
  throw new DataError(
    `the chooser has no node "${id}"; add it to src/data/decisions.ts or correct the id`,
  );
};

/**
 * A question of the chooser.
 * @throws {DataError} when there is none with this id
 */
export const questionOf = (id: string): Question => {
  const node = nodeAt(id);
  if (isQuestion(node)) return node;
  throw new DataError(`"${id}" is a verdict of src/data/decisions.ts, not a question`);
};

/**
 * A verdict of the chooser.
 * @throws {DataError} when there is none with this id
 */
export const verdictOf = (id: string): Verdict => {
  const node = nodeAt(id);
  if (!isQuestion(node)) return node;
  throw new DataError(`"${id}" is a question of src/data/decisions.ts, not a verdict`);
};

/** The node a page of `content/decide/` is about, if it is about one. */
export const nodeOfPage = (pageId: string): Question | Verdict | undefined =>
  nodes.find(({ id }) => decisionPage(id) === pageId);

/** The questions that lead to a node with the answers given, from the first; it is the only way, since this is a tree. */
export const wayTo = (id: string): Step[] => {
  for (const question of decisions.questions)
    for (const answer of question.answers)
      if (answer.to === id) return [...wayTo(question.id), { question, answer }];
  return [];
};

/** Ids of all nodes as a reader meets them: each answer followed to its end before the next. */
export const treeOrder = (id = root): string[] => {
  const node = nodeAt(id);
  const below = isQuestion(node) ? node.answers : [];
  return [id, ...below.flatMap(({ to }) => treeOrder(to))];
};

/** The verdicts in the order of the tree. */
export const orderedVerdicts = (): Verdict[] =>
  treeOrder().flatMap((id) => decisions.verdicts.find((verdict) => verdict.id === id) ?? []);

/**
 * The tree as a trunk with branches, for a drawing that stays narrow: of two answers the one with more below it goes on
 * straight, the other branches off, and the same again in each branch. So a tree of 27 nodes is at most four columns
 * deep, however long its longest way is. (Heavy-path decomposition: Sleator and Tarjan, 1983.)
 */
export const trunkFrom = (id = root): Limb[] => {
  const node = nodeAt(id);
  if (!isQuestion(node)) return [{ node }];
  const [aside, onward] = node.answers.toSorted(
    (one, other) => treeOrder(one.to).length - treeOrder(other.to).length,
  );
  if (!aside || !onward) return [{ node }];
  return [
    { node, branch: { answer: aside, trunk: trunkFrom(aside.to) }, onward },
    ...trunkFrom(onward.to),
  ];
};

/**
 * The verdicts as rules of which the first that fits holds: each with the facts that make it so. What the rules above it
 * already rule out is not said again.
 */
export const rulesOf = (): { verdict: Verdict; facts: readonly string[] }[] => {
  const straight = new Set(trunkFrom().map(({ onward }) => onward));
  return orderedVerdicts().map((verdict) => {
    const answers = wayTo(verdict.id).map(({ answer }) => answer);
    const aside = answers.filter((answer) => !straight.has(answer));
    return {
      verdict,
      facts: (aside.length > 0 ? aside : answers.slice(-1)).map(({ fact }) => fact),
    };
  });
};

/** What came second: its name, and the id of its page. */
export const runnerUpOf = ({
  runnerUp: { language, verdict },
}: Verdict): { name: string; pageId: string } => {
  if (language) return { name: languageNames[language], pageId: language };
  const other = verdictOf(verdict ?? '');
  return { name: other.label, pageId: decisionPage(other.id) };
};

/** The lists of claims on a verdict's page, each with the heading and anchor it stands under. */
export const verdictLists = [
  { part: 'reasons', id: 'reasons-in-brief', label: 'Reasons in brief' },
  { part: 'givesUp', id: 'what-you-give-up', label: 'What you give up' },
  { part: 'changesMind', id: 'what-would-change-it', label: 'What would change it' },
] as const;

/** Where a verdict's page says what to read next. */
export const onwardHeading = { id: 'where-to-go-next', label: 'Where to go next' } as const;
