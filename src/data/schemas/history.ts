import { z } from 'astro/zod';
import { sourceIdSchema } from './claim.ts';
import { inlineMarkdownSchema, pastDaySchema, textSchema } from '#kit/fields.ts';
import { scoreValueSchema } from './score.ts';
import { shown } from '#kit/data-error.ts';

const valueSchema = z.union([scoreValueSchema, inlineMarkdownSchema], {
  error: 'expected a score of 1 to 5, or one line of text',
});

/** A change of a score or a verdict, and the fact that caused it. */
export const changeSchema = z.strictObject({
  /** Which of two scores changed; left out if both did, or if the cell had one at that time. */
  applies: textSchema.optional(),
  /** The score before, or what the cell said before. */
  from: valueSchema,
  to: valueSchema,
  on: pastDaySchema,
  why: inlineMarkdownSchema,
  sources: z.array(sourceIdSchema).min(1, {
    error: 'empty; name the source of the fact that changed the score or verdict',
  }),
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
  const what = typeof value === 'number' ? 'the score of the cell' : 'the first point of the cell';
  return [
    ...moves.slice(1).flatMap((move, index) => {
      const before = moves[index];
      return before && before.to !== move.from
        ? `the change of ${move.on} begins at ${shown(move.from)}, but the one before (${before.on}) ended at ${shown(before.to)}; make them equal`
        : [];
    }),
    ...(last && last.to !== value
      ? [
          `the history ends at ${shown(last.to)}, but ${what} is ${shown(value)}${applies ? ` for ${applies}` : ''}; add the change that is missing`,
        ]
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
        : `the cell has no score for ${shown(applies)}; correct \`applies\`, or remove it if the cell has one score`,
    ),
    ...history.slice(1).flatMap(({ on, applies }, index) => {
      const before = history[index];
      const ascends = !before || before.on < on || (before.on === on && before.applies !== applies);
      return ascends ? [] : `${on} comes after ${before.on}; put the newest change last`;
    }),
    ...ends.flatMap((end) => endProblems(history, end)),
  ];
  return [...new Set(problems)];
};
