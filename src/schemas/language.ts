import { z } from 'astro/zod';
import { textSchema } from './fields';

/** The four languages every table compares. */
export const languageIds = ['go', 'python', 'node', 'rust'] as const;
export const languageIdSchema = z.enum(languageIds, {
  error: `expected one of ${languageIds.join(', ')}`,
});
export type LanguageId = z.output<typeof languageIdSchema>;

export const languageSchema = z.strictObject({
  name: textSchema,
  /** What it is when the short name could be mistaken. */
  longName: textSchema,
  /** One line for the home page: what it is for. */
  role: textSchema,
  /** Newest version that is safe to name, as its users write it. */
  version: textSchema,
  /** Other names readers type. */
  aliases: z.array(textSchema),
});
export type Language = z.output<typeof languageSchema>;
