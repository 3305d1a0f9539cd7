import { z } from 'astro/zod';
import {
  idSchema,
  inlineMarkdownSchema,
  pageIdSchema,
  pastDaySchema,
  textSchema,
} from '#kit/fields.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { languageIdSchema } from './language-id.ts';

/** One of the two lists under the short answer: "When to use Go", "Choose Python when". */
const choiceSchema = z.strictObject({
  /** Anchor of the list's heading, permanent. */
  id: idSchema,
  label: textSchema,
  language: languageIdSchema.optional(),
  items: z.array(inlineMarkdownSchema).min(1, { error: 'empty; expected at least one item' }),
});
export type Choice = z.output<typeof choiceSchema>;

const descriptionLength = ({ input }: { readonly input?: unknown }): string =>
  typeof input === 'string'
    ? `has ${String(input.length)} characters; expected 60 to 180`
    : 'expected a text of 60 to 180 characters';

/** The most characters of a title: search results cut off longer ones, with the name of the site behind them. */
const longestTitle = 56;

/** Front matter of a page in `content/`. Unknown keys are errors, so that typos are noticed. */
export const pageSchema = z.strictObject({
  /** The page's heading, and its name in navigation. */
  title: textSchema.max(longestTitle, {
    error: ({ input }) =>
      `${typeof input === 'string' ? `has ${String(input.length)} characters; ` : ''}expected at most ${String(longestTitle)}, so that search results show all of it`,
  }),
  /** Name in navigation, if the title is too long. */
  label: textSchema.optional(),
  /** One sentence for search results and link previews. */
  description: textSchema
    .min(60, { error: descriptionLength })
    .max(180, { error: descriptionLength }),
  /** When its facts were last checked; changes of wording do not count. */
  verified: pastDaySchema,
  /** The short answer: two or three sentences, each with a decision. */
  answer: inlineMarkdownSchema,
  choose: z.array(choiceSchema).check(uniqueIds('lists')).default([]),
  /** Whether the text takes the whole width, for pages that are a table. */
  wide: z.boolean().default(false),
  /** Former page ids and anchors; their URLs still work. */
  formerly: z
    .strictObject({
      /** Ids of pages: `compare/go-vs-deno`. */
      pages: z.array(pageIdSchema).default([]),
      /** Former anchors, by current anchor. */
      anchors: z
        .record(idSchema, z.array(idSchema), {
          error: ({ code }) =>
            code === 'invalid_key'
              ? 'an anchor is lower-case words joined by hyphens, without #, such as cold-start'
              : undefined,
        })
        .default({}),
    })
    .default({ pages: [], anchors: {} }),
  /** Other words readers search for. */
  aliases: z.array(textSchema).default([]),
});
export type PageData = z.output<typeof pageSchema>;
