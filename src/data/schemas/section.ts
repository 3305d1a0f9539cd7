import { z } from 'astro/zod';
import { isSearchKind, searchKinds, type SearchKind } from '#data/search-kinds.ts';
import { parseData } from '#kit/data-error.ts';
import { idSchema, pageIdSchema, textSchema } from '#kit/fields.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { uniqueIds } from '#kit/unique-ids.ts';

const subjects = ['pattern', 'stack', 'tool', 'reference'] as const;

const sectionSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  /** Id of the section below whose entry it stands in the bar; left out by those that have an entry of their own. */
  within: idSchema.optional(),
  /** What its pages are about, unless their id says more (`subjectOf()`). A "tool" is used rather than read: a form, a list. */
  subject: z.enum(subjects, { error: `expected one of ${subjects.join(', ')}` }).optional(),
  /** The kind of result that search shows its pages as; "guide" if left out. */
  searchKind: z
    .custom<SearchKind>(isSearchKind, {
      error: `expected one of ${Object.keys(searchKinds).join(', ')}`,
    })
    .optional(),
  /** Ids of its pages; the section's link leads to the first. */
  pages: z.array(pageIdSchema).min(1, { error: 'empty; expected the ids of its pages' }).readonly(),
  /** Ids of pages that belong to it but do not appear in navigation, because they are reached from its other pages. */
  steps: z.array(pageIdSchema).readonly().optional(),
});

/** A section of the site, as navigation lists it. */
export type Section = z.output<typeof sectionSchema>;

const sectionsSchema = z
  .array(sectionSchema)
  .check(uniqueIds('sections'))
  .check((context) => {
    const own = context.value.filter(({ within }) => within === undefined).map(({ id }) => id);
    context.value.forEach(({ within }, index) => {
      if (within !== undefined && !own.includes(within))
        context.issues.push({
          code: 'custom',
          input: within,
          path: [index, 'within'],
          message: `there is no section "${within}" with an entry in the bar${didYouMean(within, own) || `; expected one of ${own.join(', ')}`}`,
        });
    });
  });

/**
 * Checks the list of sections at import.
 * @throws {DataError} naming file, section, field, what was expected and how to mend it
 */
export const defineSections = (file: string, input: z.input<typeof sectionsSchema>): Section[] =>
  parseData(file, sectionsSchema, input);
