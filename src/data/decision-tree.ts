import { DataError } from '#kit/data-error.ts';
import { decisions } from './decisions.ts';
import type { Answer, Question, Verdict } from './schemas/decision.ts';

/** A question, and the answer given to it. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

/** Whether a node is a question; otherwise it is a verdict. */
export const isQuestion = (node: Question | Verdict): node is Question => 'answers' in node;

/** The id of a node's page: `decide/tight-tail`. */
export const decisionPage = (id: string): string => `decide/${id}`;

const nodes: readonly (Question | Verdict)[] = [...decisions.questions, ...decisions.verdicts];

/** The id of the first question of the tree. */
export const firstQuestion = decisions.questions[0]?.id ?? '';

/**
 * A question or verdict of the chooser.
 * @throws {DataError} when there is none with this id
 */
export const nodeAt = (id: string): Question | Verdict => {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node) return node;
  throw new DataError(
    `there is no question or verdict "${id}"; add it to src/data/decisions.ts or correct the id`,
  );
};

/** The node that a page in `content/decide/` is about, if any. */
export const nodeOfPage = (pageId: string): Question | Verdict | undefined =>
  nodes.find(({ id }) => decisionPage(id) === pageId);

/** The questions and answers on the path from the first question to a node; in a tree there is only one path. */
export const pathTo = (id: string): AnsweredQuestion[] => {
  for (const question of decisions.questions)
    for (const answer of question.answers)
      if (answer.to === id) return [...pathTo(question.id), { question, answer }];
  return [];
};

/** Ids of all nodes in depth-first order. */
export const treeOrder = (id = firstQuestion): string[] => {
  const node = nodeAt(id);
  const below = isQuestion(node) ? node.answers : [];
  return [id, ...below.flatMap(({ to }) => treeOrder(to))];
};
