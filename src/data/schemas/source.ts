import { z } from 'astro/zod';
import { idSchema, pastDaySchema, textSchema } from '#kit/fields.ts';
import { parseData } from '#kit/data-error.ts';

/** A source of facts. Only what was read can be cited, so `read` has no "no". */
export const sourceSchema = z.strictObject({
  /** The project's own site, documentation or repository. */
  url: z.url({ protocol: /^https$/u, error: 'expected a full address that begins with https://' }),
  title: textSchema,
  publisher: textSchema,
  /** The source's own date or version, as it states it. */
  dated: textSchema,
  /** Whether the whole page was read or only an excerpt of it. */
  read: z.enum(['yes', 'excerpt'], {
    error: 'expected "yes" or "excerpt"; a source that was not read cannot be cited',
  }),
  /** The day the site last checked what the source says. */
  checked: pastDaySchema,
  /** Ids of sources that it has replaced; links to them still work. */
  formerly: z.array(idSchema).optional(),
});

export type Source = z.output<typeof sourceSchema>;

export const sourcesSchema = z.record(idSchema, sourceSchema);

/**
 * Checks the list of sources.
 * @returns the same records, their ids kept as literal types
 * @throws {DataError} naming file, source and field
 */
export const defineSources = <const Id extends string>(
  file: string,
  input: Record<Id, z.input<typeof sourceSchema>>,
): Record<Id, Source> => {
  parseData(file, sourcesSchema, input);
  return input;
};
