import { z } from 'astro/zod';
import { sources, type SourceId } from '#data/sources.ts';
import { inlineMarkdownSchema } from '#kit/fields.ts';
import { shown } from '#kit/data-error.ts';

/** How we know a claim: it was measured, the project documents it, or it is our judgement. */
export const kinds = ['measured', 'documented', 'judgement'] as const;

/** Whether a record in `src/data/sources.ts` has this id. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);

/** The id of a record in `src/data/sources.ts`. */
export const sourceIdSchema = z.custom<SourceId>((id) => typeof id === 'string' && isSourceId(id), {
  error: (issue) =>
    `unknown source ${shown(issue.input)}; add it to src/data/sources.ts or correct the id`,
});

/** One statement, how we know it, and its sources. */
export const claimSchema = z
  .strictObject({
    text: inlineMarkdownSchema,
    kind: z.enum(kinds, { error: `expected a kind: ${kinds.join(', ')}` }),
    sources: z.array(sourceIdSchema).optional(),
  })
  .refine((claim) => claim.kind === 'judgement' || (claim.sources ?? []).length > 0, {
    error: 'a measured or documented claim needs a source; add one or call it a judgement',
  });

export type Claim = z.output<typeof claimSchema>;
