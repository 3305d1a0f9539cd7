import { z } from 'astro/zod';
import { latestToday } from '#kit/day.ts';
import {
  idSchema,
  inlineMarkdownSchema,
  pastDaySchema,
  plainTextSchema,
  textSchema,
} from '#kit/fields.ts';
import { parseData } from '#kit/data-error.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { otherLanguages } from '#data/other-languages.ts';
import { sourceIdSchema } from './claim.ts';
import { languageIds } from './language.ts';

/** What beliefs are about: a language, or a choice between several. */
export const beliefTopics = [
  ...languageIds,
  ...otherLanguages.map(({ id }) => id),
  'several',
] as const;

/** Whether a text is a year, a month or a day of the calendar. */
const isDate = (text: string): boolean =>
  z.iso.date().safeParse(`${text}-01-01`.slice(0, 10)).success && /^\d{4}(-\d\d){0,2}$/u.test(text);

/** Something that is often said, who says it, and what holds today. */
const beliefSchema = z.strictObject({
  /** Its anchor on `/often-said/`, permanent. */
  id: idSchema,
  about: z.enum(beliefTopics, { error: `expected one of ${beliefTopics.join(', ')}` }),
  /** The belief in the words that people use, as a sentence. */
  claim: plainTextSchema,
  /** Former ids; links to them still work. */
  formerly: z.array(idSchema).default([]),
  /** Other words readers search for. */
  aliases: z.array(textSchema).default([]),
  /** One place where somebody says it: shows that it is said, and is no source for what holds. */
  said: z.strictObject({
    /** Who says it, and where: `JetBrains, blog`. */
    by: textSchema,
    url: z.url({ protocol: /^https$/u, error: 'expected an address that begins with https://' }),
    /** The year or day that the place itself gives. */
    on: z
      .string()
      .refine((on) => isDate(on), {
        error: 'expected a year, month or day: 2024, 2024-05 or 2024-05-17',
        abort: true,
      })
      .refine((on) => on <= latestToday().slice(0, on.length), {
        error: ({ input }) => `${String(input)} is in the future; write when it was said`,
      }),
  }),
  /** What holds today, in two sentences. */
  holds: inlineMarkdownSchema,
  /** The sources of what holds. */
  sources: z.array(sourceIdSchema).min(1, { error: 'empty; name the source of what holds' }),
  /** The day on which it was checked. */
  verified: pastDaySchema,
});
export type Belief = z.output<typeof beliefSchema>;

export const beliefsSchema = z
  .array(beliefSchema)
  .min(1, { error: 'empty; expected at least one belief' })
  .check(uniqueIds('beliefs'))
  .check((context) => {
    const claims = context.value.map(({ claim }) => claim.toLowerCase());
    claims.forEach((claim, index) => {
      const before = claims.indexOf(claim);
      if (before < index)
        context.issues.push({
          code: 'custom',
          input: claim,
          path: [index, 'claim'],
          message: `the same as that of "${context.value[before]?.id ?? ''}"; remove one of the two`,
        });
    });
  });

/**
 * Checks the beliefs at import.
 * @throws {DataError} naming file, belief, what was expected and how to mend it
 */
export const defineBeliefs = (file: string, input: z.input<typeof beliefsSchema>): Belief[] =>
  parseData(file, beliefsSchema, input);
