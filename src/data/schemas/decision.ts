import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { idSchema, pageIdSchema, textSchema } from '#kit/fields.ts';
import { languageIdSchema } from './language-id.ts';
import { languageIds } from './language.ts';
import { parseData } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { uniqueIds } from '#kit/unique-ids.ts';

const answerSchema = z.strictObject({
  label: textSchema,
  /** Explains the answer, if a word is not enough. */
  hint: textSchema.optional(),
  /** The answer as a fact that stands alone, in lower case: `one part must be fast`. */
  fact: textSchema,
  /** Id of the question or verdict it leads to. */
  to: idSchema,
});
export type Answer = z.output<typeof answerSchema>;

const signsSchema = z
  .array(claimSchema)
  .min(1, { error: 'expected at least one' })
  .max(4, { error: 'expected at most four' });

const questionSchema = z.strictObject({
  /** The last part of its path, `/decide/<id>/`; permanent. */
  id: idSchema,
  /** Title of its page. */
  question: textSchema,
  /** Its short name, in the drawn tree and wherever it is linked to. */
  label: textSchema,
  answers: z.array(answerSchema).length(2, { error: 'expected two answers' }),
  /** How to tell which answer is right: what speaks for the first one, what only looks like it, what to do in doubt. */
  signs: z.strictObject({
    for: signsSchema,
    lookalikes: signsSchema,
    inDoubt: claimSchema,
  }),
});
export type Question = z.output<typeof questionSchema>;

const claimsSchema = z.array(claimSchema).min(2, { error: 'expected at least two' });

const verdictSchema = z.strictObject({
  /** The last part of its path, `/decide/<id>/`; permanent. */
  id: idSchema,
  /** The title of its page. */
  label: textSchema,
  /** The recommended languages; in a mixed stack the leading one first. Empty: the one that the reader already has. */
  languages: z.array(languageIdSchema),
  /** The runner-up: a language or another verdict, and the reason why it is not the first choice. */
  runnerUp: z
    .strictObject({
      language: languageIdSchema.optional(),
      verdict: idSchema.optional(),
      why: textSchema,
    })
    .refine(({ language, verdict }) => (language === undefined) !== (verdict === undefined), {
      error: 'expected either `language` or `verdict`',
    }),
  /** Pages to read next: a stack, a pattern, the pair. */
  links: z.array(pageIdSchema).min(2, { error: 'expected at least two links' }),
  reasons: claimsSchema.max(4, { error: 'expected at most four' }),
  givesUp: claimsSchema.max(3, { error: 'expected at most three' }),
  /** What would make this verdict wrong later. */
  changesMind: claimsSchema.max(3, { error: 'expected at most three' }),
});
export type Verdict = z.output<typeof verdictSchema>;

export const treeSchema = z
  .strictObject({
    /** The first question is the root of the tree. */
    questions: z
      .array(questionSchema)
      .min(1, { error: 'empty; expected at least one question' })
      .check(uniqueIds('questions')),
    verdicts: z
      .array(verdictSchema)
      .min(2, { error: 'expected at least two verdicts' })
      .check(uniqueIds('verdicts')),
  })
  .check((context) => {
    const { questions, verdicts } = context.value;
    const report = (path: (string | number)[], message: string): void => {
      context.issues.push({ code: 'custom', input: context.value, path, message });
    };
    const root = questions[0];
    const known = new Set([...questions, ...verdicts].map(({ id }) => id));
    const parents = new Map<string, string[]>();
    questions.forEach(({ id, answers }, index) => {
      answers.forEach(({ to }, answer) => {
        if (!known.has(to))
          report(
            ['questions', index, 'answers', answer, 'to'],
            `there is no question or verdict "${to}"${didYouMean(to, [...known]) || '; add it or correct the id'}`,
          );
        parents.set(to, [...(parents.get(to) ?? []), id]);
      });
    });
    const checkParents = (path: (string | number)[], id: string): void => {
      const from = parents.get(id) ?? [];
      if (id === root?.id) {
        if (from[0] !== undefined)
          report(
            path,
            `an answer of "${from[0]}" leads back to the first question; let it lead to another`,
          );
      } else if (from.length === 0 && [...parents.keys()].every((to) => known.has(to)))
        report(path, 'no answer leads here; add one that does, or remove this from the tree');
      else if (from.length > 1)
        report(
          path,
          `answers of ${from.map((parent) => `"${parent}"`).join(' and ')} lead here; in a tree only one may`,
        );
    };
    questions.forEach(({ id }, index) => {
      checkParents(['questions', index], id);
    });
    verdicts.forEach(({ id, runnerUp }, index) => {
      if (questions.some((question) => question.id === id))
        report(
          ['verdicts', index, 'id'],
          `duplicate id \`${id}\`: a question has it too, and both would be /decide/${id}/; rename one of them`,
        );
      checkParents(['verdicts', index], id);
      if (runnerUp.verdict !== undefined && !verdicts.some((one) => one.id === runnerUp.verdict))
        report(
          ['verdicts', index, 'runnerUp', 'verdict'],
          `there is no verdict "${runnerUp.verdict}"${
            didYouMean(
              runnerUp.verdict,
              verdicts.map((one) => one.id),
            ) || '; add it or correct the id'
          }`,
        );
    });
    const open = verdicts.findIndex(({ languages }) => languages.length === 0);
    verdicts.forEach(({ id, languages, runnerUp, links }, index) => {
      if (languages.length === 0 && index !== open)
        report(
          ['verdicts', index, 'languages'],
          `empty, as in "${verdicts[open]?.id ?? ''}"; only one verdict may leave the language to the reader, so name one`,
        );
      if (runnerUp.verdict === id)
        report(['verdicts', index, 'runnerUp', 'verdict'], 'is the verdict itself; name another');
      for (const [place, link] of links.entries())
        if (links.indexOf(link) < place)
          report(['verdicts', index, 'links', place], `"${link}" stands there twice; remove one`);
    });
    for (const language of languageIds)
      if (!verdicts.some(({ languages }) => languages[0] === language))
        report(
          ['verdicts'],
          `no verdict has "${language}" first in its languages; add one, so that the chooser can recommend it`,
        );

    const byId = new Map(questions.map((question, index) => [question.id, { question, index }]));
    const reached = new Set<string>();
    const walk = (id: string, asked: readonly string[]): void => {
      const found = byId.get(id);
      if (!found || reached.has(id)) return;
      reached.add(id);
      const text = found.question.question.toLowerCase();
      if (asked.includes(text))
        report(
          ['questions', found.index],
          `the question "${found.question.question}" is asked twice on one path; ask it once`,
        );
      for (const { to } of found.question.answers) walk(to, [...asked, text]);
    };
    if (root) walk(root.id, []);
    questions.forEach(({ id }, index) => {
      // After other mistakes, it may be those that keep a question from being reached.
      if (context.issues.length === 0 && !reached.has(id))
        report(
          ['questions', index],
          `no path from the first question leads here, because its questions lead in a circle; break it`,
        );
    });
  });
export type DecisionTree = z.output<typeof treeSchema>;

/**
 * Checks the tree of questions and verdicts at import.
 * @throws {DataError} naming file, node, what was expected and how to fix it
 */
export const defineDecisions = (file: string, input: z.input<typeof treeSchema>): DecisionTree =>
  parseData(file, treeSchema, input);
