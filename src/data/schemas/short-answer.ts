import { z } from 'astro/zod';
import { textSchema } from '#kit/fields.ts';
import { languageIdSchema } from './language-id.ts';
import { parseData } from '#kit/data-error.ts';

const shortAnswersSchema = z
  .array(z.strictObject({ situation: textSchema, language: languageIdSchema, reason: textSchema }))
  .min(1, { error: 'empty; expected at least one answer' });

/**
 * Checks the short answers at import.
 * @throws {DataError} naming file, answer, what was expected and how to fix it
 */
export const defineShortAnswers = (
  file: string,
  input: z.input<typeof shortAnswersSchema>,
): z.output<typeof shortAnswersSchema> => parseData(file, shortAnswersSchema, input);
