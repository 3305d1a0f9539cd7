import { z } from 'astro/zod';
import { textSchema } from '#kit/fields.ts';
import { parseData, shown } from '#kit/data-error.ts';

/** The four languages every table compares. */
export const languageIds = ['go', 'python', 'node', 'rust'] as const;
export const languageIdSchema = z.enum(languageIds, {
  error: ({ input }) =>
    `${input === undefined ? 'missing' : `unknown language ${shown(input)}`}; expected one of ${languageIds.join(', ')}`,
});
export type LanguageId = z.output<typeof languageIdSchema>;

const languageSchema = z.strictObject({
  name: textSchema,
  /** The newest version that is safe to name, as its users write it. */
  version: textSchema,
  /** Other names that readers search for. */
  aliases: z.array(textSchema),
});

const languagesSchema = z.record(languageIdSchema, languageSchema);

/**
 * Checks the languages at import.
 * @throws {DataError} naming file, language, what was expected and how to fix it
 */
export const defineLanguages = (
  file: string,
  input: z.input<typeof languagesSchema>,
): z.output<typeof languagesSchema> => parseData(file, languagesSchema, input);
