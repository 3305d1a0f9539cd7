import { z } from 'astro/zod';
import { parseData } from '#kit/data-error.ts';

const phrases = /^[a-z0-9]+(,? [a-z0-9]+)*$/u;

const searchWordsSchema = z.record(
  // Whether there is such a page and anchor, the check of the records sees; whether search finds it, the build.
  z.string(),
  z.string().regex(phrases, {
    error:
      'expected phrases of lower-case letters and digits, with a comma and a space between two',
  }),
);

/** For the address of a place, the words that readers search for and that its names do not have. */
export type SearchWords = z.output<typeof searchWordsSchema>;

/**
 * Checks the words at import.
 * @throws {DataError} naming file, address, what was expected and how to fix it
 */
export const defineSearchWords = (
  file: string,
  input: z.input<typeof searchWordsSchema>,
): SearchWords => parseData(file, searchWordsSchema, input);
