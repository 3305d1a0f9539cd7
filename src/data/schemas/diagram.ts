import { z } from 'astro/zod';
import { brokenTextSchema, idSchema, textSchema } from '#kit/fields.ts';
import { languageIdSchema } from './language-id.ts';
import { parseData } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { uniqueIds } from '#kit/unique-ids.ts';

/** A box: something that runs, or a question to answer. */
const partSchema = z.strictObject({
  id: idSchema,
  label: brokenTextSchema,
  /** What it does here, in a second line. */
  note: brokenTextSchema.optional(),
  language: languageIdSchema.optional(),
});

/** A frame around boxes that share something, such as a process. */
const groupSchema = z.strictObject({
  id: idSchema,
  label: brokenTextSchema,
  parts: z.array(idSchema).min(1, { error: 'empty; expected at least one part' }),
});

const arrowSchema = z.strictObject({
  from: idSchema,
  to: idSchema,
  label: brokenTextSchema.optional(),
  /** Dashed: an answer, or what happens at another time. */
  dashed: z.boolean().optional(),
});

/** A drawing of parts and what passes between them, laid out at build time. */
const diagramSchema = z
  .strictObject({
    id: idSchema,
    /** The accessible name; the arrows describe the rest. */
    title: textSchema,
    parts: z
      .array(partSchema)
      .min(2, { error: 'expected at least two parts' })
      .check(uniqueIds('parts')),
    groups: z.array(groupSchema).check(uniqueIds('groups')).default([]),
    arrows: z.array(arrowSchema).min(1, { error: 'empty; expected at least one arrow' }),
  })
  .check((context) => {
    const { parts, groups, arrows } = context.value;
    const ids = new Set(parts.map((part) => part.id));
    const check = (id: string, path: (string | number)[]): void => {
      if (!ids.has(id))
        context.issues.push({
          code: 'custom',
          input: id,
          path,
          message: `there is no part "${id}"${didYouMean(id, [...ids]) || '; add it or correct the id'}`,
        });
    };
    groups.forEach((group, index) => {
      group.parts.forEach((id, place) => {
        check(id, ['groups', index, 'parts', place]);
      });
    });
    arrows.forEach(({ from, to }, index) => {
      check(from, ['arrows', index, 'from']);
      check(to, ['arrows', index, 'to']);
    });
  });
export type Diagram = z.output<typeof diagramSchema>;

export const diagramsSchema = z.array(diagramSchema).check(uniqueIds('diagrams'));

/**
 * Checks the diagrams at import.
 * @throws {DataError} naming file, diagram, part and what was expected
 */
export const defineDiagrams = (
  file: string,
  input: readonly z.input<typeof diagramSchema>[],
): Diagram[] => parseData(file, diagramsSchema, input);
