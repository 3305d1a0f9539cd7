import { z } from 'astro/zod';
import { sourceIdSchema } from './claim.ts';
import { daySchema, inlineMarkdownSchema, textSchema } from '#kit/fields.ts';
import { scoreValueSchema } from './score.ts';
import { shown } from '#kit/data-error.ts';

/** A change of a score or a verdict, and the fact that caused it. */
export const changeSchema = z.strictObject({
  /** Which of two scores changed; left out if both did, or if the cell had one at that time. */
  applies: textSchema.optional(),
  /** The score before, or what the cell said before. */
  from: z.union([scoreValueSchema, inlineMarkdownSchema]),
  to: z.union([scoreValueSchema, inlineMarkdownSchema]),
  on: daySchema,
  why: inlineMarkdownSchema,
  sources: z
    .array(sourceIdSchema)
    .min(1, { error: 'a score or verdict moves only when a fact moves it; name its source' }),
});
type Change = z.output<typeof changeSchema>;

/** The value that a history must end with: a score, or the first text of the cell. */
interface End {
  readonly value: string | number | undefined;
  readonly applies?: string | undefined;
}

/** Problems in the changes of one score or text. */
const endProblems = (history: readonly Change[], { value, applies }: End): string[] => {
  const moves = history.filter((move) => move.applies === undefined || move.applies === applies);
  const last = moves.at(-1);
  const what = typeof value === 'number' ? 'the score the cell shows' : 'what the cell says first';
  return [
    ...moves.slice(1).flatMap((move, index) => {
      const before = moves[index];
      return before && before.to !== move.from
        ? `the history comes to ${shown(before.to)} on ${before.on} and goes on from ${shown(move.from)} on ${move.on}; each \`from\` is the \`to\` before`
        : [];
    }),
    ...(last && last.to !== value
      ? [`the history must end at ${what}, ${shown(value)}${applies ? ` for ${applies}` : ''}`]
      : []),
  ];
};

/**
 * Problems in the history of a cell.
 * @param ends the current values of the cell: its scores, or its text
 */
export const historyProblems = (history: readonly Change[], ends: readonly End[]): string[] => {
  const known = new Set(ends.map(({ applies }) => applies));
  const problems = [
    ...history.flatMap(({ applies }) =>
      applies === undefined || known.has(applies)
        ? []
        : `the cell has no score for ${shown(applies)}; correct \`applies\`, or leave it out where there is one score`,
    ),
    ...history.slice(1).flatMap(({ on, applies }, index) => {
      const before = history[index];
      const ascends = !before || before.on < on || (before.on === on && before.applies !== applies);
      return ascends ? [] : `the history has ${on} after ${before.on}; the newest day comes last`;
    }),
    ...ends.flatMap((end) => endProblems(history, end)),
  ];
  return [...new Set(problems)];
};
