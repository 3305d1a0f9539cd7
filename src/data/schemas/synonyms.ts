import { z } from 'astro/zod';
import { parseData } from '#kit/data-error.ts';

const wordSchema = z.string().regex(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u, {
  error: 'expected words of lower-case letters and digits, with a space between two',
});

const synonymsSchema = z.array(
  z
    .array(wordSchema)
    .min(2, { error: 'expected at least two words that mean much the same' })
    .refine((words) => new Set(words).size === words.length, {
      error: 'the same word twice; remove one',
    }),
);

/**
 * Checks the groups of synonyms at import.
 * @throws {DataError} naming file, group, what was expected and how to fix it
 */
export const defineSynonyms = (
  file: string,
  input: z.input<typeof synonymsSchema>,
): z.output<typeof synonymsSchema> => parseData(file, synonymsSchema, input);
