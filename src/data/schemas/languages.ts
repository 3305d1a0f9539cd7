import { z } from 'astro/zod';
import { parseData } from '#kit/data-error.ts';
import { inlineMarkdownSchema, textSchema } from '#kit/fields.ts';
import { sourceIdSchema } from './claim.ts';
import { languageIdSchema } from './language-id.ts';
import { languageIds } from './language.ts';

/** A key figure of a language, as the strip below its page's short answer shows it. */
const factSchema = z.strictObject({
  label: textSchema,
  /** The figure or the name itself, as short as it can be. */
  text: inlineMarkdownSchema,
  /** What it holds for: a day, a version, a condition. */
  detail: inlineMarkdownSchema.optional(),
  sources: z.array(sourceIdSchema).min(1, { error: 'empty; name the source of the fact' }),
});
export type LanguageFact = z.output<typeof factSchema>;

const languageSchema = z.strictObject({
  name: textSchema,
  /** The newest version that is safe to name, as its users write it. */
  version: textSchema,
  /** Other names that readers search for. */
  aliases: z.array(textSchema),
  /** Version, end of support, image, cold start, who steers it: the same labels in the same order for each language. */
  facts: z.array(factSchema).min(1, { error: 'empty; expected at least one fact' }),
});

const labelsOf = ({ facts }: z.output<typeof languageSchema>): string =>
  facts.map(({ label }) => label).join(', ');

const languagesSchema = z.record(languageIdSchema, languageSchema).check((context) => {
  const [first, ...others] = languageIds;
  const expected = labelsOf(context.value[first]);
  for (const id of others)
    if (labelsOf(context.value[id]) !== expected)
      context.issues.push({
        code: 'custom',
        input: context.value[id],
        path: [id, 'facts'],
        message: `the labels are ${labelsOf(context.value[id])}; expected those of ${first}, in their order: ${expected}`,
      });
});

/**
 * Checks the languages at import.
 * @throws {DataError} naming file, language, what was expected and how to fix it
 */
export const defineLanguages = (
  file: string,
  input: z.input<typeof languagesSchema>,
): z.output<typeof languagesSchema> => parseData(file, languagesSchema, input);
