import { decisions } from '#data/decisions.ts';
import type { Answer, Question, Verdict } from '#data/schemas/decision.ts';
import { DataError } from '#kit/data-error.ts';
import { languageNames } from '#data/language-names.ts';

/** A question, and the answer given to it. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** One step of a trunk: a node, the branch that leaves it, and the answer that leads on along the trunk. */
export interface Limb {
  readonly node: Question | Verdict;
  readonly branch?: { readonly answer: Answer; readonly trunk: readonly Limb[] };
  readonly onward?: Answer;
}

/** Whether a node is a question; otherwise it is a verdict. */
export const isQuestion = (node: Question | Verdict): node is Question => 'answers' in node;

/** The id of a node's page: `decide/tight-tail`. */
export const decisionPage = (id: string): string => `decide/${id}`;

const nodes: readonly (Question | Verdict)[] = [...decisions.questions, ...decisions.verdicts];

/** The first question of the tree. */
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

/** The node that a page in `content/decide/` is about, if any. */
export const nodeOfPage = (pageId: string): Question | Verdict | undefined =>
  nodes.find(({ id }) => decisionPage(id) === pageId);

/** The questions and answers on the path from the root to a node; in a tree there is only one path. */
export const wayTo = (id: string): Step[] => {
  for (const question of decisions.questions)
    for (const answer of question.answers)
      if (answer.to === id) return [...wayTo(question.id), { question, answer }];
  return [];
};

/** Ids of all nodes in depth-first order. */
export const treeOrder = (id = root): string[] => {
  const node = nodeAt(id);
  const below = isQuestion(node) ? node.answers : [];
  return [id, ...below.flatMap(({ to }) => treeOrder(to))];
};

/** The verdicts in the order of the tree. */
export const orderedVerdicts = (): Verdict[] =>
  treeOrder().flatMap((id) => decisions.verdicts.find((verdict) => verdict.id === id) ?? []);

/**
 * The tree as a trunk with branches, so that its drawing stays narrow: at each question the larger subtree continues
 * the trunk and the smaller one branches off. 27 nodes need at most four columns, however long the longest path is.
 * (Heavy-path decomposition: Sleator and Tarjan, 1983.)
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
 * The verdicts as an ordered list of rules: the first one that matches applies. A rule omits conditions that earlier
 * rules already exclude.
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

/** The runner-up of a verdict: its name, and the id of its page. */
export const runnerUpOf = ({
  runnerUp: { language, verdict },
}: Verdict): { name: string; pageId: string } => {
  if (language) return { name: languageNames[language], pageId: language };
  const other = verdictOf(verdict ?? '');
  return { name: other.label, pageId: decisionPage(other.id) };
};

/** The lists of claims on a verdict's page, each with its heading and anchor. */
export const verdictLists = [
  { part: 'reasons', id: 'reasons-in-brief', label: 'Reasons in brief' },
  { part: 'givesUp', id: 'what-you-give-up', label: 'What you give up' },
  { part: 'changesMind', id: 'what-would-change-it', label: 'What would change it' },
] as const;

/** The heading of a verdict's links to further pages. */
export const onwardHeading = { id: 'where-to-go-next', label: 'Where to go next' } as const;
