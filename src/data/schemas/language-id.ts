import { z } from 'astro/zod';
import { shown } from '#kit/data-error.ts';
import { languageIds } from './language.ts';

/** The id of one of the four languages. */
export const languageIdSchema = z.enum(languageIds, {
  error: ({ input }) =>
    `${input === undefined ? 'missing' : `unknown language ${shown(input)}`}; expected one of ${languageIds.join(', ')}`,
});
