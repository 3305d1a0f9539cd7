import { z } from 'astro/zod';
import { sources, type SourceId } from '#data/sources.ts';
import { inlineMarkdownSchema } from '#kit/fields.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { shown } from '#kit/data-error.ts';

/** How we know a claim: it was measured, the project documents it, or it is our judgement. */
export const kinds = ['measured', 'documented', 'judgement'] as const;

/** Whether a record in `src/data/sources.ts` has this id. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);

const meant = (id: unknown): string =>
  typeof id === 'string' ? didYouMean(id, Object.keys(sources)) : '';

/** The id of a record in `src/data/sources.ts`. */
export const sourceIdSchema = z.custom<SourceId>((id) => typeof id === 'string' && isSourceId(id), {
  error: (issue) =>
    `unknown source ${shown(issue.input)}${meant(issue.input) || '; add it to src/data/sources.ts'}`,
});

/** One statement, how we know it, and its sources. */
export const claimSchema = z
  .strictObject({
    text: inlineMarkdownSchema,
    kind: z.enum(kinds, { error: `expected one of ${kinds.join(', ')}` }),
    sources: z.array(sourceIdSchema).optional(),
  })
  .refine((claim) => claim.kind === 'judgement' || (claim.sources ?? []).length > 0, {
    error: 'a measured or documented claim needs `sources`; add one, or make its kind judgement',
  });

export type Claim = z.output<typeof claimSchema>;
