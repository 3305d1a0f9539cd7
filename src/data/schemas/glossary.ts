import { z } from 'astro/zod';
import { sourceIdSchema } from './claim.ts';
import { idSchema, inlineMarkdownSchema, textSchema } from '#kit/fields.ts';
import { parseData } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { uniqueIds } from '#kit/unique-ids.ts';

const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  /** Former ids; links to them still work. */
  formerly: z.array(idSchema).default([]),
  aliases: z.array(textSchema),
  definition: inlineMarkdownSchema,
  sources: z.array(sourceIdSchema),
  /** A link to the program that shows it first: `[five calls](/code/fan-out/#go)`. */
  code: inlineMarkdownSchema.optional(),
  /** Ids of other terms worth reading next. */
  see: z.array(idSchema),
});
export type Term = z.output<typeof termSchema>;

const byTerm = (a: Term, b: Term): number => a.term.localeCompare(b.term, 'en');

export const glossarySchema = z
  .array(termSchema)
  .min(1, { error: 'empty; expected at least one term' })
  .check(uniqueIds('terms'))
  .check((context) => {
    const ids = new Set(context.value.map((term) => term.id));
    context.value.forEach((term, index) => {
      term.see.forEach((id, place) => {
        if (!ids.has(id))
          context.issues.push({
            code: 'custom',
            input: id,
            path: [index, 'see', place],
            message: `there is no term "${id}"${didYouMean(id, [...ids]) || '; add it or correct the id'}`,
          });
      });
    });
  });

/**
 * Checks the glossary at import.
 * @returns the terms in alphabetical order
 * @throws {DataError} naming file, term and field
 */
export const defineGlossary = (file: string, input: z.input<typeof glossarySchema>): Term[] =>
  parseData(file, glossarySchema, input).toSorted(byTerm);
