import { z } from 'astro/zod';
import { shown } from '#kit/data-error.ts';

/** The four languages every table compares. */
export const languageIds = ['go', 'python', 'node', 'rust'] as const;
export const languageIdSchema = z.enum(languageIds, {
  error: ({ input }) =>
    `${input === undefined ? 'missing' : `unknown language ${shown(input)}`}; expected one of ${languageIds.join(', ')}`,
});
export type LanguageId = z.output<typeof languageIdSchema>;

/** Whether an id is that of one of the four languages. */
export const isLanguageId = (id: string): id is LanguageId =>
  languageIds.some((known) => known === id);
