import { z } from 'astro/zod';
import { brokenTextSchema, idSchema, textSchema } from '#kit/fields.ts';
import { languageIdSchema } from './language.ts';
import { parseData, uniqueIds } from '#kit/data-error.ts';

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
  parts: z.array(idSchema).min(1, { error: 'expected at least one part' }),
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
    parts: z.array(partSchema).min(2, { error: 'expected two parts' }).check(uniqueIds('part')),
    groups: z.array(groupSchema).check(uniqueIds('group')).default([]),
    arrows: z.array(arrowSchema).min(1, { error: 'expected an arrow' }),
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
          message: `no part "${id}"; add it or correct the id`,
        });
    };
    groups.forEach((group, index) => {
      for (const id of group.parts) check(id, ['groups', index]);
    });
    arrows.forEach(({ from, to }, index) => {
      for (const id of [from, to]) check(id, ['arrows', index]);
    });
  });
export type Diagram = z.output<typeof diagramSchema>;

export const diagramsSchema = z.array(diagramSchema).check(uniqueIds('diagram'));

/**
 * Checks the diagrams at import.
 * @throws {DataError} naming file, diagram, part and what was expected
 */
export const defineDiagrams = (
  file: string,
  input: readonly z.input<typeof diagramSchema>[],
): Diagram[] => parseData(file, diagramsSchema, input);
